import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '~db/client.server'
import { registrations } from '~db/schema'
import { Refused } from '../decision'
import { allocate, capacityOf, type Mode, modesOf, type Seated } from './seats'

/**
 * Gives free seats to those waiting, mode by mode, in the order of submission (INV-09). The event's row must be locked.
 * Returns the ids of registrations that got theirs; to write to those people is the caller's part.
 */
export async function giveSeats(tx: Transaction, event: Seated & { id: string }, now: Date): Promise<string[]> {
  const taken = await countTaken(tx, event.id)
  const given: string[] = []
  for (const mode of modesOf(event)) {
    const free = capacityOf(event, mode) - taken[mode]
    const waiting = free > 0 ? await listWaiting(tx, event.id, mode, free + 1) : []
    given.push(...allocate(free, waiting).map(({ id }) => id))
  }
  if (given.length > 0) {
    await tx.update(registrations).set({ state: 'confirmed', confirmedAt: now }).where(inArray(registrations.id, given))
  }
  return given
}

/** Refuses a capacity or a format that would leave someone confirmed without a seat, or waiting for ever. */
export async function assertSeatsSuffice(tx: Transaction, eventId: string, after: Seated): Promise<void> {
  const taken = await countTaken(tx, eventId)
  for (const mode of ['in_person', 'remote'] as const) {
    if (taken[mode] > capacityOf(after, mode)) {
      throw new Refused((t) => t.registrations.because.moreAreConfirmed(taken[mode], mode))
    }
  }
  const offered = modesOf(after)
  const lost = (['in_person', 'remote'] as const).filter((mode) => !offered.includes(mode))
  for (const mode of lost) {
    if ((await listWaiting(tx, eventId, mode, 1)).length > 0) {
      throw new Refused((t) => t.registrations.because.someWait(mode))
    }
  }
}

/** Whether so many seats of the mode are free now and nobody waits for them. */
export async function isFree(tx: Transaction, event: Seated & { id: string }, mode: Mode, seats: number) {
  const taken = await countTaken(tx, event.id)
  const waiting = await listWaiting(tx, event.id, mode, 1)
  return waiting.length === 0 && taken[mode] + seats <= capacityOf(event, mode)
}

async function countTaken(tx: Transaction, eventId: string): Promise<Record<Mode, number>> {
  const rows = await tx
    .select({ mode: registrations.mode, seats: sql<number>`sum(${registrations.seats})::int` })
    .from(registrations)
    .where(and(eq(registrations.eventId, eventId), eq(registrations.state, 'confirmed')))
    .groupBy(registrations.mode)
  return { in_person: 0, remote: 0, ...Object.fromEntries(rows.map(({ mode, seats }) => [mode, seats])) }
}

/** The head of the waitlist. More than `most` cannot matter: none takes less than a seat. */
const listWaiting = (tx: Transaction, eventId: string, mode: Mode, most: number) =>
  tx
    .select({ id: registrations.id, seats: registrations.seats })
    .from(registrations)
    .where(and(eq(registrations.eventId, eventId), eq(registrations.state, 'waitlisted'), eq(registrations.mode, mode)))
    .orderBy(asc(registrations.position))
    .limit(Math.min(most, 1_000_000))
