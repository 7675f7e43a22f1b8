import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { clock } from '~/lib/zones'
import type { Connection } from '~db/client.server'
import type { eventRoles } from '~db/enums'
import { employments, eventPeople, events, lessons, organizations, pairs, people, registrationPeople } from '~db/schema'
import { NotFound } from '../decision'
import { placeOf } from '../events/place'
import type { EventFacts, Matter } from './model'
import { personOf } from './person.server'
import { type Planned, properTitle } from './plan'

/**
 * Documents of an event: to everyone marked as present (INV-12), to those who spoke or gave the lesson, and thanks to
 * those who led it.
 */
export async function planEvent(connection: Connection, eventId: string, t: Messages): Promise<Planned[]> {
  const [event] = await connection
    .select({
      title: events.title,
      level: events.level,
      type: events.type,
      format: events.format,
      host: organizations.shortName,
      address: events.address,
      room: events.room,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      timeZone: events.timeZone,
      hours: events.hoursAcademic,
      subject: lessons.subject,
      grade: lessons.grade,
      topic: lessons.topic,
      pairId: lessons.pairId,
    })
    .from(events)
    .leftJoin(organizations, eq(organizations.id, events.hostOrganizationId))
    .leftJoin(lessons, eq(lessons.eventId, events.id))
    .where(eq(events.id, eventId))
  if (!event) throw new NotFound()
  const facts: EventFacts = {
    title: properTitle(event.title, t.events.types[event.type]),
    inPhrase: t.documentTexts.inEvent(event.level, event.type),
    ofPhrase: t.documentTexts.ofEvent(event.level, event.type),
    from: clock(event.timeZone, event.startsAt).date,
    to: clock(event.timeZone, event.endsAt).date,
    place: event.format === 'remote' ? null : placeOf(t, { ...event, format: 'in_person' }),
    hours: event.hours,
  }
  const led = await listLeaders(connection, eventId, ['presenter', 'speaker'], facts.from)
  const pair = event.pairId ? await findPairNames(connection, event.pairId) : null
  const lesson = { subject: event.subject ?? '', grade: event.grade ?? '', topic: event.topic || event.title }
  const planned = led.map(({ topic, ...leader }): Planned => {
    const matter: Matter =
      event.type === 'binary_lesson' && pair
        ? { template: 'binary_lesson', ...lesson, date: facts.from, pair }
        : { template: 'presenter', event: facts, topic: topic || event.topic || null }
    const own = { entryId: null, pairId: event.pairId, subject: `event:${eventId}:led:${leader.recipientId}` }
    return { ...leader, ...own, matter }
  })
  const leaders = new Set(led.map(({ recipientId }) => recipientId))
  const present = await listPresent(connection, eventId)
  const moderators = await listLeaders(connection, eventId, ['moderator'], facts.from)
  return [
    ...planned,
    ...moderators.map(({ topic: _, ...moderator }): Planned => {
      const own = { entryId: null, pairId: null, subject: `event:${eventId}:moderated:${moderator.recipientId}` }
      return { ...moderator, ...own, matter: { template: 'moderator_gratitude', event: facts } }
    }),
    ...present
      .filter(({ recipientId }) => !leaders.has(recipientId))
      .map(({ mode, ...visitor }): Planned => {
        const own = { entryId: null, pairId: null, subject: `event:${eventId}:attended:${visitor.recipientId}` }
        return { ...visitor, ...own, matter: { template: 'listener', event: facts, mode } }
      }),
  ]
}

/**
 * People in one of the roles, with the place of work they had that day. Whoever had none known by then has the first one
 * that is: a table of pairs tells only by which day one worked there, not since which.
 */
const listLeaders = (connection: Connection, eventId: string, roles: (typeof eventRoles)[number][], on: LocalDate) =>
  connection
    .selectDistinctOn([people.id], {
      recipientId: people.id,
      person: personOf,
      post: sql<string | null>`${employments.post}`,
      organization: sql<string | null>`${organizations.shortName}`,
      topic: eventPeople.topic,
    })
    .from(eventPeople)
    .innerJoin(people, eq(people.id, eventPeople.personId))
    .leftJoin(employments, and(eq(employments.personId, people.id), or(wasInForce(on), isFirstKnown(on))))
    .leftJoin(organizations, eq(organizations.id, employments.organizationId))
    .where(and(eq(eventPeople.eventId, eventId), inArray(eventPeople.role, roles)))
    .orderBy(asc(people.id), sql`${employments.isMain} desc nulls last`, asc(employments.from))

const wasInForce = (on: LocalDate) =>
  sql`${employments.from} <= ${on} and coalesce(${employments.to}, 'infinity') >= ${on}`

/** Begun later, with nothing known before. */
const isFirstKnown = (on: LocalDate) =>
  sql`not exists (select from employments earlier where earlier.person_id = ${employments.personId} and earlier.from_date <= ${on})`

const listPresent = (connection: Connection, eventId: string) =>
  connection
    .select({
      recipientId: people.id,
      person: personOf,
      post: sql<string | null>`nullif(${registrationPeople.post}, '')`,
      organization: sql<string | null>`${organizations.shortName}`,
      mode: registrationPeople.presentMode,
    })
    .from(registrationPeople)
    .innerJoin(people, eq(people.id, registrationPeople.personId))
    .leftJoin(organizations, eq(organizations.id, registrationPeople.organizationId))
    .where(
      and(
        eq(registrationPeople.eventId, eventId),
        eq(registrationPeople.active, true),
        eq(registrationPeople.present, true),
      ),
    )
    .orderBy(asc(people.lastName), asc(people.firstName), asc(people.id))

async function findPairNames(connection: Connection, pairId: string) {
  const rows = await connection
    .select({ id: people.id, person: personOf, mentorId: pairs.mentorId })
    .from(pairs)
    .innerJoin(people, sql`${people.id} in (${pairs.mentorId}, ${pairs.menteeId})`)
    .where(eq(pairs.id, pairId))
  const mentor = rows.find(({ id, mentorId }) => id === mentorId)
  const mentee = rows.find(({ id, mentorId }) => id !== mentorId)
  return mentor && mentee ? { mentor: mentor.person, mentee: mentee.person } : null
}
