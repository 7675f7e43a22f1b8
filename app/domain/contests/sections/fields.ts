import { z } from 'zod'
import type { Contest } from '../../scoring/contest-file'
import type { Decimal } from '../../scoring/rational'

/** A number as people type it, «4,5»; kept as the contest file writes it. */
export const decimal = () =>
  z
    .string()
    .trim()
    .refine((text) => /^\d{1,6}([.,]\d{1,4})?$/.test(text), { params: { error: 'number' }, abort: true })
    .transform(toDecimal)

/** A whole number of a form. */
export const whole = (least: number, most: number) => z.number().int().min(least).max(most)

/** A tick as conform reads one. */
export const ticked = () => z.boolean().default(false)

export function toDecimal(typed: string): Decimal {
  const text = typed.replace(',', '.')
  return text.includes('.') ? text : Number(text)
}

/** How a form shows a number of the contest file. */
export const typed = (value: Decimal | undefined): string =>
  value === undefined ? '' : String(value).replace('.', ',')

/** A number that says no more than its absence does is left out. */
export const unless = (plain: Decimal, value: Decimal | undefined): Decimal | undefined =>
  value === undefined || Number(value) === Number(plain) ? undefined : value

/**
 * The id of a row, or for a new row the first of `prefix1`, `prefix2` … that is free.
 *
 * @param spent ids that are not given again: those of rows taken out, and those that some rule still names
 */
export function withIds<Row extends { id?: string }>(
  prefix: string,
  rows: readonly Row[],
  spent: Iterable<string> = [],
): (Row & { id: string })[] {
  const taken = new Set([...rows.map(({ id }) => id), ...spent])
  return rows.map((row) => {
    if (row.id) return { ...row, id: row.id }
    const id = freeId(prefix, taken)
    taken.add(id)
    return { ...row, id }
  })
}

export function freeId(prefix: string, taken: ReadonlySet<string | undefined>): string {
  let number = 1
  while (taken.has(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}

/** Ids that tie-breaks and weights name, whether or not what they name is still there. */
export const namedByRules = ({ tieBreaks = [], total }: Contest): string[] => [
  ...tieBreaks.flatMap((rule) => Object.values(rule)),
  ...(total?.of === 'weighted' ? Object.keys(total.weights) : []),
]

/** The object without its undefined fields: a contest file leaves out what is not said. */
export const said = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T
