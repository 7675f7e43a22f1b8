import type { Criterion } from '~/domain/scoring/contest-file'
import type { Messages } from '~/i18n/messages'

/** Points as people write them: «82,33», «12,5», «10». */
export const sayPoints = ({ kit }: Messages, shown: string): string => kit.decimal(shown.replace(/\.?0+$/, ''))

/** Which scores a line takes: «Здесь ставят целые баллы от 0 до 10». */
export function sayScale({ kit, sheets }: Messages, { min = 0, max, step = 1 }: Criterion): string {
  const range = kit.scoreRange(kit.decimal(String(max)), kit.decimal(String(min)))
  return String(step) === '1' ? sheets.wholeScores(range) : sheets.steppedScores(range, kit.decimal(String(step)))
}
