import { and, asc, desc, eq, gt, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { eventPeople, events, organizations, registrationPeople, registrations } from '~db/schema'
import type { SignedIn } from '../viewer'
import type { Shelf } from './model'
import { runBy } from './visibility.server'

const most = 5

const shown = {
  id: events.id,
  title: events.title,
  type: events.type,
  state: events.state,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  timeZone: events.timeZone,
}

/** What events ask of a person next: of an organiser, to be announced, held and finished; of anyone, to be attended. */
export async function eventsDesk(viewer: SignedIn, now: Date) {
  const soon = new Date(now.getTime() + 14 * 86_400_000)
  const [drafts, toHold, toFinish, toAttend, toLead] = await Promise.all([
    run(viewer, eq(events.state, 'draft')).orderBy(asc(events.startsAt)).limit(most),
    run(viewer, and(eq(events.state, 'published'), gt(events.endsAt, now), lt(events.startsAt, soon)))
      .orderBy(asc(events.startsAt))
      .limit(most),
    run(viewer, and(eq(events.state, 'published'), lte(events.endsAt, now)))
      .orderBy(asc(events.endsAt))
      .limit(most),
    listToAttend(viewer, now),
    listToLead(viewer, now),
  ])
  return { drafts, toHold, toFinish, expected: expectedAt(toLead, toAttend) }
}

type Ahead = Awaited<ReturnType<typeof listToLead>>[number]
type Attended = Awaited<ReturnType<typeof listToAttend>>[number]

/** Events one leads and those one is registered for, each once, the nearest first. */
const expectedAt = (toLead: readonly Ahead[], toAttend: readonly Attended[]) =>
  [
    ...toLead.map((event) => ({ ...event, standing: 'lead' as const })),
    ...toAttend
      .filter(({ id }) => !toLead.some((led) => led.id === id))
      .map(({ registration, mode, ...event }) => ({
        ...event,
        standing: registration === 'waitlisted' ? ('waitlisted' as const) : mode,
      })),
  ]
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .slice(0, most)

const run = (viewer: SignedIn, which: SQL | undefined) =>
  db
    .select(shown)
    .from(events)
    .where(and(runBy(viewer), which))
    .$dynamic()

const isAhead = (now: Date) =>
  and(inArray(events.state, ['published', 'postponed', 'cancelled']), gte(events.endsAt, now))

const listToAttend = (viewer: SignedIn, now: Date) =>
  db
    .select({ ...shown, registration: registrations.state, mode: registrations.mode })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .innerJoin(events, eq(events.id, registrationPeople.eventId))
    .where(and(eq(registrationPeople.personId, viewer.personId), eq(registrationPeople.active, true), isAhead(now)))
    .orderBy(asc(events.startsAt))
    .limit(most)

const listToLead = (viewer: SignedIn, now: Date) =>
  db
    .selectDistinct(shown)
    .from(eventPeople)
    .innerJoin(events, eq(events.id, eventPeople.eventId))
    .where(and(eq(eventPeople.personId, viewer.personId), isAhead(now)))
    .orderBy(asc(events.startsAt))
    .limit(most)

const pageLimit = 50

/** Events the viewer runs, of one shelf: what is ahead soonest first, what is over latest first. */
export async function listRun(viewer: SignedIn, shelf: Shelf, now: Date, after: Cursor | null) {
  const forward = shelf === 'drafts' || shelf === 'ahead'
  const rows = await db
    .select({
      ...shown,
      level: events.level,
      host: organizations.shortName,
      coming: sql<number>`(select coalesce(sum(r.seats), 0)::int from registrations r
        where r.event_id = ${events.id} and r.state = 'confirmed')`,
    })
    .from(events)
    .leftJoin(organizations, eq(organizations.id, events.hostOrganizationId))
    .where(
      and(
        runBy(viewer),
        isOn(shelf, now),
        after
          ? sql`(${events.startsAt}, ${events.id}) ${sql.raw(forward ? '>' : '<')} (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(...(forward ? [asc(events.startsAt), asc(events.id)] : [desc(events.startsAt), desc(events.id)]))
    .limit(pageLimit + 1)
  return pageOf(rows, pageLimit, (row) => [row.startsAt.toISOString(), row.id])
}

/** How many events stand on each shelf. */
export async function countShelves(viewer: SignedIn, now: Date): Promise<Record<Shelf, number>> {
  const on = (shelf: Shelf) => sql<number>`count(*) filter (where ${isOn(shelf, now)})::int`
  const [row] = await db
    .select({ drafts: on('drafts'), ahead: on('ahead'), unfinished: on('unfinished'), done: on('done') })
    .from(events)
    .where(runBy(viewer))
  return row ?? { drafts: 0, ahead: 0, unfinished: 0, done: 0 }
}

function isOn(shelf: Shelf, now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`
  switch (shelf) {
    case 'drafts':
      return sql`${events.state} = 'draft'`
    case 'ahead':
      return sql`(${events.state} = 'postponed' or ${events.state} = 'published' and ${events.endsAt} > ${at})`
    case 'unfinished':
      return sql`(${events.state} = 'published' and ${events.endsAt} <= ${at})`
    case 'done':
      return sql`${events.state} in ('completed', 'reported', 'cancelled')`
  }
}
