import type { LocalDate } from '~/lib/dates'
import { searchKey } from '~/lib/text'
import type { categories, extraCategories, genders } from '~db/enums'

export type Category = (typeof categories)[number]
export type ExtraCategory = (typeof extraCategories)[number]
export type Gender = (typeof genders)[number]

export interface PersonName {
  lastName: string
  firstName: string
  /** Empty where the person has none. */
  middleName: string
}

/** «Фамилия Имя Отчество», as people are named everywhere. */
export const fullName = ({ lastName, firstName, middleName }: PersonName): string =>
  [lastName, firstName, middleName].filter(Boolean).join(' ')

/** What a person is found by. */
export const personKey = (name: PersonName): string => searchKey(fullName(name))

/**
 * Whole years of teaching on the day; null where nobody has said since when. A month that is not known counts as
 * September, when teachers begin.
 */
export function teachingYears(year: number | null, month: number | null, on: LocalDate): number | null {
  if (year === null) return null
  const before = Number(on.slice(5, 7)) < (month ?? 9) ? 1 : 0
  return Math.max(0, Number(on.slice(0, 4)) - year - before)
}
