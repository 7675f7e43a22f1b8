import { addDays, isLocalDate, type LocalDate, weekday } from '~/lib/dates'
import { instantOf } from '~/lib/instants'
import { isIdentifier } from '~/lib/text'
import { audiences, eventFormats, eventTypes, levels } from '~db/enums'
import type { Audience, EventFormat, EventType, Level } from './model'

/** What of the calendar is shown. It is the page's address and the feed's, word for word. */
export interface CalendarFilter {
  type?: EventType
  level?: Level
  municipality?: string
  audience?: Audience
  format?: EventFormat
  /** Days, both included. */
  from?: LocalDate
  to?: LocalDate
  q?: string
}

/** So many events of a month are read and drawn; a region of sixty districts has some hundreds. */
export const mostInMonth = 2000

/** The filter in an address; what it does not know is left out. A `month` means its days, where no period is named. */
export function readCalendarFilter(address: URLSearchParams): CalendarFilter {
  const said = (name: string) => address.get(name)?.trim() || undefined
  const dated = (name: string) => keepIf(said(name), isLocalDate)
  const month = keepIf(said('month'), isMonth)
  const [from, to] = [dated('from'), dated('to')]
  const period = month && !from && !to ? daysOfMonth(month) : { from, to }
  return {
    type: keepIf(said('type'), isOneOf(eventTypes)),
    level: keepIf(said('level'), isOneOf(levels)),
    municipality: keepIf(said('municipality'), isIdentifier),
    audience: keepIf(said('audience'), isOneOf(audiences)),
    format: keepIf(said('format'), isOneOf(eventFormats)),
    ...period,
    q: said('q')?.slice(0, 200),
  }
}

/** The filter as it stands in an address, without the empty parts. */
export const writeCalendarFilter = (filter: CalendarFilter): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value))

/** How many parts of the filter are on. */
export const countChosen = (filter: CalendarFilter): number => Object.keys(writeCalendarFilter(filter)).length

/** The days that a month's weeks touch, Monday to Sunday. */
export function daysAroundMonth(month: string): { from: LocalDate; to: LocalDate } {
  const { from, to } = daysOfMonth(month)
  return { from: addDays(from, 1 - weekday(from)), to: addDays(to, 7 - weekday(to)) }
}

export const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text) && isLocalDate(`${text}-01`)

/** The month so many months away: ('2027-01', -1) is '2026-12'. */
export function addMonths(month: string, count: number): string {
  const [year, ordinal] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + ordinal - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

const daysOfMonth = (month: string): { from: LocalDate; to: LocalDate } => ({
  from: `${month}-01`,
  to: addDays(`${addMonths(month, 1)}-01`, -1),
})

/** Instants between which a period lies by any clock of the earth, for a first choice of rows. */
export const widely = ({ from, to }: Pick<CalendarFilter, 'from' | 'to'>) => ({
  after: from && instantOf(addDays(from, -1), '00:00', 'UTC'),
  before: to && instantOf(addDays(to, 2), '00:00', 'UTC'),
})

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): text is Value =>
    (values as readonly string[]).includes(text)

function keepIf<Value extends string>(text: string | undefined, is: (text: string) => text is Value): Value | undefined
function keepIf(text: string | undefined, is: (text: string) => boolean): string | undefined
function keepIf(text: string | undefined, is: (text: string) => boolean): string | undefined {
  return text !== undefined && is(text) ? text : undefined
}
