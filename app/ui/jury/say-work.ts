import type { Messages } from '~/i18n/messages'

export interface NamedWork {
  /** In a blind contest, to its jury. */
  code?: string | null
  number: number | null
  title: string
}

/** A work in a line of text: «№ 5 Название», «К-005 Название». */
export const sayWork = ({ jury }: Messages, { code, number, title }: NamedWork): string =>
  `${code ?? jury.entryNumber(number ?? 0)} ${title}`
