import { and, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Transaction } from '~db/client.server'
import { eventPeople, events, municipalities, organizations, people } from '~db/schema'
import { NotFound } from '../decision'
import type { Viewer } from '../viewer'
import { visibleTo } from './visibility.server'

const { vevent: _vevent, searchKey: _key, searchWords: _words, ...columns } = getTableColumns(events)

/**
 * The event's row, held until the transaction ends: every change of an event, of its seats and of its attendance
 * begins here, so that they come one after another.
 */
export async function lockEvent(tx: Transaction, viewer: Viewer, id: string) {
  const [event] = await tx
    .select({ ...columns, organizationId: events.organizerOrganizationId, regionId: municipalities.regionId })
    .from(events)
    .leftJoin(municipalities, eq(municipalities.id, events.municipalityId))
    .where(and(eq(events.id, id), visibleTo(viewer)))
    .for('update', { of: events })
  if (!event) throw new NotFound()
  return event
}

export type LockedEvent = Awaited<ReturnType<typeof lockEvent>>

/** Holds those who lead the event and its host, so that two events are not put into one room or on one person at once. */
export async function holdParties(
  tx: Transaction,
  event: Pick<LockedEvent, 'id' | 'hostOrganizationId'>,
): Promise<void> {
  const leading = tx.select({ id: eventPeople.personId }).from(eventPeople).where(eq(eventPeople.eventId, event.id))
  await tx
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.id, leading))
    .orderBy(people.id)
    .for('no key update')
  if (event.hostOrganizationId) {
    await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.id, event.hostOrganizationId))
      .for('no key update')
  }
}
