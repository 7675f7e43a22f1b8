import { addDays, type LocalDate } from '~/lib/dates'
import { closingInstant, instantOf } from '~/lib/instants'
import { clock, lastMinute } from '~/lib/zones'
import type { audiences, eventFormats, eventRoles, eventStates, eventTypes, levels } from '~db/enums'

export type EventType = (typeof eventTypes)[number]
export type EventState = (typeof eventStates)[number]
export type EventFormat = (typeof eventFormats)[number]
export type EventRole = (typeof eventRoles)[number]
export type Level = (typeof levels)[number]
export type Audience = (typeof audiences)[number]

const lessonTypes: readonly EventType[] = ['open_lesson', 'binary_lesson', 'showcase_lesson']

/** Whether an event of the type has a subject and a class. */
export const isLesson = (type: EventType): boolean => lessonTypes.includes(type)

/** Whether exactly the two of an active pair give it (INV-11). */
export const isGivenByPair = (type: EventType): boolean => type === 'binary_lesson'

/** What a person may be at an event of the type, besides the pair of a binary lesson. */
export function rolesAt(type: EventType): EventRole[] {
  if (isGivenByPair(type)) return ['moderator', 'organizer']
  return isLesson(type) ? ['presenter', 'moderator', 'organizer'] : ['speaker', 'presenter', 'moderator', 'organizer']
}

/** Those roles whose holder cannot be at two events at once (INV-08). */
export const busyRoles: readonly EventRole[] = ['presenter', 'speaker', 'moderator']

/** How events of the type are usually held; a form begins with it. */
export const usualFormat = (type: EventType): EventFormat =>
  type === 'webinar' ? 'remote' : type === 'forum' || type === 'round_table' ? 'mixed' : 'in_person'

export const isHeldInPerson = (format: EventFormat): boolean => format !== 'remote'
export const isHeldRemotely = (format: EventFormat): boolean => format !== 'in_person'

/** «дроби; проценты» is two topics, each once. */
export const readTopics = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;,\n]/)
      .map((topic) => topic.trim())
      .filter(Boolean),
  ),
]

/** Where an event is in its life, by its state and the clock. */
export type EventPhase = 'draft' | 'ahead' | 'running' | 'over' | 'completed' | 'reported' | 'postponed' | 'cancelled'

export function phaseOf(event: { state: EventState; startsAt: Date; endsAt: Date }, now: Date): EventPhase {
  if (event.state !== 'published') return event.state
  if (now < event.startsAt) return 'ahead'
  return now < event.endsAt ? 'running' : 'over'
}

/** The days an event is on by its own clocks, those between `from` and `to`. One that ends at midnight is not on the next day. */
export function daysOf(
  { startsAt, endsAt, timeZone }: { startsAt: Date; endsAt: Date; timeZone: string },
  { from, to }: { from: LocalDate; to: LocalDate },
): LocalDate[] {
  const first = clock(timeZone, startsAt).date
  const last = clock(timeZone, new Date(endsAt.getTime() - 1)).date
  const days: LocalDate[] = []
  for (let day = first < from ? from : first; day <= last && day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** Times as a form holds them, by the clocks of the event's zone. */
export interface WrittenTimes {
  timeZone: string
  startDate: LocalDate
  startTime: string
  endDate?: LocalDate
  endTime: string
  opensDate?: LocalDate
  opensTime?: string
  closesDate?: LocalDate
  closesTime?: string
}

export interface EventTimes {
  startsAt: Date
  endsAt: Date
  registrationOpensAt: Date | null
  /** The first refused instant (INV-14). */
  registrationClosesAt: Date | null
}

/** The instants meant by a form. Without an end date it ends the same day; registration opens at 00:00 and closes with 23:59. */
export function readTimes(written: WrittenTimes): EventTimes {
  const { timeZone: zone, startDate, opensDate, closesDate } = written
  return {
    startsAt: instantOf(startDate, written.startTime, zone),
    endsAt: instantOf(written.endDate ?? startDate, written.endTime, zone),
    registrationOpensAt: opensDate ? instantOf(opensDate, written.opensTime ?? '00:00', zone) : null,
    registrationClosesAt: closesDate ? closingInstant(closesDate, written.closesTime ?? '23:59', zone) : null,
  }
}

/** The same times as a form shows them. */
export function writeTimes(times: EventTimes, timeZone: string): WrittenTimes {
  const start = clock(timeZone, times.startsAt)
  const end = clock(timeZone, times.endsAt)
  const opens = times.registrationOpensAt && clock(timeZone, times.registrationOpensAt)
  const closes = times.registrationClosesAt && clock(timeZone, lastMinute(times.registrationClosesAt))
  return {
    timeZone,
    startDate: start.date,
    startTime: start.time,
    endDate: end.date,
    endTime: end.time,
    opensDate: opens?.date,
    opensTime: opens?.time,
    closesDate: closes?.date,
    closesTime: closes?.time,
  }
}

/** What is to be told to those registered: a new time, a new place, or nothing. */
export function whatMoved(before: Moved, after: Moved): 'time' | 'place' | 'both' | null {
  const time = +before.startsAt !== +after.startsAt || +before.endsAt !== +after.endsAt
  const place = (['format', 'hostOrganizationId', 'address', 'room', 'onlineUrl'] as const).some(
    (name) => before[name] !== after[name],
  )
  if (time) return place ? 'both' : 'time'
  return place ? 'place' : null
}

export interface Moved {
  startsAt: Date
  endsAt: Date
  format: EventFormat
  hostOrganizationId: string | null
  address: string
  room: string
  onlineUrl: string
}

/** The lists of whoever runs events: drafts, those ahead, those over and not finished, those done with. */
export const shelves = ['drafts', 'ahead', 'unfinished', 'done'] as const
export type Shelf = (typeof shelves)[number]
