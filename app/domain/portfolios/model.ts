import { addDays, type LocalDate } from '~/lib/dates'
import type { portfolioVisibilities } from '~db/enums'
import { NotFound } from '../decision'

export type Visibility = (typeof portfolioVisibilities)[number]

/** Whose portfolio: a person's, or a pair's. */
export interface Owner {
  kind: 'person' | 'pair'
  id: string
}

/** The kinds as they stand in addresses. */
export const ownerKinds = { people: 'person', pairs: 'pair' } as const
export type OwnerPath = keyof typeof ownerKinds

/** The kind that a part of an address names; any other word names no page. */
export function ownerPathOf(text: string): OwnerPath {
  if (text === 'people' || text === 'pairs') return text
  throw new NotFound()
}

export const pathOf = (kind: Owner['kind']): OwnerPath => (kind === 'person' ? 'people' : 'pairs')

/**
 * In what capacity a portfolio is looked at: its owner, whoever keeps the owner's organisation, or anyone else, to whom
 * it was opened and who sees names by consent alone.
 */
export type Access = 'owner' | 'keeper' | 'outsider'

interface Period {
  from: LocalDate
  to: LocalDate
}

/** Whole months of mentoring up to today: periods that overlap, of several pairs at once, count once. */
export function mentoringMonths(periods: readonly Period[], today: LocalDate): number {
  const past = periods
    .map(({ from, to }) => ({ from, to: to < today ? to : today }))
    .filter(({ from, to }) => from <= to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const merged: Period[] = []
  for (const period of past) {
    const last = merged.at(-1)
    if (!last || period.from > addDays(last.to, 1)) merged.push({ ...period })
    else if (period.to > last.to) last.to = period.to
  }
  return merged.reduce((sum, { from, to }) => sum + monthsBetween(from, addDays(to, 1)), 0)
}

/** Whole months from a day to a later one: 1 September to 1 October is one, to 30 September none. */
function monthsBetween(from: LocalDate, to: LocalDate): number {
  const parts = (date: LocalDate) => date.split('-').map(Number) as [number, number, number]
  const [fromYear, fromMonth, fromDay] = parts(from)
  const [toYear, toMonth, toDay] = parts(to)
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
}
