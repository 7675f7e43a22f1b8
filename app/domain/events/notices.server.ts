import { and, asc, eq, gt } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { addJob, type Jobs } from '~/jobs/queue.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { type Connection, db, type Transaction } from '~db/client.server'
import { events, organizations, registrationPeople } from '~db/schema'
import type { EventFacts } from '~emails/event-facts'
import { type EventNews, eventNotice } from '~emails/event-notice'
import { post } from '../letters/commands.server'
import type { LockedEvent } from './lock.server'
import { placeOf } from './place'

const atOnce = 100
const russian = catalogue('ru')

/** Has everyone registered written to after the commit; a second run writes nobody twice. */
export function notifyRegistered(
  tx: Transaction,
  { id, sequence }: Pick<LockedEvent, 'id' | 'sequence'>,
  news: EventNews,
): Promise<void> {
  const told: Record<string, string> =
    'startedAt' in news ? { ...news, startedAt: news.startedAt.toISOString() } : { ...news }
  return addJob(tx, 'event-notice', { eventId: id, sequence, news: told }, { key: `event-notice:${id}:${sequence}` })
}

/** Posts the letters of one notice, a hundred a transaction. */
export async function postNotice({ eventId, sequence, news: told }: Jobs['event-notice']): Promise<void> {
  const news = { ...told, ...(told.startedAt && { startedAt: new Date(told.startedAt) }) } as EventNews
  for (let after: string | null = null, more = true; more; ) {
    const people: string[] = await listRegistered(eventId, after)
    await db.transaction(async (tx) => {
      const event = await findFacts(tx, eventId)
      for (const personId of people) await post(tx, personId, eventNotice(russian, news, { personId, event, sequence }))
    })
    after = people.at(-1) ?? null
    more = people.length === atOnce
  }
}

async function listRegistered(eventId: string, after: string | null): Promise<string[]> {
  const rows = await db
    .select({ personId: registrationPeople.personId })
    .from(registrationPeople)
    .where(
      and(
        eq(registrationPeople.eventId, eventId),
        eq(registrationPeople.active, true),
        after ? gt(registrationPeople.personId, after) : undefined,
      ),
    )
    .orderBy(asc(registrationPeople.personId))
    .limit(atOnce)
  return rows.map(({ personId }) => personId)
}

/** What letters say of the event. */
export async function findFacts(tx: Connection, eventId: string): Promise<EventFacts> {
  const [event] = await tx
    .select({
      id: events.id,
      title: events.title,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      timeZone: events.timeZone,
      format: events.format,
      address: events.address,
      room: events.room,
      host: organizations.shortName,
    })
    .from(events)
    .leftJoin(organizations, eq(organizations.id, events.hostOrganizationId))
    .where(eq(events.id, eventId))
  if (!event) throw new Error(`event ${eventId} is written about and is not there`)
  return { ...event, address: absolute(paths.event(eventId)), place: placeOf(russian, event) }
}
