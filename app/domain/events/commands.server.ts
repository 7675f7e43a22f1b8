import { and, eq, inArray, sql } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { eventPeople, events, lessons, pairs } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, Refused } from '../decision'
import { placeOfOrganization } from '../organizations/queries.server'
import { moveUp } from '../registrations/commands.server'
import { assertSeatsSuffice } from '../registrations/settle.server'
import type { SignedIn } from '../viewer'
import { assertAnnounceable } from './announcing.server'
import { holdParties, type LockedEvent, lockEvent } from './lock.server'
import { isGivenByPair, isHeldInPerson, isHeldRemotely, isLesson, readTimes, readTopics, whatMoved } from './model'
import { notifyRegistered } from './notices.server'
import { mayCreate, mayDiscard, mayEdit } from './policy'
import type { EventInput } from './schema'
import { stampEvent } from './stamp.server'

/** Saves a new event as a draft, seen by those who run it alone. Returns its id. */
export const draftEvent = (viewer: SignedIn, input: EventInput, now: Date) =>
  db.transaction(async (tx) => {
    const place = await placeOfOrganization(tx, input.organizationId)
    assertAllowed(mayCreate(viewer, { ...place, level: input.level }))
    const [event] = await tx
      .insert(events)
      .values({ ...valuesOf(input, place), createdBy: viewer.personId, createdAt: now, changedAt: now })
      .returning({ id: events.id })
    if (!event) throw new Error('an event was not inserted')
    await saveLesson(tx, event.id, input)
    await stampEvent(tx, event.id)
    await record(tx, viewer, 'event.drafted', event.id, { title: input.title, type: input.type })
    return event.id
  })

/**
 * Saves an edited event. One already announced must stay without faults; those registered get a letter if its time or
 * place moved, and the waitlist moves up where seats were added.
 */
export const editEvent = (viewer: SignedIn, id: string, input: EventInput, now: Date) =>
  db.transaction(async (tx) => {
    const before = await lockEvent(tx, viewer, id)
    assertAllowed(mayEdit(viewer, before))
    assertFresh(before, input.version)
    const place = await placeOfOrganization(tx, input.organizationId)
    assertAllowed(mayCreate(viewer, { ...place, level: input.level }))
    const values = valuesOf(input, place)
    await assertSeatsSuffice(tx, id, values)
    await tx
      .update(events)
      .set({ ...values, ...grown(before, now) })
      .where(eq(events.id, id))
    await saveLesson(tx, id, input)
    const after = await lockEvent(tx, viewer, id)
    if (before.state !== 'draft') {
      await holdParties(tx, after)
      await assertAnnounceable(tx, viewer, after)
      await moveUp(tx, after, now)
      const moved = whatMoved(before, after)
      if (moved) await notifyRegistered(tx, after, { kind: 'changed', moved, startedAt: before.startsAt })
    }
    await stampEvent(tx, id)
    await record(tx, viewer, 'event.edited', id, { sequence: after.sequence })
  })

/** A new draft with all that the event says of itself, its lesson and its people, and with nothing of its life. */
export const copyEvent = (viewer: SignedIn, id: string, now: Date) =>
  db.transaction(async (tx) => {
    const source = await lockEvent(tx, viewer, id)
    assertAllowed(mayCreate(viewer, source))
    const { id: _id, organizationId, regionId, ...facts } = source
    const [copy] = await tx
      .insert(events)
      .values({
        ...facts,
        state: 'draft',
        stateReason: '',
        postponedFrom: null,
        registrationClosedAt: null,
        attendanceClosedAt: null,
        publishedAt: null,
        sequence: 0,
        version: 1,
        createdBy: viewer.personId,
        createdAt: now,
        changedAt: now,
      })
      .returning({ id: events.id })
    if (!copy) throw new Error('an event was not copied')
    await tx.execute(sql`
      insert into ${lessons} (event_id, subject, grade, topic, pair_id)
      select ${copy.id}, subject, grade, topic, pair_id from ${lessons} where event_id = ${id}`)
    await tx.execute(sql`
      insert into ${eventPeople} (event_id, person_id, role, topic)
      select ${copy.id}, person_id, role, topic from ${eventPeople} where event_id = ${id}`)
    await stampEvent(tx, copy.id)
    await record(tx, viewer, 'event.copied', copy.id, { from: id })
    return copy.id
  })

