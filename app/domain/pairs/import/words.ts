import type { categories, extraCategories, pairKinds } from '~db/enums'

export type PairKind = (typeof pairKinds)[number]
export type Category = (typeof categories)[number]
export type ExtraCategory = (typeof extraCategories)[number]

const kinds: [PairKind, RegExp][] = [
  ['traditional', /традици|один на один|индивидуальн/],
  ['group', /группов|командн/],
  ['flash', /фл[еэ]ш|скоростн/],
  ['network', /сетев/],
  ['reverse', /реверс/],
  ['virtual', /виртуальн|дистанционн|онлайн/],
  ['situational', /ситуац/],
]

/**
 * The kind of mentoring in a word or two; `form` where the text names only who mentors whom («педагог – педагог»), null
 * where it names no kind, or more than one.
 */
export function readKind(text: string): PairKind | 'form' | null {
  const plain = text.toLowerCase().replaceAll('ё', 'е')
  const named = kinds.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind)
  if (named.length === 0 && /(педагог|учител|воспитател)\S* *[-–—] *(педагог|учител|воспитател|молод)/.test(plain))
    return 'form'
  return named.length === 1 ? (named[0] ?? null) : null
}

export interface ReadCategory {
  category: Category | null
  extraCategories: ExtraCategory[]
}

/** The qualification category, and those of «педагог-наставник» and «педагог-методист»; null where it says neither. */
export function readCategory(text: string): ReadCategory | null {
  const plain = text.toLowerCase().replaceAll('ё', 'е')
  const extra: ExtraCategory[] = []
  if (/методист/.test(plain)) extra.push('methodologist')
  if (/наставник/.test(plain)) extra.push('mentor')
  const category = plainCategory(plain)
  return category || extra.length > 0 ? { category, extraCategories: extra } : null
}

function plainCategory(text: string): Category | null {
  if (/высш|^вкк\b|\bвкк$/.test(text)) return 'highest'
  if (/перв|^(1|i|і)([ -]|$)|^пкк$|^1-?я/.test(text)) return 'first'
  if (/соответств|^сзд$|^с\/?з\/?д$/.test(text)) return 'compliance'
  return /^(нет|не имеет|без( квалификационной)? ?(категории|кат\.?|к\/к)?|б\/к|не аттестован[а]?)$/.test(text)
    ? 'none'
    : null
}
