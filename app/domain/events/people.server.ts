import { and, asc, eq, exists, gte, isNull, like, or, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { searchWords } from '~/lib/text'
import { db } from '~db/client.server'
import { employments, eventPeople, events, municipalities, organizations, people } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, Refused } from '../decision'
import { fullNameOf } from '../people/name.server'
import { workOf } from '../people/work.server'
import type { SignedIn } from '../viewer'
import { assertAnnounceable } from './announcing.server'
import { holdParties, lockEvent } from './lock.server'
import { type EventRole, rolesAt } from './model'
import { mayEdit } from './policy'

interface EventPerson {
  personId: string
  role: EventRole
  topic: string
}

/** Names a speaker, a moderator and so on. Of an event announced already, one who is busy then is refused (INV-08). */
export const addEventPerson = (viewer: SignedIn, eventId: string, { personId, role, topic }: EventPerson) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, eventId)
    assertAllowed(mayEdit(viewer, event))
    if (!rolesAt(event.type).includes(role)) throw new Refused((t) => t.events.because.noSuchRole)
    const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId))
    if (!person) throw new NotFound()
    await tx
      .insert(eventPeople)
      .values({ eventId, personId, role, topic })
      .onConflictDoUpdate({ target: [eventPeople.eventId, eventPeople.personId, eventPeople.role], set: { topic } })
    if (event.state !== 'draft') {
      await holdParties(tx, event)
      await assertAnnounceable(tx, viewer, event)
    }
    await tx
      .update(events)
      .set({ version: event.version + 1 })
      .where(eq(events.id, eventId))
    await record(tx, viewer, 'event.person_added', eventId, { personId, role })
  })

export const removeEventPerson = (viewer: SignedIn, eventId: string, personId: string, role: EventRole) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, eventId)
    assertAllowed(mayEdit(viewer, event))
    if (!rolesAt(event.type).includes(role)) throw new Refused((t) => t.events.because.pairGivesIt)
    await tx
      .delete(eventPeople)
      .where(and(eq(eventPeople.eventId, eventId), eq(eventPeople.personId, personId), eq(eventPeople.role, role)))
    await record(tx, viewer, 'event.person_removed', eventId, { personId, role })
  })

/** People of the event's region whose name or school is like what is looked for; nobody before something is. */
export async function listCandidates(event: { regionId: string | null }, search: string, today: LocalDate) {
  const words = searchWords(search)
  if (words.length === 0 || event.regionId === null) return []
  const work = workOf(people.id, today)
  const inRegion = db
    .select({ one: sql`1` })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(
      and(
        eq(employments.personId, people.id),
        eq(municipalities.regionId, event.regionId),
        or(isNull(employments.to), gte(employments.to, today)),
      ),
    )
  return db
    .select({
      id: people.id,
      name: fullNameOf(),
      post: sql<string | null>`${work.post}`,
      organization: sql<string | null>`${work.organization}`,
    })
    .from(people)
    .leftJoinLateral(work, sql`true`)
    .where(and(exists(inRegion), ...words.map((word) => like(people.searchKey, `%${word}%`))))
    .orderBy(asc(people.searchKey), asc(people.id))
    .limit(20)
}
