import { and, asc, eq, gt } from 'drizzle-orm'
import { db } from '~db/client.server'
import { events } from '~db/schema'
import { visitor } from '../viewer'
import { isAnnouncedTo } from './visibility.server'

/** The next few events that anyone may come to, for the front page. */
export const listComing = (now: Date) =>
  db
    .select({
      id: events.id,
      title: events.title,
      type: events.type,
      startsAt: events.startsAt,
      endsAt: events.endsAt,
      timeZone: events.timeZone,
    })
    .from(events)
    .where(and(eq(events.state, 'published'), isAnnouncedTo(visitor), gt(events.startsAt, now)))
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(4)
