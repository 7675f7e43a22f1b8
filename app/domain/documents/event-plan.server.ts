import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
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
  const present = await listPresent(connection, eventId, facts.from)
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

/** People in one of the roles, with the place of work they had that day. */
function listLeaders(connection: Connection, eventId: string, roles: (typeof eventRoles)[number][], on: LocalDate) {
  const work = workKnown(connection, on)
  return connection
    .selectDistinctOn([people.id], {
      recipientId: people.id,
      person: personOf,
      post: sql<string | null>`${work.post}`,
      organization: sql<string | null>`${work.organization}`,
      topic: eventPeople.topic,
    })
    .from(eventPeople)
    .innerJoin(people, eq(people.id, eventPeople.personId))
    .leftJoinLateral(work, sql`true`)
    .where(and(eq(eventPeople.eventId, eventId), inArray(eventPeople.role, roles)))
    .orderBy(asc(people.id))
}

/** Those who came, with the place of work they registered from. */
function listPresent(connection: Connection, eventId: string, on: LocalDate) {
  const work = workKnown(connection, on)
  const isUnsaid = sql`${registrationPeople.organizationId} is null`
  return connection
    .select({
      recipientId: people.id,
      person: personOf,
      post: sql<
        string | null
      >`coalesce(nullif(${registrationPeople.post}, ''), case when ${isUnsaid} then ${work.post} end)`,
      organization: sql<
        string | null
      >`case when ${isUnsaid} then ${work.organization} else ${organizations.shortName} end`,
      mode: registrationPeople.presentMode,
    })
    .from(registrationPeople)
    .innerJoin(people, eq(people.id, registrationPeople.personId))
    .leftJoin(organizations, eq(organizations.id, registrationPeople.organizationId))
    .leftJoinLateral(work, sql`true`)
    .where(
      and(
        eq(registrationPeople.eventId, eventId),
        eq(registrationPeople.active, true),
        eq(registrationPeople.present, true),
      ),
    )
    .orderBy(asc(people.lastName), asc(people.firstName), asc(people.id))
}

/**
 * Where a person worked on the day, the main post first. Whoever is not known to have worked anywhere by then has the
 * first place that is known: a table of pairs tells only by which day one worked there, not since which.
 */
function workKnown(connection: Connection, on: LocalDate) {
  const inForce = sql`${employments.from} <= ${on} and coalesce(${employments.to}, 'infinity') >= ${on}`
  const firstKnown = sql`not exists (select from employments earlier
    where earlier.person_id = ${people.id} and earlier.from_date <= ${on})`
  return connection
    .select({
      organization: sql<string>`${organizations.shortName}`.as('work_organization'),
      post: sql<string>`${employments.post}`.as('work_post'),
    })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .where(and(eq(employments.personId, people.id), or(inForce, firstKnown)))
    .orderBy(desc(employments.isMain), asc(employments.from))
    .limit(1)
    .as('work')
}

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
