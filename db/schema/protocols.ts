import { sql } from 'drizzle-orm'
import {
  date,
  foreignKey,
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
import { appealStates, protocolStates } from '../enums'
import { createdAt, id, moment, version } from './columns'
import { contests } from './contests'
import { entries } from './entries'
import { files } from './files'
import { jurors } from './jury'
import { people } from './people'

export const protocolState = pgEnum('protocol_state', protocolStates)
export const appealState = pgEnum('appeal_state', appealStates)

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
    /** What the secretary wrote: the draft is made from it again and again. */
    minutes: jsonb().$type<object>().notNull(),
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
    index('protocols_hash').on(t.hash),
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
