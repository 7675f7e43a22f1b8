import { sql } from 'drizzle-orm'
import {
  bigserial,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { assignmentStates, jurorStates, juryRoles, recusalReasons, recusalSources, recusalStates } from '../enums'
import { createdAt, id, moment, version } from './columns'
import { contestStages, contests } from './contests'
import { entries } from './entries'
import { organizations } from './organizations'
import { people } from './people'

export const juryRole = pgEnum('jury_role', juryRoles)
export const jurorState = pgEnum('juror_state', jurorStates)
export const recusalReason = pgEnum('recusal_reason', recusalReasons)
export const recusalSource = pgEnum('recusal_source', recusalSources)
export const recusalState = pgEnum('recusal_state', recusalStates)
export const assignmentState = pgEnum('assignment_state', assignmentStates)

export const jurors = pgTable(
  'jurors',
  {
    id: id(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: juryRole().notNull(),
    /** Where the juror worked when invited: printed, and part of the conflict rule. */
    organizationId: uuid().references(() => organizations.id),
    post: text().notNull().default(''),
    state: jurorState().notNull().default('invited'),
    invitedBy: uuid().references(() => people.id),
    invitedAt: createdAt(),
    answeredAt: moment(),
    version: version(),
  },
  (t) => [
    uniqueIndex('jurors_once').on(t.contestId, t.personId),
    uniqueIndex('jurors_one_chair')
      .on(t.contestId)
      .where(sql`${t.role} = 'chair' and ${t.state} in ('invited', 'confirmed')`),
    index('jurors_person').on(t.personId),
  ],
)

/** Why a juror does not score an entry: found by rule, declared by the juror or set by the organiser (INV-18). */
export const recusals = pgTable(
  'recusals',
  {
    id: id(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    entryId: uuid()
      .notNull()
      .references(() => entries.id),
    jurorId: uuid()
      .notNull()
      .references(() => jurors.id),
    reason: recusalReason().notNull(),
    source: recusalSource().notNull(),
    state: recusalState().notNull().default('confirmed'),
    /** The facts found: which organisation, which pair, which years. */
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    note: text().notNull().default(''),
    recordedBy: uuid().references(() => people.id),
    at: createdAt(),
  },
  (t) => [
    uniqueIndex('recusals_once').on(t.entryId, t.jurorId, t.reason),
    index('recusals_contest').on(t.contestId, t.state),
    index('recusals_juror').on(t.jurorId),
  ],
)

/** One juror's task to score one entry in one stage; with its scores it is the score sheet. */
export const assignments = pgTable(
  'assignments',
  {
    id: id(),
    contestId: uuid().notNull(),
    stage: text().notNull(),
    entryId: uuid()
      .notNull()
      .references(() => entries.id),
    jurorId: uuid()
      .notNull()
      .references(() => jurors.id),
    state: assignmentState().notNull().default('assigned'),
    comment: text().notNull().default(''),
    /** Why excused or replaced. */
    note: text().notNull().default(''),
    replacedBy: uuid(),
    savedAt: moment(),
    submittedAt: moment(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.contestId, t.stage], foreignColumns: [contestStages.contestId, contestStages.key] }),
    uniqueIndex('assignments_once').on(t.stage, t.entryId, t.jurorId),
    index('assignments_juror').on(t.jurorId, t.stage, t.state),
    index('assignments_contest').on(t.contestId, t.stage, t.state),
    index('assignments_entry').on(t.entryId, t.stage),
  ],
)

/** A typed score. No row is a blank, which is not zero (INV-21). `criterion` is «task.criterion» of the contest file. */
export const scores = pgTable(
  'scores',
  {
    assignmentId: uuid()
      .notNull()
      .references(() => assignments.id, { onDelete: 'cascade' }),
    criterion: text().notNull(),
    value: numeric().notNull(),
  },
  (t) => [primaryKey({ columns: [t.assignmentId, t.criterion] })],
)

/** A sheet as it was handed in, each request to have it back and each reopening with its reason: the history of a score. */
export const sheetVersions = pgTable(
  'sheet_versions',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    assignmentId: uuid()
      .notNull()
      .references(() => assignments.id),
    act: text({ enum: ['submitted', 'asked_back', 'reopened'] }).notNull(),
    scores: jsonb().$type<Record<string, string>>().notNull(),
    comment: text().notNull().default(''),
    reason: text().notNull().default(''),
    by: uuid('by_person')
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
  },
  (t) => [index('sheet_versions_assignment').on(t.assignmentId, t.id)],
)

/**
 * Who takes part in a stage after the first: written when the protocol of the stage before is signed. In the first stage
 * all admitted entries do.
 */
export const stageEntries = pgTable(
  'stage_entries',
  {
    contestId: uuid().notNull(),
    stage: text().notNull(),
    entryId: uuid()
      .notNull()
      .references(() => entries.id),
    /** The place in the running order, by the draw. */
    drawn: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.contestId, t.stage, t.entryId] }),
    uniqueIndex('stage_entries_drawn').on(t.contestId, t.stage, t.drawn),
    index('stage_entries_entry').on(t.entryId),
    foreignKey({ columns: [t.contestId, t.stage], foreignColumns: [contestStages.contestId, contestStages.key] }),
  ],
)
