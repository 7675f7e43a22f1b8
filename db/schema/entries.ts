import { sql } from 'drizzle-orm'
import {
  bigserial,
  check,
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
import { entryStates, submissionActs } from '../enums'
import { createdAt, id, moment, version } from './columns'
import { contests } from './contests'
import { files } from './files'
import { organizations } from './organizations'
import { pairs } from './pairs'
import { people } from './people'

export const entryState = pgEnum('entry_state', entryStates)
export const submissionAct = pgEnum('submission_act', submissionActs)

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
    /** The order in which they came. */
    ordinal: bigserial({ mode: 'number' }),
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
