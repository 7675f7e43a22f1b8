import type { Messages } from '~/i18n/messages'

/** Points as people write them: «82,33», «12,5», «10». */
export const sayPoints = ({ kit }: Messages, shown: string): string => kit.decimal(shown.replace(/\.?0+$/, ''))