/** Removes a draft, of which nobody but those who run it has known. */
export const discardDraft = (viewer: SignedIn, id: string) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, id)
    assertAllowed(mayDiscard(viewer, event))
    await tx.delete(events).where(eq(events.id, id))
    await record(tx, viewer, 'event.discarded', id, { title: event.title })
  })

/** What a change adds to the row: after publication SEQUENCE grows with it, so that calendar programs take it. */
export const grown = (event: Pick<LockedEvent, 'state' | 'sequence' | 'version'>, now: Date) => ({
  sequence: event.state === 'draft' ? event.sequence : event.sequence + 1,
  version: event.version + 1,
  changedAt: now,
})

/** The row of what was filled in; what does not belong to the event's format is left out. */
function valuesOf(input: EventInput, place: Awaited<ReturnType<typeof placeOfOrganization>>) {
  const inPerson = isHeldInPerson(input.format)
  const remote = isHeldRemotely(input.format)
  return {
    ...readTimes(input),
    title: input.title,
    type: input.type,
    level: input.level,
    organizerOrganizationId: place.organizationId,
    municipalityId: place.municipalityId,
    format: input.format,
    hostOrganizationId: (inPerson && input.hostOrganizationId) || null,
    address: inPerson ? input.address : '',
    room: inPerson ? input.room : '',
    onlineUrl: (remote && input.onlineUrl) || '',
    timeZone: input.timeZone,
    description: input.description,
    audience: input.audience,
    topics: readTopics(input.topics),
    isPublic: input.isPublic,
    openToOtherMunicipalities: input.openToOtherMunicipalities,
    hoursAcademic: input.hoursAcademic ?? null,
    registrationNeeded: input.registrationNeeded,
    units: input.units,
    capacityInPerson: (inPerson && input.capacityInPerson) || null,
    capacityRemote: (remote && input.capacityRemote) || null,
  }
}

/** Keeps the lesson's facts; the two of a binary lesson's pair become its presenters, and no one else is (INV-11). */
async function saveLesson(tx: Transaction, eventId: string, input: EventInput): Promise<void> {
  if (!isLesson(input.type)) {
    await tx.delete(lessons).where(eq(lessons.eventId, eventId))
    return
  }
  const pairId = isGivenByPair(input.type) ? (input.pairId ?? null) : null
  const facts = {
    subject: input.subject,
    grade: input.grade,
    topic: input.topic,
    pairId,
    pairReason: pairId ? input.pairReason : '',
  }
  await tx
    .insert(lessons)
    .values({ eventId, ...facts })
    .onConflictDoUpdate({ target: lessons.eventId, set: facts })
  if (pairId) await setPresenters(tx, eventId, pairId)
}

async function setPresenters(tx: Transaction, eventId: string, pairId: string): Promise<void> {
  const [pair] = await tx
    .select({ mentorId: pairs.mentorId, menteeId: pairs.menteeId })
    .from(pairs)
    .where(
      and(eq(pairs.id, pairId), inArray(pairs.state, ['awaiting_order', 'active', 'completed', 'terminated_early'])),
    )
  if (!pair) throw new Refused((t) => t.events.because.noSuchPair)
  await tx.delete(eventPeople).where(and(eq(eventPeople.eventId, eventId), eq(eventPeople.role, 'presenter')))
  await tx
    .insert(eventPeople)
    .values([pair.mentorId, pair.menteeId].map((personId) => ({ eventId, personId, role: 'presenter' as const })))
}
