import { eq } from 'drizzle-orm'
import { instantOf } from '~/lib/instants'
import { db, type Transaction } from '~db/client.server'
import { events } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, Refused } from '../decision'
import { countUnmarked } from '../registrations/marks.server'
import type { SignedIn } from '../viewer'
import { assertAnnounceable } from './announcing.server'
import { grown } from './commands.server'
import { holdParties, type LockedEvent, lockEvent } from './lock.server'
import { notifyRegistered } from './notices.server'
import { mayCancel, mayComplete, mayPostpone, mayPublish, mayReopen, mayTurnRegistration } from './policy'
import type { PostponementInput } from './schema'
import { stampEvent } from './stamp.server'

/** Announces a draft: from now on it stands in the calendar and in feeds. */
export const publishEvent = (viewer: SignedIn, id: string, now: Date) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, id)
    assertAllowed(mayPublish(viewer, event))
    await holdParties(tx, event)
    await assertAnnounceable(tx, viewer, event)
    await change(tx, event, { state: 'published', publishedAt: now }, now)
    await record(tx, viewer, 'event.published', id, { title: event.title })
  })

/** Moves an announced event to another time, or off its time until a new one is known. Everyone registered is told. */
export const postponeEvent = (viewer: SignedIn, id: string, input: PostponementInput, now: Date) =>
  db.transaction(async (tx) => {
    const before = await lockEvent(tx, viewer, id)
    assertAllowed(mayPostpone(viewer, before, now))
    assertFresh(before, input.version)
    const { reason } = input
    const times = newTimes(input, before)
    if (times) {
      if (times.startsAt <= now) throw new Refused((t) => t.events.because.newTimePassed)
      await holdParties(tx, before)
      await assertAnnounceable(tx, viewer, { ...before, ...times })
    }
    // Put off twice, it was to begin when it was first announced.
    const startedAt = (before.state === 'postponed' && before.postponedFrom) || before.startsAt
    const state = times ? 'published' : 'postponed'
    const after = await change(tx, before, { ...times, state, stateReason: reason, postponedFrom: startedAt }, now)
    await notifyRegistered(tx, after, { kind: times ? 'postponed' : 'putOff', startedAt, reason })
    await record(tx, viewer, 'event.postponed', id, { from: startedAt, to: times?.startsAt ?? null }, reason)
  })

/** Calls an announced event off. It stays in the calendar and in feeds as cancelled; everyone registered is told. */
export const cancelEvent = (viewer: SignedIn, id: string, input: { reason: string; version: number }, now: Date) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, id)
    assertAllowed(mayCancel(viewer, event, now))
    assertFresh(event, input.version)
    const after = await change(tx, event, { state: 'cancelled', stateReason: input.reason }, now)
    await notifyRegistered(tx, after, { kind: 'cancelled', reason: input.reason })
    await record(tx, viewer, 'event.cancelled', id, { title: event.title }, input.reason)
  })

/**
 * Ends an event: its attendance is final, and documents may be issued by it (INV-12). Refused while someone confirmed
 * has no mark, unless `withoutMarks` says that this is meant.
 */
export const completeEvent = (viewer: SignedIn, id: string, withoutMarks: boolean, now: Date) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, id)
    assertAllowed(mayComplete(viewer, event, now))
    const unmarked = await countUnmarked(tx, id)
    if (unmarked > 0 && !withoutMarks) throw new Refused((t) => t.events.because.unmarked(unmarked))
    await tx
      .update(events)
      .set({ state: 'completed', attendanceClosedAt: now, version: event.version + 1 })
      .where(eq(events.id, id))
    await record(tx, viewer, 'event.completed', id, { unmarked })
  })

/** Takes the completion back, for a mistake found in the attendance. */
export const reopenEvent = (viewer: SignedIn, id: string, reason: string) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, id)
    assertAllowed(mayReopen(viewer, event))
    await tx
      .update(events)
      .set({ state: 'published', attendanceClosedAt: null, version: event.version + 1 })
      .where(eq(events.id, id))
    await record(tx, viewer, 'event.reopened', id, {}, reason)
  })

/** Closes registration before its time, or opens it again. */
export const turnRegistration = (viewer: SignedIn, id: string, open: boolean, now: Date) =>
  db.transaction(async (tx) => {
    const event = await lockEvent(tx, viewer, id)
    assertAllowed(mayTurnRegistration(viewer, event, now))
    await tx
      .update(events)
      .set({ registrationClosedAt: open ? null : now })
      .where(eq(events.id, id))
    await record(tx, viewer, open ? 'event.registration_opened' : 'event.registration_closed', id)
  })

/** Writes a change that feeds must show. */
async function change(
  tx: Transaction,
  event: LockedEvent,
  values: Partial<typeof events.$inferInsert>,
  now: Date,
): Promise<Pick<LockedEvent, 'id' | 'sequence'>> {
  const growth = grown(event, now)
  await tx
    .update(events)
    .set({ ...values, ...growth })
    .where(eq(events.id, event.id))
  await stampEvent(tx, event.id)
  return { id: event.id, sequence: growth.sequence }
}

/** The new times by the clocks of the event's zone; registration that was to close after the new start closes with it. */
function newTimes(input: PostponementInput, { timeZone, registrationClosesAt, registrationOpensAt }: LockedEvent) {
  const { startDate, startTime, endTime, endDate = startDate } = input
  if (!startDate || !startTime || !endTime || !endDate) return null
  const startsAt = instantOf(startDate, startTime, timeZone)
  return {
    startsAt,
    endsAt: instantOf(endDate, endTime, timeZone),
    registrationClosesAt: registrationClosesAt && registrationClosesAt > startsAt ? startsAt : registrationClosesAt,
    registrationOpensAt: registrationOpensAt && registrationOpensAt > startsAt ? null : registrationOpensAt,
  }
}
