import { and, eq, inArray } from 'drizzle-orm'
import { clock } from '~/lib/zones'
import { db, type Transaction } from '~db/client.server'
import { registrationPeople, registrations } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, Refused } from '../decision'
import { type LockedEvent, lockEvent } from '../events/lock.server'
import type { SignedIn } from '../viewer'
import { findArrivals, type Request } from './applicants.server'
import { enrol } from './enrol.server'
import { writeAbout } from './letters.server'
import { mayChange, mayRegister } from './policy'
import { type Mode, modesOf } from './seats'
import { giveSeats, isFree } from './settle.server'

/** What became of a request: a seat, or a place in the waitlist. */
export interface Registered {
  id: string
  state: 'confirmed' | 'waitlisted'
  /** Two where a pair is registered. */
  people: number
}

/**
 * Registers people and pairs for an event, in the order given: each gets his seats or waits for all of them (INV-09).
 * All in one transaction, under the event's row, so that a seat is never given twice; one who is registered already
 * refuses the whole, by name (INV-10).
 */
export const register = (viewer: SignedIn, eventId: string, requests: Request[], now: Date, comment = '') =>
  db.transaction(async (tx): Promise<Registered[]> => {
    const event = await lockEvent(tx, viewer, eventId)
    const arrivals = await findArrivals(tx, requests, clock(event.timeZone, now).date)
    for (const arrival of arrivals) assertAllowed(mayRegister(viewer, event, arrival, now))
    const ids = await enrol(tx, viewer, event, arrivals, comment, now)
    const seated = await moveUp(tx, event, now, ids)
    const outcome = ids.map((id, at) => ({
      id,
      state: seated.has(id) ? ('confirmed' as const) : ('waitlisted' as const),
      people: arrivals[at]?.members.length ?? 0,
    }))
    await writeAbout(tx, event, 'confirmed', idsOf(outcome, 'confirmed'))
    await writeAbout(tx, event, 'waitlisted', idsOf(outcome, 'waitlisted'))
    for (const { id, state } of outcome) await record(tx, viewer, 'registration.made', id, { eventId, state })
    return outcome
  })

/** Takes a registration back. Its seats go to the next in line, in order, with a letter to each. */
export const cancelRegistration = (viewer: SignedIn, id: string, now: Date, reason?: string) =>
  db.transaction(async (tx) => {
    const { event, registration, members } = await lockRegistration(tx, viewer, id)
    assertAllowed(mayChange(viewer, event, members, now))
    await tx
      .update(registrations)
      .set({ state: 'cancelled', cancelledAt: now, cancelledBy: viewer.personId })
      .where(eq(registrations.id, id))
    await tx.update(registrationPeople).set({ active: false }).where(eq(registrationPeople.registrationId, id))
    await writeAbout(tx, event, 'cancelled', [id], reason)
    await moveUp(tx, event, now)
    await record(tx, viewer, 'registration.cancelled', id, { eventId: event.id, was: registration.state }, reason)
    return event.id
  })

/** Changes how one comes, where seats are free in the other mode and nobody waits for them. */
export const changeMode = (viewer: SignedIn, id: string, mode: Mode, now: Date) =>
  db.transaction(async (tx) => {
    const { event, registration, members } = await lockRegistration(tx, viewer, id)
    assertAllowed(mayChange(viewer, event, members, now))
    if (registration.mode === mode) return event.id
    if (!modesOf(event).includes(mode)) throw new Refused((t) => t.registrations.because.noSuchMode)
    if (!(await isFree(tx, event, mode, registration.seats))) {
      throw new Refused((t) => t.registrations.because.modeFull[mode])
    }
    await tx
      .update(registrations)
      .set({ mode, state: 'confirmed', confirmedAt: registration.confirmedAt ?? now })
      .where(eq(registrations.id, id))
    if (registration.state === 'waitlisted') await writeAbout(tx, event, 'confirmed', [id])
    await moveUp(tx, event, now)
    await record(tx, viewer, 'registration.mode_changed', id, { eventId: event.id, mode })
    return event.id
  })

/** Gives what is free to those waiting and writes to them; `fresh` registrations are written to by whoever made them. */
export async function moveUp(
  tx: Transaction,
  event: LockedEvent,
  now: Date,
  fresh: string[] = [],
): Promise<Set<string>> {
  const isTooLate = now >= event.startsAt && fresh.length === 0
  const seated = isTooLate ? [] : await giveSeats(tx, event, now)
  const moved = seated.filter((id) => !fresh.includes(id))
  await writeAbout(tx, event, 'movedUp', moved)
  return new Set(seated)
}

const idsOf = (outcome: Registered[], state: Registered['state']) =>
  outcome.filter((one) => one.state === state).map(({ id }) => id)

async function lockRegistration(tx: Transaction, viewer: SignedIn, id: string) {
  const [found] = await tx
    .select({ eventId: registrations.eventId })
    .from(registrations)
    .where(eq(registrations.id, id))
  if (!found) throw new NotFound()
  const event = await lockEvent(tx, viewer, found.eventId)
  const [registration] = await tx
    .select()
    .from(registrations)
    .where(and(eq(registrations.id, id), inArray(registrations.state, ['confirmed', 'waitlisted'])))
  if (!registration) throw new Refused((t) => t.registrations.because.cancelledAlready)
  const members = await tx
    .select({ personId: registrationPeople.personId, organizationId: registrationPeople.organizationId })
    .from(registrationPeople)
    .where(eq(registrationPeople.registrationId, id))
  return { event, registration, members }
}
