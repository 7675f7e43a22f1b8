import { type LocalDate, localDate } from '~/lib/dates'
import { serialDate } from '~/lib/workbook/serial-date'
import type { CleanCell } from './cells'
import type { Notes } from './findings'

/** A day written as people write it, or why it is none. `short` says that the century was left out. */
export type ReadDay = { date: LocalDate; short: boolean } | { fault: 'impossibleDate' | 'unreadDate' }

/** Whole, in either case, or cut short. */
const months = [
  /^янв(ар[ья])?$/,
  /^фев(р|рал[ья])?$/,
  /^мар(та?)?$/,
  /^апр(ел[ья])?$/,
  /^ма[йя]$/,
  /^июн[ья]?$/,
  /^июл[ья]?$/,
  /^авг(уста?)?$/,
  /^сент?(ябр[ья])?$/,
  /^окт(ябр[ья])?$/,
  /^ноя(б|бр[ья])?$/,
  /^дек(абр[ья])?$/,
]

/** Reads «01.10.2026», «1.10.26», «2026-10-01», «1 октября 2026 г.», with «с», «по», «от» before and «г.» after. */
export function readDay(text: string): ReadDay {
  const plain = text
    .toLowerCase()
    .replace(/^(с|со|по|от|до) /, '')
    .replace(/,? *(г|года?)\.?$/, '')
    .trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(t|\s|$)/.exec(plain)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), false)
  const digits = /^(\d{1,2}) ?[.,/-] ?(\d{1,2}) ?[.,/-] ?(\d{4}|\d{2})( 0?0:00(:00)?)?$/.exec(plain)
  if (digits) return yearOf(digits[3] ?? '', Number(digits[2]), Number(digits[1]))
  const words = /^«?"?(\d{1,2})»?"? +([а-я]+)\.? +(\d{4}|\d{2})$/.exec(plain)
  const month = months.findIndex((pattern) => pattern.test(words?.[2] ?? ''))
  return words && month >= 0 ? yearOf(words[3] ?? '', month + 1, Number(words[1])) : { fault: 'unreadDate' }
}

function yearOf(year: string, month: number, day: number): ReadDay {
  if (year.length === 4) return dayOf(Number(year), month, day, false)
  return dayOf(Number(year) + (Number(year) < 70 ? 2000 : 1900), month, day, true)
}

function dayOf(year: number, month: number, day: number, short: boolean): ReadDay {
  const date = localDate(year, month, day)
  return date && year >= 1900 && year < 2200 ? { date, short } : { fault: 'impossibleDate' }
}

/** Plain numbers that are days in Excel's count: 1954 to 2091. */
const isSerial = (number: number | undefined): number is number =>
  number !== undefined && number > 20_000 && number < 70_000

/** The day in a cell, typed as a day, as text or as a bare number; null, with a fault noted, where it is none. */
export function readDayCell(cell: CleanCell, notes: Notes): LocalDate | null {
  if (cell.date) return cell.date
  const serial = isSerial(cell.number) ? serialDate(cell.number) : null
  if (serial) {
    notes.mend(cell.field, 'numberAsDate', { was: cell.text, date: serial })
    return serial
  }
  const read = readDay(cell.text)
  if ('fault' in read) {
    notes.fault(cell.field, read.fault, { was: cell.text })
    return null
  }
  if (read.short) notes.mend(cell.field, 'shortYear', { was: cell.text, date: read.date })
  return read.date
}

/** Two days in one text: «с 01.10.2026 по 31.08.2027», «01.10.2026–31.08.2027»; or an academic year «2026/2027». */
export function readPeriod(text: string): { from: LocalDate; to: LocalDate } | null {
  const year = academicYearIn(text)
  if (year) return year
  const found = text.match(/\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2} +[а-яё]+\.? +\d{4}/gi) ?? []
  const [from, to, ...more] = found.map(readDay)
  return from && to && more.length === 0 && 'date' in from && 'date' in to ? { from: from.date, to: to.date } : null
}

/** The academic year named in a text: «на 2026/2027 учебный год», «2026–27 уч. г.». */
export function academicYearIn(text: string): { from: LocalDate; to: LocalDate } | null {
  const [, start, end] = /(?<!\d)(20\d\d) ?[/–—-] ?(?:20)?(\d\d)(?!\d|[.-]\d)/.exec(text) ?? []
  const year = Number(start)
  return start && (year + 1) % 100 === Number(end) ? { from: `${year}-09-01`, to: `${year + 1}-08-31` } : null
}
