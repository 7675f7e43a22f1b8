import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Transaction } from '~db/client.server'
import { registrationPeople, registrations } from '~db/schema'
import { Refused } from '../decision'
import type { LockedEvent } from '../events/lock.server'
import { runs } from '../events/policy'
import type { SignedIn } from '../viewer'
import type { Arrival } from './applicants.server'

/**
 * Writes requests down as waiting, in their order; who of them gets a seat is decided by the one rule for all. Whom the
 * table knows at this event already, or twice among these, is refused by name (INV-10). Returns the ids in the order
 * asked.
 */
export async function enrol(
  tx: Transaction,
  viewer: SignedIn,
  event: LockedEvent,
  arrivals: Arrival[],
  comment: string,
  now: Date,
): Promise<string[]> {
  if (arrivals.length === 0) return []
  const asked = arrivals.map((arrival) => ({ ...arrival, id: randomUUID() }))
  const made = await tx
    .insert(registrations)
    .values(
      asked.map(({ id, unit, pairId, mode, members }) => ({
        id,
        eventId: event.id,
        unit,
        pairId,
        mode,
        seats: members.length,
        state: 'waitlisted' as const,
        source: sourceOf(viewer, event, members),
        comment,
        registeredBy: viewer.personId,
        createdAt: now,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: registrations.id })
  refuseKnown(asked.filter(({ id }) => !made.some((row) => row.id === id)).flatMap(({ members }) => members))
  const coming = asked.flatMap(({ id, members }) => members.map((member) => ({ ...member, registrationId: id })))
  const seated = await tx
    .insert(registrationPeople)
    .values(
      coming.map(({ registrationId, personId, organizationId, post }) => ({
        registrationId,
        eventId: event.id,
        personId,
        organizationId,
        post,
      })),
    )
    .onConflictDoNothing({ target: [registrationPeople.eventId, registrationPeople.personId], where: sql`active` })
    .returning({ registrationId: registrationPeople.registrationId, personId: registrationPeople.personId })
  const known = coming.filter(
    (one) => !seated.some((row) => row.registrationId === one.registrationId && row.personId === one.personId),
  )
  refuseKnown(known)
  return asked.map(({ id }) => id)
}

function refuseKnown(members: readonly { name: string }[]): void {
  const names = members.map(({ name }) => name)
  if (names.length > 0) throw new Refused((t) => t.registrations.because.already(names))
}

function sourceOf(viewer: SignedIn, event: LockedEvent, members: Arrival['members']) {
  if (members.some(({ personId }) => personId === viewer.personId)) return 'self' as const
  return runs(viewer, event) ? ('organizer' as const) : ('coordinator' as const)
}
