import { sql } from 'drizzle-orm'
import {
  bigserial,
  date,
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
import {
  appealStates,
  assignmentStates,
  jurorStates,
  juryRoles,
  protocolStates,
  recusalReasons,
  recusalSources,
  recusalStates,
} from '../enums'
import { createdAt, id, moment, version } from './columns'
import { contestStages, contests, entries } from './contests'
import { files } from './files'
import { organizations } from './organizations'
import { people } from './people'

export const juryRole = pgEnum('jury_role', juryRoles)
export const jurorState = pgEnum('juror_state', jurorStates)
export const recusalReason = pgEnum('recusal_reason', recusalReasons)
export const recusalSource = pgEnum('recusal_source', recusalSources)
export const recusalState = pgEnum('recusal_state', recusalStates)
export const assignmentState = pgEnum('assignment_state', assignmentStates)
export const protocolState = pgEnum('protocol_state', protocolStates)
export const appealState = pgEnum('appeal_state', appealStates)

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

/** A sheet as it was handed in, and each reopening with its reason: the history of a score. */
export const sheetVersions = pgTable(
  'sheet_versions',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    assignmentId: uuid()
      .notNull()
      .references(() => assignments.id),
    act: text({ enum: ['submitted', 'reopened'] }).notNull(),
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

/** A vote of the jury on one tied group; `between` is sorted. */
export const tieVotes = pgTable(
  'tie_votes',
  {
    id: id(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    between: uuid().array().notNull(),
    openedBy: uuid().references(() => people.id),
    openedAt: createdAt(),
    closedAt: moment(),
  },
  (t) => [uniqueIndex('tie_votes_group').on(t.contestId, t.between)],
)

export const ballots = pgTable(
  'ballots',
  {
    voteId: uuid()
      .notNull()
      .references(() => tieVotes.id),
    jurorId: uuid()
      .notNull()
      .references(() => jurors.id),
    /** Null where the juror abstained. */
    entryId: uuid().references(() => entries.id),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.voteId, t.jurorId] })],
)

/** A jury protocol of one stage, or the final one where `stage` is null. Once on signature its snapshot never changes (INV-28). */
export const protocols = pgTable(
  'protocols',
  {
    id: id(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    stage: text(),
    number: integer().notNull(),
    date: date().notNull(),
    place: text().notNull().default(''),
    state: protocolState().notNull().default('draft'),
    /** All that is printed, the contest file it was computed from and the result. */
    snapshot: jsonb().$type<object>().notNull(),
    /** SHA-256 of the snapshot's canonical JSON. */
    hash: text().notNull(),
    supersedesId: uuid(),
    reason: text().notNull().default(''),
    fileId: uuid().references(() => files.id),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    signedAt: moment(),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.supersedesId], foreignColumns: [t.id] }),
    uniqueIndex('protocols_number').on(t.contestId, t.number),
    uniqueIndex('protocols_one_current')
      .on(t.contestId, sql`coalesce(${t.stage}, '')`)
      .where(sql`${t.state} in ('draft', 'on_signature', 'signed')`),
  ],
)

export const protocolSignatures = pgTable(
  'protocol_signatures',
  {
    protocolId: uuid()
      .notNull()
      .references(() => protocols.id),
    jurorId: uuid()
      .notNull()
      .references(() => jurors.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** The hash that was signed. */
    hash: text().notNull(),
    dissent: text().notNull().default(''),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.protocolId, t.jurorId] })],
)

export const appeals = pgTable(
  'appeals',
  {
    id: id(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id),
    protocolId: uuid()
      .notNull()
      .references(() => protocols.id),
    entryId: uuid()
      .notNull()
      .references(() => entries.id),
    text: text().notNull(),
    filedBy: uuid()
      .notNull()
      .references(() => people.id),
    filedAt: moment().notNull(),
    state: appealState().notNull().default('filed'),
    decision: text().notNull().default(''),
    decidedBy: uuid().references(() => people.id),
    decidedAt: moment(),
    correctedProtocolId: uuid().references(() => protocols.id),
    version: version(),
  },
  (t) => [uniqueIndex('appeals_once').on(t.protocolId, t.entryId), index('appeals_contest').on(t.contestId, t.state)],
)

/** The order of the draw for a stage in the room. */
export const draws = pgTable(
  'draws',
  {
    contestId: uuid().notNull(),
    stage: text().notNull(),
    entryId: uuid()
      .notNull()
      .references(() => entries.id),
    place: integer().notNull(),
    drawnBy: uuid()
      .notNull()
      .references(() => people.id),
    at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.contestId, t.stage, t.entryId] }),
    uniqueIndex('draws_place').on(t.contestId, t.stage, t.place),
    foreignKey({ columns: [t.contestId, t.stage], foreignColumns: [contestStages.contestId, contestStages.key] }),
  ],
)
