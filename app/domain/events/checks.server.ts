import { and, eq, gt, inArray, lt, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { isWorkingDay } from '~/lib/working-days'
import { clock } from '~/lib/zones'
import { type Connection, db } from '~db/client.server'
import { calendarDays, eventPeople, events, lessons, pairEndings, pairs, people, registrationPeople } from '~db/schema'
import type { Reason } from '../decision'
import { fullNameOf } from '../people/name.server'
import {
  busyRoles,
  type EventFormat,
  type EventType,
  isGivenByPair,
  isHeldInPerson,
  isHeldRemotely,
  isLesson,
} from './model'

/** What is looked at before an event is announced or moved. */
export interface Checked {
  id: string
  type: EventType
  startsAt: Date
  endsAt: Date
  timeZone: string
  format: EventFormat
  hostOrganizationId: string | null
  address: string
  room: string
  onlineUrl: string
}

/** What forbids announcing the event at its time and place, each as a sentence: a part missing, a clash (INV-08, INV-11). */
export async function listFaults(event: Checked, tx: Connection = db): Promise<Reason[]> {
  const faults: Reason[] = []
  if (isHeldInPerson(event.format) && !event.hostOrganizationId && !event.address) {
    faults.push((t) => t.events.faults.noPlace)
  }
  if (isHeldRemotely(event.format) && !event.onlineUrl) faults.push((t) => t.events.faults.noUrl)
  faults.push(...(await lessonFaults(tx, event)))
  for (const { name, title } of await listBusyPeople(tx, event)) {
    faults.push((t) => t.events.faults.busy(name, title))
  }
  for (const { title } of await listRoomClashes(tx, event)) faults.push((t) => t.events.faults.roomTaken(title))
  return faults
}

/** What is worth a second look, each as a sentence; none of it forbids anything (INV-08, INV-13). */
export async function listWarnings(event: Checked, now: Date, tx: Connection = db): Promise<Reason[]> {
  const warnings: Reason[] = []
  const day = clock(event.timeZone, event.startsAt).date
  const [exception] = await tx.select().from(calendarDays).where(eq(calendarDays.day, day))
  if (!isWorkingDay(day, exception ? [exception] : [])) warnings.push((t) => t.events.warnings.dayOff(t.dates.day(day)))
  if (event.startsAt <= now) warnings.push((t) => t.events.warnings.past)
  if (isLesson(event.type) && !(await hasPresenter(tx, event.id))) warnings.push((t) => t.events.warnings.noPresenter)
  for (const { names, title } of namesByEvent(await listRegisteredElsewhere(tx, event)))
    warnings.push((t) => t.events.warnings.elsewhere(names, title))
  for (const { names, title } of namesByEvent(await listPartnersLeading(tx, event)))
    warnings.push((t) => t.events.warnings.partnerLeads(names, title))
  return warnings
}

async function lessonFaults(tx: Connection, event: Checked): Promise<Reason[]> {
  if (!isLesson(event.type)) return []
  const [lesson] = await tx.select().from(lessons).where(eq(lessons.eventId, event.id))
  if (!lesson?.subject || !lesson.grade) return [(t) => t.events.faults.noSubject]
  if (!isGivenByPair(event.type)) return []
  if (!lesson.pairId) return [(t) => t.events.faults.noPair]
  const day = clock(event.timeZone, event.startsAt).date
  const active = await isPairActive(tx, lesson.pairId, day)
  return active || lesson.pairReason ? [] : [(t) => t.events.faults.pairNotActive(t.dates.day(day))]
}

/** Whether the pair's order is in force that day: an ended pair counts until the day it ended. */
export async function isPairActive(tx: Connection, pairId: string, day: string): Promise<boolean> {
  const [pair] = await tx
    .select({ id: pairs.id })
    .from(pairs)
    .leftJoin(pairEndings, eq(pairEndings.pairId, pairs.id))
    .where(
      and(
        eq(pairs.id, pairId),
        sql`${day} between ${pairs.periodFrom} and ${pairs.periodTo}`,
        or(
          eq(pairs.state, 'active'),
          and(inArray(pairs.state, ['completed', 'terminated_early']), sql`${pairEndings.on} >= ${day}`),
        ),
      ),
    )
  return pair !== undefined
}

const theirs = alias(eventPeople, 'theirs')

/** Events held at the same time as this one. */
const atTheTimeOf = ({ id, startsAt, endsAt }: Checked): SQL | undefined =>
  and(
    ne(events.id, id),
    inArray(events.state, ['published', 'completed', 'reported']),
    lt(events.startsAt, endsAt),
    gt(events.endsAt, startsAt),
  )

/** Those who lead this event and another one at the same time. */
function listBusyPeople(tx: Connection, event: Checked) {
  return tx
    .selectDistinct({ name: fullNameOf(), title: events.title })
    .from(eventPeople)
    .innerJoin(theirs, and(eq(theirs.personId, eventPeople.personId), inArray(theirs.role, [...busyRoles])))
    .innerJoin(events, eq(events.id, theirs.eventId))
    .innerJoin(people, eq(people.id, eventPeople.personId))
    .where(and(eq(eventPeople.eventId, event.id), inArray(eventPeople.role, [...busyRoles]), atTheTimeOf(event)))
    .limit(20)
}

function listRoomClashes(tx: Connection, event: Checked) {
  if (!event.hostOrganizationId || !event.room || !isHeldInPerson(event.format)) return []
  return tx
    .select({ title: events.title })
    .from(events)
    .where(
      and(
        eq(events.hostOrganizationId, event.hostOrganizationId),
        sql`lower(${events.room}) = lower(${event.room})`,
        ne(events.format, 'remote'),
        atTheTimeOf(event),
      ),
    )
    .limit(20)
}

async function hasPresenter(tx: Connection, eventId: string): Promise<boolean> {
  const [found] = await tx
    .select({ role: eventPeople.role })
    .from(eventPeople)
    .where(and(eq(eventPeople.eventId, eventId), eq(eventPeople.role, 'presenter')))
    .limit(1)
  return found !== undefined
}

/** Those who lead this event and are registered for another one then. */
const listRegisteredElsewhere = (tx: Connection, event: Checked) =>
  tx
    .selectDistinct({ id: events.id, name: fullNameOf(), title: events.title })
    .from(eventPeople)
    .innerJoin(
      registrationPeople,
      and(eq(registrationPeople.personId, eventPeople.personId), eq(registrationPeople.active, true)),
    )
    .innerJoin(events, and(eq(events.id, registrationPeople.eventId), atTheTimeOf(event)))
    .innerJoin(people, eq(people.id, eventPeople.personId))
    .where(isLedBy(event))
    .orderBy(fullNameOf())
    .limit(20)

/** Mentors and mentees of those who lead this event, who lead another one then; who leads both is told of as busy. */
const listPartnersLeading = (tx: Connection, event: Checked) =>
  tx
    .selectDistinct({ id: events.id, name: fullNameOf(), title: events.title })
    .from(eventPeople)
    .innerJoin(
      pairs,
      and(
        eq(pairs.state, 'active'),
        or(eq(pairs.mentorId, eventPeople.personId), eq(pairs.menteeId, eventPeople.personId)),
      ),
    )
    .innerJoin(
      theirs,
      and(
        or(eq(theirs.personId, pairs.mentorId), eq(theirs.personId, pairs.menteeId)),
        ne(theirs.personId, eventPeople.personId),
        inArray(theirs.role, [...busyRoles]),
      ),
    )
    .innerJoin(events, and(eq(events.id, theirs.eventId), atTheTimeOf(event)))
    .innerJoin(people, eq(people.id, theirs.personId))
    .where(
      and(
        isLedBy(event),
        notInArray(theirs.personId, tx.select({ id: eventPeople.personId }).from(eventPeople).where(isLedBy(event))),
      ),
    )
    .orderBy(fullNameOf())
    .limit(20)

const isLedBy = (event: Checked) => and(eq(eventPeople.eventId, event.id), inArray(eventPeople.role, [...busyRoles]))

/** The names that stand with each event. */
function namesByEvent(rows: readonly { id: string; name: string; title: string }[]) {
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((group) => ({
    title: group[0]?.title ?? '',
    names: group.map(({ name }) => name),
  }))
}
