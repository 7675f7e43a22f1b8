import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { searchKey } from '~/lib/text'
import type { Transaction } from '~db/client.server'
import { events, lessons, municipalities, organizations } from '~db/schema'
import { type FeedEvent, veventOf } from './feed.ics.server'
import { placeOf } from './place'

const organizer = alias(organizations, 'organizer')
const host = alias(organizations, 'host')

/** Makes anew what is stored of an event for searching and for feeds. Called by every command that changes one. */
export async function stampEvent(tx: Transaction, id: string): Promise<void> {
  const { vevent, ...facts } = await findStamp(tx, id)
  await tx
    .update(events)
    .set({ searchKey: keyOf(facts), vevent })
    .where(eq(events.id, id))
}

async function findStamp(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      event: events,
      organizer: organizer.shortName,
      host: host.shortName,
      locality: host.locality,
      municipality: municipalities.shortName,
      lesson: lessons,
    })
    .from(events)
    .innerJoin(organizer, eq(organizer.id, events.organizerOrganizationId))
    .leftJoin(host, eq(host.id, events.hostOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, events.municipalityId))
    .leftJoin(lessons, eq(lessons.eventId, events.id))
    .where(eq(events.id, id))
  if (!row) throw new Error(`event ${id} was changed and is not there`)
  return { ...row, vevent: row.event.state === 'draft' ? '' : veventOf(feedEventOf(row.event, row.host, row.lesson)) }
}

type Row = Omit<Awaited<ReturnType<typeof findStamp>>, 'vevent'>

const keyOf = ({ event, lesson, ...names }: Row): string =>
  searchKey(
    [
      event.title,
      russian.events.types[event.type],
      lesson?.subject,
      lesson?.grade,
      lesson?.topic,
      ...event.topics,
      names.host,
      names.locality,
      names.organizer,
      names.municipality,
    ].join(' '),
  )

const russian = catalogue('ru')

type Told = Pick<
  typeof events.$inferSelect,
  | 'id'
  | 'title'
  | 'type'
  | 'description'
  | 'format'
  | 'address'
  | 'room'
  | 'startsAt'
  | 'endsAt'
  | 'timeZone'
  | 'sequence'
  | 'state'
  | 'stateReason'
  | 'createdAt'
  | 'changedAt'
>

type Lesson = Pick<typeof lessons.$inferSelect, 'subject' | 'grade' | 'topic'>

/** Names are not in it: a calendar program keeps what it has read, and a consent to a public name may be taken back. */
function descriptionOf({ type, state, stateReason, description }: Told, lesson: Lesson | null): string {
  const { phases, types, letters, lessonLine } = russian.events
  const isOff = state === 'cancelled' || state === 'postponed'
  const off = isOff && `${phases[state]}. ${stateReason && letters.reason(stateReason)}`.trim()
  return [off, types[type], lesson && lessonLine(lesson), description].filter(Boolean).join('\n\n')
}

/** What a public feed tells of an event: never the address of its broadcast (INV-15). One put off without a date is off its date. */
export const feedEventOf = (event: Told, host: string | null, lesson: Lesson | null = null): FeedEvent => ({
  uid: uidOf(event.id),
  title: event.title,
  description: descriptionOf(event, lesson),
  location: placeOf(russian, { ...event, host }),
  url: absolute(paths.event(event.id)),
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  timeZone: event.timeZone,
  sequence: event.sequence,
  cancelled: event.state === 'cancelled' || event.state === 'postponed',
  createdAt: event.createdAt,
  changedAt: event.changedAt,
  organizer: null,
})

/** The same for ever, whatever address Duet moves to. */
const uidOf = (id: string): string => `${id}@duet`
