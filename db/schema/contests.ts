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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { contestStates, entryStates, stageForms, stageStates, submissionActs } from '../enums'
import { createdAt, id, moment, version } from './columns'
import { level } from './events'
import { files } from './files'
import { municipalities, organizations } from './organizations'
import { legalDocuments, pairs } from './pairs'
import { people } from './people'

export const contestState = pgEnum('contest_state', contestStates)
export const stageForm = pgEnum('stage_form', stageForms)
export const stageState = pgEnum('stage_state', stageStates)
export const entryState = pgEnum('entry_state', entryStates)
export const submissionAct = pgEnum('submission_act', submissionActs)

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
  (t) => [
    primaryKey({ columns: [t.contestId, t.key] }),
    check('stage_dates', sql`${t.from} <= ${t.to}`),
  ],
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

/** A pair's or a person's entry. `submittedAt` is the instant at which it became whole and in time. */
export const entries = pgTable(
  'entries',
  {
    id: id(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    /** 1, 2, 3 … in the contest, given when the entry is first whole; names it in blind lists and on public pages. */
    number: integer(),
    pairId: uuid().references(() => pairs.id),
    personId: uuid().references(() => people.id),
    nomination: text(),
    title: text().notNull().default(''),
    annotation: text().notNull().default(''),
    state: entryState().notNull().default('draft'),
    /** Who pressed «submit»; the other member confirms. */
    submittedBy: uuid().references(() => people.id),
    submittedAt: moment(),
    admittedAt: moment(),
    /** Eligibility as computed on the regulation's date, with its explanations (INV-36). */
    eligibility: jsonb().$type<object>(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('entries_number').on(t.contestId, t.number),
    // INV-35; where the regulation allows one entry a contest, the command sees to it under the contest's lock.
    uniqueIndex('entries_pair_once')
      .on(t.contestId, t.pairId, sql`coalesce(${t.nomination}, '')`)
      .where(sql`${t.state} <> 'withdrawn'`),
    uniqueIndex('entries_person_once')
      .on(t.contestId, t.personId, sql`coalesce(${t.nomination}, '')`)
      .where(sql`${t.state} <> 'withdrawn'`),
    index('entries_contest').on(t.contestId, t.state, t.number),
    check('entry_unit', sql`(${t.pairId} is null) <> (${t.personId} is null)`),
    index('entries_pair').on(t.pairId),
    index('entries_person').on(t.personId),
  ],
)

/** Members as they were when the entry was made whole: later moves change nothing here (INV-07). */
export const entryMembers = pgTable(
  'entry_members',
  {
    entryId: uuid()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    member: text({ enum: ['mentor', 'mentee', 'author'] }).notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    post: text().notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.personId] }),
    index('entry_members_person').on(t.personId),
    index('entry_members_organization').on(t.organizationId),
  ],
)

/** What was written or linked for one task. */
export const entryAnswers = pgTable(
  'entry_answers',
  {
    entryId: uuid()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    task: text().notNull(),
    text: text().notNull().default(''),
    link: text().notNull().default(''),
    /** «В кадре нет обучающихся» or «согласия собраны школой» (INV-49). */
    pupils: text({ enum: ['none', 'consented'] }),
    updatedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.task] })],
)

export const entryFiles = pgTable(
  'entry_files',
  {
    fileId: uuid()
      .primaryKey()
      .references(() => files.id),
    entryId: uuid()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    task: text().notNull(),
  },
  (t) => [index('entry_files_entry').on(t.entryId)],
)

/** Each step of an entry's life, dated and kept. */
export const submissions = pgTable(
  'submissions',
  {
    id: id(),
    entryId: uuid()
      .notNull()
      .references(() => entries.id),
    act: submissionAct().notNull(),
    by: uuid('by_person')
      .notNull()
      .references(() => people.id),
    reason: text().notNull().default(''),
    at: moment().notNull(),
  },
  (t) => [index('submissions_entry').on(t.entryId, t.at)],
)

/** More time for one pair or person, with a reason that the protocol prints (INV-34). */
export const intakeExtensions = pgTable(
  'intake_extensions',
  {
    id: id(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    entryId: uuid()
      .notNull()
      .references(() => entries.id),
    until: moment().notNull(),
    reason: text().notNull(),
    grantedBy: uuid()
      .notNull()
      .references(() => people.id),
    at: createdAt(),
  },
  (t) => [index('intake_extensions_entry').on(t.entryId)],
)
