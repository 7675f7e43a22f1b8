import { and, asc, desc, eq, gt, like, lt, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { type Cursor, writeCursor } from '~/lib/keyset'
import { searchKey, searchWords } from '~/lib/text'
import { clock } from '~/lib/zones'
import { db } from '~db/client.server'
import { events, municipalities, organizations } from '~db/schema'
import type { Viewer } from '../viewer'
import { type CalendarFilter, daysAroundMonth, mostInMonth, widely } from './calendar-filter'
import { isAnnouncedTo } from './visibility.server'

const limit = 30

const host = alias(organizations, 'host')

const listed = {
  id: events.id,
  title: events.title,
  type: events.type,
  level: events.level,
  format: events.format,
  state: events.state,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  timeZone: events.timeZone,
  address: events.address,
  room: events.room,
  host: host.shortName,
  municipality: municipalities.shortName,
}

const rows = () =>
  db
    .select(listed)
    .from(events)
    .leftJoin(host, eq(host.id, events.hostOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, events.municipalityId))

/** Announced events of a month's weeks, those of several days with all of them, in order. */
export const listMonth = (viewer: Viewer, filter: CalendarFilter, month: string) =>
  rows()
    .where(and(isAnnouncedTo(viewer), matches({ ...filter, ...daysAroundMonth(month) })))
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(mostInMonth)

export interface AgendaPlace {
  after: Cursor | null
  before: Cursor | null
}

/** Announced events from today on, or from the filter's first day: a page, with the cursors to what stands around it. */
export async function listAgenda(viewer: Viewer, filter: CalendarFilter, today: LocalDate, place: AgendaPlace) {
  const { after, before } = place
  const bounded = before || after ? filter : { ...filter, from: filter.from ?? today }
  const found = await rows()
    .where(
      and(
        isAnnouncedTo(viewer),
        matches(bounded),
        after ? isAfter(after) : undefined,
        before ? isBefore(before) : undefined,
      ),
    )
    .orderBy(...(before ? [desc(events.startsAt), desc(events.id)] : [asc(events.startsAt), asc(events.id)]))
    .limit(limit + 1)
  const shown = found.slice(0, limit)
  if (before) shown.reverse()
  const [first, last] = [shown.at(0), shown.at(-1)]
  const isCut = found.length > limit
  return {
    rows: shown,
    next: last && (isCut || before) ? cursorOf(last) : null,
    previous: before
      ? isCut && first
        ? cursorOf(first)
        : null
      : await findEarlier(viewer, filter, today, first, after),
  }
}

/** Where the page before begins, if anything stands there. */
async function findEarlier(
  viewer: Viewer,
  filter: CalendarFilter,
  today: LocalDate,
  first: { startsAt: Date; id: string } | undefined,
  after: Cursor | null,
): Promise<string | null> {
  if (filter.from && !after) return null
  const edge = first ? cursorValues(first) : [`${today}T00:00:00.000Z`, nobody]
  const [earlier] = await db
    .select({ id: events.id })
    .from(events)
    .where(and(isAnnouncedTo(viewer), matches(filter), isBefore(edge)))
    .limit(1)
  return earlier ? writeCursor(edge) : null
}

const nobody = '00000000-0000-0000-0000-000000000000'
const cursorValues = ({ startsAt, id }: { startsAt: Date; id: string }): Cursor => [startsAt.toISOString(), id]
const cursorOf = (row: { startsAt: Date; id: string }) => writeCursor(cursorValues(row))
const isAfter = ([at, id]: Cursor) => sql`(${events.startsAt}, ${events.id}) > (${at}::timestamptz, ${id}::uuid)`
const isBefore = ([at, id]: Cursor) => sql`(${events.startsAt}, ${events.id}) < (${at}::timestamptz, ${id}::uuid)`

/** The filter as a condition; days are those of each event's own clocks. */
export function matches(filter: CalendarFilter): SQL | undefined {
  const { after, before } = widely(filter)
  return and(
    filter.type && eq(events.type, filter.type),
    filter.level && eq(events.level, filter.level),
    filter.municipality ? eq(events.municipalityId, filter.municipality) : undefined,
    filter.audience && sql`${events.audience} @> array[${filter.audience}]::text[]`,
    filter.format && isHeldSo(filter.format),
    after ? gt(events.endsAt, after) : undefined,
    before ? lt(events.startsAt, before) : undefined,
    filter.from ? sql`(${events.endsAt} at time zone ${events.timeZone})::date >= ${filter.from}` : undefined,
    filter.to ? sql`(${events.startsAt} at time zone ${events.timeZone})::date <= ${filter.to}` : undefined,
    filter.q ? isFoundBy(filter.q) : undefined,
  )
}

/** A mixed event is found by whoever looks for one in person and by whoever looks for a remote one. */
const isHeldSo = (format: NonNullable<CalendarFilter['format']>) =>
  format === 'mixed' ? eq(events.format, 'mixed') : or(eq(events.format, format), eq(events.format, 'mixed'))

/** By words in any of their forms, or by parts of words. */
const isFoundBy = (text: string) =>
  or(
    sql`${events.searchWords} @@ plainto_tsquery('russian', ${searchKey(text)})`,
    and(...searchWords(text).map((word) => like(events.searchKey, `%${word}%`))),
  )

/** Districts that announce events, for the filter, and the clocks that a reader without his own is shown. */
export async function listCalendarPlaces() {
  return db
    .select({ id: municipalities.id, name: municipalities.shortName, timeZone: municipalities.timeZone })
    .from(municipalities)
    .orderBy(sql`${municipalities.shortName} collate russian`)
    .limit(500)
}

/** The day it is for a reader: by his own clocks, else by those of the district looked at, else of the first. */
export function todayFor(
  places: Awaited<ReturnType<typeof listCalendarPlaces>>,
  filter: CalendarFilter,
  ownZone: string | null,
  now: Date,
): LocalDate {
  const place = places.find(({ id }) => id === filter.municipality) ?? places[0]
  return clock(ownZone ?? place?.timeZone ?? 'Europe/Moscow', now).date
}
