import { and, asc, desc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { events, organizations, pairs, people, registrationPeople, registrations } from '~db/schema'
import { fullNameOf } from '../people/name.server'
import type { SignedIn } from '../viewer'
import type { Mode } from './seats'

export interface SeatCount {
  confirmed: number
  waiting: number
}

/** How many seats of an event are taken and how many are waited for, by mode. */
export async function countSeats(eventId: string): Promise<Record<Mode, SeatCount>> {
  const rows = await db
    .select({
      mode: registrations.mode,
      confirmed: sql<number>`coalesce(sum(${registrations.seats}) filter (where ${registrations.state} = 'confirmed'), 0)::int`,
      waiting: sql<number>`coalesce(sum(${registrations.seats}) filter (where ${registrations.state} = 'waitlisted'), 0)::int`,
    })
    .from(registrations)
    .where(eq(registrations.eventId, eventId))
    .groupBy(registrations.mode)
  const none = { confirmed: 0, waiting: 0 }
  return { in_person: none, remote: none, ...Object.fromEntries(rows.map(({ mode, ...seats }) => [mode, seats])) }
}

/** How many people are registered for an event, and of those with a seat, how many came, did not, and have no mark. */
export async function countPeople(eventId: string) {
  const seated = sql`${registrations.state} = 'confirmed'`
  const [row] = await db
    .select({
      registered: sql<number>`count(*)::int`,
      present: sql<number>`count(*) filter (where ${seated} and ${registrationPeople.present})::int`,
      absent: sql<number>`count(*) filter (where ${seated} and not ${registrationPeople.present})::int`,
      unmarked: sql<number>`count(*) filter (where ${seated} and ${registrationPeople.present} is null)::int`,
    })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .where(and(eq(registrationPeople.eventId, eventId), eq(registrationPeople.active, true)))
  return row ?? { registered: 0, present: 0, absent: 0, unmarked: 0 }
}

const mentor = alias(people, 'mentor')
const mentee = alias(people, 'mentee')

/** The place in the queue of a waiting registration: 1 is next. */
const placeInQueue = sql<number>`(
  select count(*)::int from registrations before
  where before.event_id = ${registrations.eventId} and before.state = 'waitlisted'
    and before.mode = ${registrations.mode} and before.position <= ${registrations.position})`

const ownColumns = {
  id: registrations.id,
  unit: registrations.unit,
  mode: registrations.mode,
  state: registrations.state,
  place: placeInQueue,
  /** The two of a pair, mentor first; null for a person alone. */
  mentor: sql<string | null>`case when ${registrations.unit} = 'pair' then ${fullNameOf(mentor)} end`,
  mentee: sql<string | null>`case when ${registrations.unit} = 'pair' then ${fullNameOf(mentee)} end`,
}

/** How the viewer himself is registered for an event: alone or with his pair; null where he is not. */
export async function findOwnRegistration(viewer: SignedIn, eventId: string) {
  const [own] = await db
    .select(ownColumns)
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .leftJoin(pairs, eq(pairs.id, registrations.pairId))
    .leftJoin(mentor, eq(mentor.id, pairs.mentorId))
    .leftJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(
      and(
        eq(registrationPeople.eventId, eventId),
        eq(registrationPeople.personId, viewer.personId),
        eq(registrationPeople.active, true),
      ),
    )
  return own ?? null
}

/** Active pairs of the viewer, to be registered as such. */
export const listOwnPairs = (viewer: SignedIn) =>
  db
    .select({ id: pairs.id, mentor: fullNameOf(mentor), mentee: fullNameOf(mentee) })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(and(inArray(pairs.id, viewer.pairIds), eq(pairs.state, 'active')))
    .orderBy(asc(pairs.createdAt), asc(pairs.id))
    .limit(50)

/** Events the viewer has a seat at at the same time: a person can be at one of them. */
export const listSimultaneous = (viewer: SignedIn, event: { id: string; startsAt: Date; endsAt: Date }) =>
  db
    .select({ id: events.id, title: events.title })
    .from(registrationPeople)
    .innerJoin(events, eq(events.id, registrationPeople.eventId))
    .where(
      and(
        eq(registrationPeople.personId, viewer.personId),
        eq(registrationPeople.active, true),
        sql`${events.id} <> ${event.id}`,
        eq(events.state, 'published'),
        lt(events.startsAt, event.endsAt),
        gt(events.endsAt, event.startsAt),
      ),
    )
    .limit(5)

const pageLimit = 50

/** The viewer's own registrations: those ahead, soonest first, or those past, latest first. */
export async function listMine(viewer: SignedIn, when: 'ahead' | 'past', now: Date, after: Cursor | null) {
  const ahead = when === 'ahead'
  const rows = await db
    .select({
      ...ownColumns,
      eventId: events.id,
      title: events.title,
      type: events.type,
      eventState: events.state,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      timeZone: events.timeZone,
      format: events.format,
      address: events.address,
      room: events.room,
      host: organizations.shortName,
      present: registrationPeople.present,
    })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .innerJoin(events, eq(events.id, registrationPeople.eventId))
    .leftJoin(organizations, eq(organizations.id, events.hostOrganizationId))
    .leftJoin(pairs, eq(pairs.id, registrations.pairId))
    .leftJoin(mentor, eq(mentor.id, pairs.mentorId))
    .leftJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(
      and(
        eq(registrationPeople.personId, viewer.personId),
        eq(registrationPeople.active, true),
        ahead ? gte(events.endsAt, now) : lt(events.endsAt, now),
        after
          ? sql`(${events.startsAt}, ${events.id}) ${sql.raw(ahead ? '>' : '<')} (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(...(ahead ? [asc(events.startsAt), asc(events.id)] : [desc(events.startsAt), desc(events.id)]))
    .limit(pageLimit + 1)
  return pageOf(rows, pageLimit, (row) => [row.startsAt.toISOString(), row.eventId])
}
