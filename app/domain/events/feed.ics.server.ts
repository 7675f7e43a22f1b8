import ical, { ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { timeZoneComponent } from './time-zone.ics.server'

/** What a calendar program is told of an event or of a deadline. */
export interface FeedEvent {
  /** `<id>@<host>`, the same for ever: by it a program knows the event again. */
  uid: string
  title: string
  description: string
  location: string
  /** The event's page, or empty. */
  url: string
  startsAt: Date
  /** Null for a moment, such as a deadline. */
  endsAt: Date | null
  timeZone: string
  /** Grows with each change. */
  sequence: number
  cancelled: boolean
  createdAt: Date
  changedAt: Date
  /** A calendar has no organiser without an address to write to. */
  organizer: { name: string; email: string } | null
}

/**
 * The VEVENT of an event, in lines folded by octets and ended by CRLF, to be stored when the event changes. The same
 * event gives the same bytes: DTSTAMP is the time of its last change, not of the reading.
 */
export function veventOf(event: FeedEvent): string {
  const local = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(event.timeZone)
  const calendar = ical()
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    start: local(event.startsAt),
    end: event.endsAt && local(event.endsAt),
    timezone: event.timeZone,
    stamp: event.changedAt,
    created: event.createdAt,
    lastModified: event.changedAt,
    summary: printable(event.title),
    description: printable(event.description) || null,
    location: printable(event.location) || null,
    url: event.url || null,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: event.organizer && { ...event.organizer, name: printable(event.organizer.name) },
  })
  const whole = calendar.toString()
  const vevent = whole.slice(whole.indexOf('BEGIN:VEVENT'), whole.indexOf('END:VCALENDAR'))
  // A URL is a URI anyway, and node-ical stumbles over being told so.
  return vevent.replace(/^URL;VALUE=URI:/m, 'URL:')
}

/**
 * A calendar of stored VEVENTs, with the VTIMEZONE of every zone they name. It is read by subscription, so it has no
 * METHOD: with METHOD:PUBLISH an event without an organiser would be a fault.
 */
export function joinCalendar(name: string, vevents: readonly string[]): string {
  const frame = ical({
    name: printable(name),
    prodId: '//Duet//Duet//RU',
    scale: 'GREGORIAN',
    ttl: 60 * 60,
  }).toString()
  const zones = new Set(vevents.flatMap((vevent) => vevent.match(/(?<=^DTSTART;TZID=)[^:]+/m) ?? []))
  return [
    frame.slice(0, frame.indexOf('END:VCALENDAR')),
    ...[...zones].toSorted().map(timeZoneComponent),
    ...vevents,
    'END:VCALENDAR\r\n',
  ].join('')
}

/** Without the control characters that RFC 5545 forbids in a text; lines stay lines. */
const printable = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
