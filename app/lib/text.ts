/** A no-break space. */
export const nbsp = '\u00a0'

/**
 * Text as a person meant it: composed letters (й and ё from a Mac come in two parts), every run of spaces, tabs, breaks
 * and no-break spaces as one space, no invisible signs, nothing around.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The same for text of several lines, whose breaks, tabs and spaces stay. */
export const tidyLines = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

/**
 * What a text is found by and told apart by: lower case, ё as е, punctuation and «№» as spaces, a hyphen only inside a word.
 * «МБОУ СОШ №4  с.Озёрное» and «МБОУ СОШ № 4 с. Озерное» have one key.
 */
export function searchKey(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])-+|-+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

/** Ties «№ 5», «с. Луговое», «И. О. Фамилия», «М. П.» so that they never part at the end of a line; «2026 г.» is a year. */
export function tie(text: string): string {
  return text
    .replace(/№ ?(?=[\p{L}\p{N}])/gu, `№${nbsp}`)
    .replace(
      /(?<![\p{L}\p{N}])(с|(?<!\d{4}\s)г|д|п|пос|дер|ст|х|рп|пгт|о|р|ул|[\p{Lu}])\. ?(?=[\p{L}])/gu,
      `$1.${nbsp}`,
    )
}

/** Quotation marks inside others of the same kind as „лапки“: «детский сад „Теремок“». */
export function nestQuotes(text: string): string {
  let depth = 0
  return text.replace(/[«»]/g, (mark) => {
    if (mark === '«') return depth++ === 0 ? '«' : '„'
    depth = Math.max(0, depth - 1)
    return depth === 0 ? '»' : '“'
  })
}

/** The same, but no space is put where there was none: for any text, whatever stands in it. */
export const tieSpaces = (text: string): string =>
  text
    .replace(/№ (?=[\p{L}\p{N}])/gu, `№${nbsp}`)
    .replace(/(?<![\p{L}\p{N}])(с|(?<!\d{4}\s)г|д|п|пос|дер|ст|х|рп|пгт|ул|\p{Lu})\. (?=\p{L})/gu, `$1.${nbsp}`)

/** In «ёлочки»; quotes inside become „лапки“. */
export const quoted = (text: string): string => nestQuotes(`«${text}»`)

const russian = new Intl.Collator('ru', { numeric: true })

/** The order of a Russian list: ё beside е, «№ 2» before «№ 10». */
export const compareText = (a: string, b: string): number => russian.compare(a, b)

/** A copy of the list in Russian order of what `of` says about each. */
export const sortedBy = <T>(list: readonly T[], of: (one: T) => string): T[] =>
  list.toSorted((a, b) => russian.compare(of(a), of(b)))

/** Whether the text could be the id of a row. */
export const isIdentifier = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** The words of a search, each to be looked for in a `searchKey`; at most eight, none with a sign that LIKE reads. */
export const searchWords = (query: string): string[] => searchKey(query).split(' ').filter(Boolean).slice(0, 8)
