import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, inArray, ne, sql } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import {
  eventPeople,
  events,
  lessons,
  organizations,
  personalFeeds,
  registrationPeople,
  registrations,
} from '~db/schema'
import { record } from '../audit/commands.server'
import { NotFound } from '../decision'
import type { SignedIn } from '../viewer'
import { listIntakeDeadlines, listJuryDeadlines } from './deadlines.server'
import { type FeedEvent, joinCalendar, veventOf } from './feed.ics.server'
import type { Feed } from './feed.server'
import { feedEventOf } from './stamp.server'

const russian = catalogue('ru')
const day = 86_400_000
const keptDays = 366
const most = 1000

/**
 * What a personal feed is made of. Another part of the product that has dates for a person adds its own list here:
 * everything of his that lies after `since`.
 */
const sources: ((personId: string, since: Date) => Promise<FeedEvent[]>)[] = [
  listAttended,
  listLed,
  listIntakeDeadlines,
  listJuryDeadlines,
]

/** Gives the person a feed under a new secret address; the one before is gone at once. Returns the secret. */
export const renewFeed = (viewer: SignedIn, now: Date) =>
  db.transaction(async (tx) => {
    const token = randomBytes(24).toString('base64url')
    await tx
      .insert(personalFeeds)
      .values({ personId: viewer.personId, token, createdAt: now })
      .onConflictDoUpdate({ target: personalFeeds.personId, set: { token, createdAt: now } })
    await record(tx, viewer, 'feed.renewed', viewer.personId)
    return token
  })

/** The secret of the viewer's feed, if he has asked for one. */
export async function findFeedToken(viewer: SignedIn): Promise<string | null> {
  const [feed] = await db
    .select({ token: personalFeeds.token })
    .from(personalFeeds)
    .where(eq(personalFeeds.personId, viewer.personId))
  return feed?.token ?? null
}

/** The feed behind a secret: whoever has the address is its owner. One that was replaced is not found. */
export async function findPersonalFeed(token: string, now: Date): Promise<Feed> {
  const [feed] = await db
    .select({ personId: personalFeeds.personId })
    .from(personalFeeds)
    .where(eq(personalFeeds.token, token))
  if (!feed) throw new NotFound()
  const since = new Date(now.getTime() - keptDays * day)
  const items = (await Promise.all(sources.map((list) => list(feed.personId, since)))).flat()
  // One who leads an event and is registered for it too has it once.
  const once = [...new Map(items.map((item) => [item.uid, item])).values()].toSorted(inOrder)
  const text = joinCalendar(russian.calendar.personalName, once.map(veventOf))
  return {
    tag: createHash('sha256').update(text).digest('hex').slice(0, 32),
    changedAt: once.length > 0 ? new Date(Math.max(...once.map(({ changedAt }) => changedAt.getTime()))) : null,
    read: async () => text,
  }
}

const inOrder = (a: FeedEvent, b: FeedEvent) => +a.startsAt - +b.startsAt || (a.uid < b.uid ? -1 : 1)

const told = {
  id: events.id,
  title: events.title,
  type: events.type,
  description: events.description,
  format: events.format,
  address: events.address,
  room: events.room,
  startsAt: events.startsAt,
  endsAt: events.endsAt,
  timeZone: events.timeZone,
  sequence: events.sequence,
  state: events.state,
  stateReason: events.stateReason,
  createdAt: events.createdAt,
  changedAt: events.changedAt,
}

const lessonTold = { subject: lessons.subject, grade: lessons.grade, topic: lessons.topic }

const isRecent = (since: Date) => and(ne(events.state, 'draft'), gt(events.endsAt, since))

/** Events the person has a seat at, with the broadcast's address where he has (INV-15), or waits for. */
async function listAttended(personId: string, since: Date): Promise<FeedEvent[]> {
  const rows = await db
    .select({
      event: told,
      lesson: lessonTold,
      host: organizations.shortName,
      onlineUrl: events.onlineUrl,
      registration: registrations.state,
      mode: registrations.mode,
      registeredAt: sql<Date>`coalesce(${registrations.confirmedAt}, ${registrations.createdAt})`.mapWith(
        registrations.createdAt,
      ),
    })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .innerJoin(events, eq(events.id, registrationPeople.eventId))
    .leftJoin(organizations, eq(organizations.id, events.hostOrganizationId))
    .leftJoin(lessons, eq(lessons.eventId, events.id))
    .where(
      and(
        eq(registrationPeople.personId, personId),
        inArray(registrations.state, ['confirmed', 'waitlisted']),
        isRecent(since),
      ),
    )
    .limit(most)
  return rows.map(({ event, lesson, host, registration, mode, registeredAt, onlineUrl }) => {
    const known = feedEventOf(event, host, lesson)
    const changedAt = new Date(Math.max(+registeredAt, +event.changedAt))
    if (registration === 'waitlisted') return { ...known, changedAt, title: russian.calendar.waiting(event.title) }
    const url = mode === 'remote' ? onlineUrl : ''
    return { ...known, changedAt, description: [known.description, url].filter(Boolean).join('\n\n') }
  })
}

/** Events the person leads, in whatever role. */
async function listLed(personId: string, since: Date): Promise<FeedEvent[]> {
  const rows = await db
    .selectDistinctOn([events.id], {
      event: told,
      lesson: lessonTold,
      host: organizations.shortName,
      onlineUrl: events.onlineUrl,
    })
    .from(eventPeople)
    .innerJoin(events, eq(events.id, eventPeople.eventId))
    .leftJoin(organizations, eq(organizations.id, events.hostOrganizationId))
    .leftJoin(lessons, eq(lessons.eventId, events.id))
    .where(and(eq(eventPeople.personId, personId), isRecent(since)))
    .limit(most)
  return rows.map(({ event, lesson, host, onlineUrl }) => {
    const known = feedEventOf(event, host, lesson)
    return { ...known, description: [known.description, onlineUrl].filter(Boolean).join('\n\n') }
  })
}
