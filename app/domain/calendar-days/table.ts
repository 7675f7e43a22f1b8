import { isLocalDate, localDate } from '~/lib/dates'
import { tidy } from '~/lib/text'
import { mostDays, type NotedDay } from './model'

export interface LineFault {
  /** The line's number, from 1. */
  line: number
  why: 'no_date' | 'no_kind' | 'twice'
}

/** The words a table of days may use for a kind of day, by their beginnings. */
const kinds: [beginning: RegExp, kind: NotedDay['kind']][] = [
  [/^(выходн|празднич|нерабоч|off)/, 'off'],
  [/^(сокращ|предпразднич|short)/, 'short'],
  [/^(рабоч|working)/, 'working'],
]

/**
 * Days from lines «01.01.2027; выходной; Новогодние каникулы», parted by semicolons, commas or tabs as a spreadsheet has
 * them; a heading and empty lines are passed over. With any fault there are no days.
 */
export function readDays(text: string): { days: NotedDay[]; faults: LineFault[] } {
  const days = new Map<string, NotedDay>()
  const faults: LineFault[] = []
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const [date = '', kind = '', ...note] = raw.split(/[;\t]|,(?! )/).map(tidy)
    if (raw.trim() === '' || (days.size === 0 && faults.length === 0 && !/\d/.test(date))) continue
    const day = readDate(date)
    const known = kinds.find(([beginning]) => beginning.test(kind.toLowerCase()))?.[1]
    const why = day === null ? 'no_date' : known === undefined ? 'no_kind' : days.has(day) ? 'twice' : null
    if (why) faults.push({ line: index + 1, why })
    else if (day && known && days.size < mostDays)
      days.set(day, { day, kind: known, note: note.join(', ').slice(0, 200) })
  }
  return { days: faults.length > 0 ? [] : [...days.values()], faults }
}

function readDate(text: string): string | null {
  if (isLocalDate(text)) return text
  const [, day, month, year] = text.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/) ?? []
  return day ? localDate(Number(year), Number(month), Number(day)) : null
}
