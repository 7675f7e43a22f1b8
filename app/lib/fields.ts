import { z } from 'zod'
import { isLocalDate } from './dates'
import { holdsInsuranceNumber } from './personal-number'
import { tidy, tidyLines } from './text'

/*
 * Fields that forms share. They hold no sentences: `params.error` names one of `t.answers.errors`.
 * An empty field of a form counts as not sent.
 */

const withoutInsuranceNumber = (text: string) => !holdsInsuranceNumber(text)
const insuranceNumber = { params: { error: 'identityNumber' } }

/** One line, tidied; a СНИЛС in it is refused (INV-06). */
export const line = (most = 200) =>
  z.string().overwrite(tidy).min(1).max(most).refine(withoutInsuranceNumber, insuranceNumber)

/** A line that may be left empty. */
export const optionalLine = (most = 200) => line(most).optional().default('')

/** Text of several lines; a СНИЛС in it is refused (INV-06). */
export const prose = (most = 4000) =>
  z.string().overwrite(tidyLines).min(1).max(most).refine(withoutInsuranceNumber, insuranceNumber)

/** Text that may be left empty. */
export const optionalProse = (most = 4000) => prose(most).optional().default('')

/** A day as YYYY-MM-DD, or typed as 18.05.2027 where the browser has no calendar. */
export const day = () =>
  z
    .string()
    .overwrite((text) => text.trim().replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, written))
    .refine(isLocalDate, { params: { error: 'date' } })

const written = (_: string, day: string, month: string, year: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** A time of day, 00:00 to 23:59. */
export const time = () =>
  z.string().refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { params: { error: 'time' } })

/** An address of electronic mail, in small letters. */
export const email = () => z.string().trim().toLowerCase().max(254).pipe(z.email())

/** What names a row. */
export const identifier = () => z.guid()

/** The version of the row that the form was drawn from. */
export const rowVersion = () => z.coerce.number().int().min(0).max(mostVersion)

/** A version is an integer of the database, and the next one must be too. */
const mostVersion = 2 ** 31 - 2

/** A tick: on where it was ticked. */
export const tick = () =>
  z
    .literal('on')
    .optional()
    .transform((value) => value === 'on')

/** The part of a period that may lie open: an end is not before the beginning. */
export const endsAfterStart = { params: { error: 'order' }, path: ['to'] }
