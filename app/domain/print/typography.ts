import { nbsp, tidy, tie } from '~/lib/text'

/** No-break spaces where a printed line must not end: «№ 5», «с. Луговое», «Иванова М. П.», «и», «в», before a dash. */
export const settle = (text: string): string =>
  tie(text)
    .replace(/(\p{Lu}[\p{Ll}-]+) (?=\p{Lu}\.)/gu, `$1${nbsp}`)
    .replace(/(?<![\p{L}\p{N}])(\p{Ll}{1,2}) (?=[\p{L}«„])/gu, `$1${nbsp}`)
    .replaceAll(' — ', `${nbsp}— `)

/** A person's text made ready for print. */
export const typeset = (text: string): string => settle(tidy(text))
