import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { contestStates, stageForms, stageStates } from '../enums'
import { createdAt, id, moment, version } from './columns'
import { level } from './events'
import { municipalities, organizations } from './organizations'
import { legalDocuments } from './pairs'
import { people } from './people'

export const contestState = pgEnum('contest_state', contestStates)
export const stageForm = pgEnum('stage_form', stageForms)
export const stageState = pgEnum('stage_state', stageStates)

export const contests = pgTable(
  'contests',
  {
    id: id(),
    /** A copy of the regulation's, which cannot part from it. */
    title: text().notNull().generatedAlwaysAs(sql`regulation ->> 'title'`),
    description: text().notNull().default(''),
    level: level().notNull().default('municipal'),
    organizerOrganizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    /** Whose pairs and people may enter; null where the whole region may. */
    municipalityId: uuid().references(() => municipalities.id),
    timeZone: text().notNull().generatedAlwaysAs(sql`regulation ->> 'timeZone'`),
    /** `searchKey` of the title. */
    searchKey: text().notNull(),
    place: text().notNull().default(''),
    intakeOpensAt: moment().notNull(),
    /** The first instant refused: the closing minute counts whole (INV-14, INV-34). */
    intakeClosesAt: moment().notNull(),
    /** The `contest` part of a contest file (`duet/contest@1`), whole: title, stages, tasks, criteria, ties, awards. */
    regulation: jsonb().$type<object>().notNull(),
    /** What the contest file does not hold: answers and limits by task, eligibility, what is published. */
    rules: jsonb().$type<object>().notNull(),
    /** Terms being prepared for a contest already announced; they come into force by an amendment (C1). */
    proposed: jsonb().$type<object>(),
    /** Set by the first submission; from then on the regulation changes only with an amendment (C1). */
    frozenAt: moment(),
    blind: boolean().notNull().default(false),
    appealDays: integer().notNull().default(0),
    regulationOrderId: uuid().references(() => legalDocuments.id),
    juryOrderId: uuid().references(() => legalDocuments.id),
    resultOrderId: uuid().references(() => legalDocuments.id),
    state: contestState().notNull().default('draft'),
    stateReason: text().notNull().default(''),
    announcedAt: moment(),
    publishedAt: moment(),
    publishedBy: uuid().references(() => people.id),
    nextEntryNumber: integer().notNull().default(1),
    nextProtocolNumber: integer().notNull().default(1),
    createdBy: uuid().references(() => people.id),
    createdAt: createdAt(),
    changedAt: createdAt(),
    version: version(),
  },
  (t) => [
    check('contest_intake', sql`${t.intakeOpensAt} < ${t.intakeClosesAt}`),
    check('contest_appeal_days', sql`${t.appealDays} between 0 and 30`),
    index('contests_time').on(t.intakeClosesAt, t.id),
    index('contests_organizer').on(t.organizerOrganizationId, t.intakeClosesAt),
    index('contests_municipality').on(t.municipalityId, t.intakeClosesAt),
    index('contests_search').using('gin', sql`${t.searchKey} gin_trgm_ops`),
  ],
)

/** A stage's life; its rules stand in the regulation under `key`. */
export const contestStages = pgTable(
  'contest_stages',
  {
    contestId: uuid()
      .notNull()
      .references(() => contests.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    ordinal: integer().notNull(),
    form: stageForm().notNull(),
    from: date('from_date').notNull(),
    to: date('to_date').notNull(),
    state: stageState().notNull().default('waiting'),
  },
  (t) => [primaryKey({ columns: [t.contestId, t.key] }), check('stage_dates', sql`${t.from} <= ${t.to}`)],
)

/** A change of a frozen regulation: what it was, by which order, and why. */
export const contestAmendments = pgTable(
  'contest_amendments',
  {
    id: id(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    orderId: uuid()
      .notNull()
      .references(() => legalDocuments.id),
    reason: text().notNull(),
    before: jsonb().$type<object>().notNull(),
    /** Which parts of the terms differ, of `termParts`. */
    changed: text().array().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
    /** The transaction that wrote it: the same one may change the regulation, no other. */
    recordedAt: createdAt(),
  },
  (t) => [index('contest_amendments_contest').on(t.contestId, t.at)],
)
