import { and, asc, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import {
  eventPeople,
  events,
  lessons,
  municipalities,
  organizations,
  people,
  registrationPeople,
  registrations,
} from '~db/schema'
import { NotFound } from '../decision'
import { workOf } from '../people/work.server'
import type { Viewer } from '../viewer'
import { nameFor } from './names.server'
import { runBy, visibleTo } from './visibility.server'

const organizer = alias(organizations, 'organizer')
const host = alias(organizations, 'host')

const {
  vevent: _vevent,
  searchKey: _key,
  searchWords: _words,
  onlineUrl: _url,
  createdBy: _by,
  ...columns
} = getTableColumns(events)

/**
 * An event the viewer may open. `onlineUrl` is empty for everyone but those who run it, lead it, or have a seat at it
 * (INV-15).
 */
export async function findEvent(viewer: Viewer, id: string) {
  const [event] = await db
    .select({
      ...columns,
      onlineUrl: sql<string>`case when ${or(runBy(viewer), isExpected(viewer))} then ${events.onlineUrl} else '' end`,
      organizationId: events.organizerOrganizationId,
      regionId: municipalities.regionId,
      organizer: organizer.shortName,
      municipality: municipalities.shortName,
      host: host.shortName,
      hostFullName: host.fullName,
      locality: host.locality,
      lesson: lessons,
    })
    .from(events)
    .innerJoin(organizer, eq(organizer.id, events.organizerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, events.municipalityId))
    .leftJoin(host, eq(host.id, events.hostOrganizationId))
    .leftJoin(lessons, eq(lessons.eventId, events.id))
    .where(and(eq(events.id, id), visibleTo(viewer)))
  if (!event) throw new NotFound()
  return event
}

export type FoundEvent = Awaited<ReturnType<typeof findEvent>>

/** An event for the pages of those who run it; to anyone else it is not found. */
export async function findRunEvent(viewer: Viewer, id: string) {
  const [run] = await db
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.id, id), runBy(viewer)))
  if (!run) throw new NotFound()
  return findEvent(viewer, id)
}

/** Who has a seat, or leads the event: whom its broadcast is for. */
const isExpected = (viewer: Viewer) => sql`(
  exists (select from ${registrationPeople} join ${registrations} on ${registrations.id} = ${registrationPeople.registrationId}
    where ${registrationPeople.eventId} = ${events.id} and ${registrationPeople.personId} = ${viewer.personId}
      and ${registrationPeople.active} and ${registrations.state} = 'confirmed')
  or exists (select from ${eventPeople}
    where ${eventPeople.eventId} = ${events.id} and ${eventPeople.personId} = ${viewer.personId}))`

/** Those who lead an event, presenters first. To a visitor one is named only by his consent (INV-32). */
export function listEventPeople(viewer: Viewer, eventId: string, now: Date) {
  const work = workOf(eventPeople.personId, now.toISOString().slice(0, 10))
  return db
    .select({
      personId: eventPeople.personId,
      role: eventPeople.role,
      topic: eventPeople.topic,
      name: nameFor(viewer),
      organization: sql<string | null>`${work.organization}`,
      post: sql<string | null>`${work.post}`,
    })
    .from(eventPeople)
    .innerJoin(people, eq(people.id, eventPeople.personId))
    .leftJoinLateral(work, sql`true`)
    .where(eq(eventPeople.eventId, eventId))
    .orderBy(asc(eventPeople.role), asc(people.searchKey), asc(people.id))
    .limit(200)
}
