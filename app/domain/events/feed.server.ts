import { and, count, eq, max, sql } from 'drizzle-orm'
import { addDays } from '~/lib/dates'
import { db } from '~db/client.server'
import { events } from '~db/schema'
import { NotFound } from '../decision'
import { visitor } from '../viewer'
import { matches } from './calendar.server'
import type { CalendarFilter } from './calendar-filter'
import { joinCalendar } from './feed.ics.server'
import { isAnnouncedTo } from './visibility.server'

/** A feed as it stands, to be told apart from what a program has, and its text to be made if that is another. */
export interface Feed {
  /** Changes with any of the events. */
  tag: string
  changedAt: Date | null
  read(): Promise<string>
}

/** Events further back than this are in no feed unless a period is asked for. */
const keptDays = 366

/** The public feed of a filter: announced and public events, the cancelled among them, never a draft. */
export async function findCalendarFeed(name: string, filter: CalendarFilter, now: Date): Promise<Feed> {
  const from = filter.from ?? addDays(now.toISOString().slice(0, 10), -keptDays)
  const chosen = and(isAnnouncedTo(visitor), matches({ ...filter, from }))
  return findFeed(name, chosen)
}

/** The calendar of one event, for whoever may open its page without signing in. */
export async function findEventFeed(name: string, id: string): Promise<Feed & { changedAt: Date }> {
  const feed = await findFeed(name, and(eq(events.id, id), isAnnouncedTo(visitor)))
  if (!feed.changedAt) throw new NotFound()
  return { ...feed, changedAt: feed.changedAt }
}

async function findFeed(name: string, chosen: ReturnType<typeof and>): Promise<Feed> {
  const [state] = await db
    .select({
      count: count(),
      changedAt: max(events.changedAt),
      digest: sql<string | null>`sum(hashtextextended(${events.id} || ':' || ${events.sequence}, 0))`,
    })
    .from(events)
    .where(chosen)
  return {
    tag: `${state?.count ?? 0}-${state?.digest ?? ''}`,
    changedAt: state?.changedAt ?? null,
    read: async () => {
      const zones = await db
        .select({ vevents: sql<string>`string_agg(${events.vevent}, '' order by ${events.startsAt}, ${events.id})` })
        .from(events)
        .where(chosen)
        .groupBy(events.timeZone)
        .orderBy(events.timeZone)
      return joinCalendar(
        name,
        zones.map(({ vevents }) => vevents),
      )
    },
  }
}
