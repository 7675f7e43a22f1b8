import { sql } from 'drizzle-orm'
import {
  bigserial,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  attendanceMethods,
  attendanceModes,
  eventFormats,
  eventRoles,
  eventStates,
  eventTypes,
  levels,
  registrationSources,
  registrationStates,
  registrationUnits,
} from '../enums'
import { createdAt, id, moment, version, wordForms } from './columns'
import { municipalities, organizations } from './organizations'
import { pairs } from './pairs'
import { people } from './people'

export const eventType = pgEnum('event_type', eventTypes)
export const eventState = pgEnum('event_state', eventStates)
export const eventFormat = pgEnum('event_format', eventFormats)
export const level = pgEnum('level', levels)
export const eventRole = pgEnum('event_role', eventRoles)
export const registrationUnit = pgEnum('registration_unit', registrationUnits)
export const attendanceMode = pgEnum('attendance_mode', attendanceModes)
export const registrationState = pgEnum('registration_state', registrationStates)
export const registrationSource = pgEnum('registration_source', registrationSources)
export const attendanceMethod = pgEnum('attendance_method', attendanceMethods)

export const events = pgTable(
  'events',
  {
    id: id(),
    title: text().notNull(),
    type: eventType().notNull(),
    level: level().notNull().default('municipal'),
    organizerOrganizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    /** The organiser's district, for filters. */
    municipalityId: uuid().references(() => municipalities.id),
    hostOrganizationId: uuid().references(() => organizations.id),
    format: eventFormat().notNull().default('in_person'),
    address: text().notNull().default(''),
    room: text().notNull().default(''),
    /** Only for those registered (INV-15). */
    onlineUrl: text().notNull().default(''),
    startsAt: moment().notNull(),
    endsAt: moment().notNull(),
    timeZone: text().notNull(),
    description: text().notNull().default(''),
    audience: text().array().notNull().default([]),
    topics: text().array().notNull().default([]),
    openToOtherMunicipalities: boolean().notNull().default(true),
    /** Shown to visitors and in public feeds; otherwise only to those signed in. */
    isPublic: boolean().notNull().default(true),
    hoursAcademic: integer(),
    registrationNeeded: boolean().notNull().default(true),
    registrationOpensAt: moment(),
    registrationClosesAt: moment(),
    /** Closed by hand before its time. */
    registrationClosedAt: moment(),
    units: registrationUnit().array().notNull().default(['person']),
    capacityInPerson: integer(),
    capacityRemote: integer(),
    attendanceClosedAt: moment(),
    state: eventState().notNull().default('draft'),
    /** Why it was postponed or cancelled, as told to those registered. */
    stateReason: text().notNull().default(''),
    /** When it was to begin before it was last postponed. */
    postponedFrom: moment(),
    /** RFC 5545 SEQUENCE: grows with each change after publication. */
    sequence: integer().notNull().default(0),
    /** The event's VEVENT, made when the event changes; feeds join these. */
    vevent: text().notNull().default(''),
    /** `searchKey` of the title, the lesson and the place. */
    searchKey: text().notNull().default(''),
    searchWords: wordForms().generatedAlwaysAs(sql`to_tsvector('russian', search_key)`),
    createdBy: uuid().references(() => people.id),
    createdAt: createdAt(),
    changedAt: createdAt(),
    publishedAt: moment(),
    version: version(),
  },
  (t) => [
    check('event_interval', sql`${t.startsAt} < ${t.endsAt}`),
    check('event_capacity', sql`coalesce(${t.capacityInPerson}, 1) > 0 and coalesce(${t.capacityRemote}, 1) > 0`),
    index('events_time').on(t.startsAt, t.id).where(sql`${t.state} <> 'draft'`),
    index('events_type').on(t.type, t.startsAt),
    index('events_municipality').on(t.municipalityId, t.startsAt),
    index('events_organizer').on(t.organizerOrganizationId, t.startsAt),
    index('events_host').on(t.hostOrganizationId, t.startsAt),
    index('events_level').on(t.level, t.startsAt),
    index('events_format').on(t.format, t.startsAt),
    index('events_audience').using('gin', t.audience),
    index('events_search').using('gin', sql`${t.searchKey} gin_trgm_ops`),
    index('events_words').using('gin', t.searchWords),
  ],
)

/** What a lesson has beyond an event: subject, class, topic, and for a binary lesson the pair (INV-11). */
export const lessons = pgTable('lessons', {
  eventId: uuid()
    .primaryKey()
    .references(() => events.id, { onDelete: 'cascade' }),
  subject: text().notNull(),
  grade: text().notNull(),
  topic: text().notNull().default(''),
  pairId: uuid().references(() => pairs.id),
  /** Why a pair that is not active on the day gives the lesson all the same (INV-11). */
  pairReason: text().notNull().default(''),
})

export const eventPeople = pgTable(
  'event_people',
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: eventRole().notNull(),
    topic: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.personId, t.role] }), index('event_people_person').on(t.personId)],
)

/** A request for one seat, or two for a pair. `position` is the order of submission, which the waitlist follows (INV-09). */
export const registrations = pgTable(
  'registrations',
  {
    id: id(),
    eventId: uuid()
      .notNull()
      .references(() => events.id),
    unit: registrationUnit().notNull(),
    pairId: uuid().references(() => pairs.id),
    mode: attendanceMode().notNull(),
    seats: integer().notNull(),
    state: registrationState().notNull(),
    source: registrationSource().notNull(),
    comment: text().notNull().default(''),
    registeredBy: uuid()
      .notNull()
      .references(() => people.id),
    position: bigserial({ mode: 'number' }).notNull(),
    createdAt: createdAt(),
    confirmedAt: moment(),
    cancelledAt: moment(),
    cancelledBy: uuid().references(() => people.id),
  },
  (t) => [
    check('registration_seats', sql`${t.seats} = case ${t.unit} when 'pair' then 2 else 1 end`),
    check('registration_pair', sql`(${t.unit} = 'pair') = (${t.pairId} is not null)`),
    uniqueIndex('registrations_pair_once')
      .on(t.eventId, t.pairId)
      .where(sql`${t.state} in ('confirmed', 'waitlisted')`),
    unique('registrations_id_event').on(t.id, t.eventId),
    index('registrations_queue').on(t.eventId, t.state, t.mode, t.position),
  ],
)

/** Who comes by a registration, with the place of work as it was then. `active` ends with the registration (INV-10). */
export const registrationPeople = pgTable(
  'registration_people',
  {
    registrationId: uuid().notNull(),
    eventId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organizationId: uuid().references(() => organizations.id),
    post: text().notNull().default(''),
    active: boolean().notNull().default(true),
    /** Null while nobody has marked. */
    present: boolean(),
    presentMode: attendanceMode(),
    markedBy: uuid().references(() => people.id),
    markedAt: moment(),
    method: attendanceMethod(),
  },
  (t) => [
    primaryKey({ columns: [t.registrationId, t.personId] }),
    foreignKey({ columns: [t.registrationId, t.eventId], foreignColumns: [registrations.id, registrations.eventId] }),
    uniqueIndex('registration_people_once').on(t.eventId, t.personId).where(sql`${t.active}`),
    index('registration_people_person').on(t.personId),
  ],
)

/** The secret address of a person's own feed; a new one replaces it. */
export const personalFeeds = pgTable('personal_feeds', {
  personId: uuid()
    .primaryKey()
    .references(() => people.id),
  token: text().notNull().unique(),
  createdAt: createdAt(),
})
