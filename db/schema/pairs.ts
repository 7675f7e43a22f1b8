import { sql } from 'drizzle-orm'
import { check, date, index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  consentChannels,
  legalDocumentKinds,
  pairEndInitiators,
  pairKinds,
  pairMembers,
  pairReasons,
  pairStates,
  readiness,
} from '../enums'
import { createdAt, id, moment, version } from './columns'
import { files } from './files'
import { organizations } from './organizations'
import { people } from './people'

export const legalDocumentKind = pgEnum('legal_document_kind', legalDocumentKinds)
export const pairKind = pgEnum('pair_kind', pairKinds)
export const pairReason = pgEnum('pair_reason', pairReasons)
export const pairState = pgEnum('pair_state', pairStates)
export const pairMember = pgEnum('pair_member', pairMembers)
export const mentorReviewReadiness = pgEnum('readiness', readiness)

/** The register of orders and regulations (P10): what pairs, contests and documents refer to. */
export const legalDocuments = pgTable(
  'legal_documents',
  {
    id: id(),
    kind: legalDocumentKind().notNull().default('order'),
    /** Free: «57-од», «130-р». */
    number: text().notNull(),
    date: date().notNull(),
    issuerOrganizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    title: text().notNull().default(''),
    signerPost: text().notNull().default(''),
    signerName: text().notNull().default(''),
    fileId: uuid().references(() => files.id),
    createdBy: uuid().references(() => people.id),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    uniqueIndex('legal_documents_key').on(t.issuerOrganizationId, t.kind, t.number, t.date),
    index('legal_documents_date').on(t.date, t.id),
  ],
)

/** A mentor and a mentee as a lasting unit. Organisations are what they were when the pair was made (INV-07). */
export const pairs = pgTable(
  'pairs',
  {
    id: id(),
    mentorId: uuid()
      .notNull()
      .references(() => people.id),
    menteeId: uuid()
      .notNull()
      .references(() => people.id),
    mentorOrganizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    menteeOrganizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    kind: pairKind().notNull(),
    reason: pairReason(),
    subject: text().notNull().default(''),
    goal: text().notNull().default(''),
    periodFrom: date().notNull(),
    periodTo: date().notNull(),
    groupId: uuid(),
    state: pairState().notNull().default('draft'),
    orderId: uuid().references(() => legalDocuments.id),
    createdBy: uuid().references(() => people.id),
    createdAt: createdAt(),
    proposedAt: moment(),
    activatedAt: moment(),
    version: version(),
  },
  (t) => [
    check('pair_two_people', sql`${t.mentorId} <> ${t.menteeId}`),
    check('pair_period', sql`${t.periodFrom} <= ${t.periodTo}`),
    check('pair_active_by_order', sql`${t.state} <> 'active' or ${t.orderId} is not null`),
    index('pairs_mentor').on(t.mentorId),
    index('pairs_mentee').on(t.menteeId),
    index('pairs_mentor_organization').on(t.mentorOrganizationId, t.state),
    index('pairs_mentee_organization').on(t.menteeOrganizationId, t.state),
    index('pairs_order').on(t.orderId),
    index('pairs_created').on(t.createdAt, t.id),
  ],
)

/** The agreement of one of the two, in his account or on paper (ТК РФ, ст. 351.8). */
export const pairAgreements = pgTable(
  'pair_agreements',
  {
    id: id(),
    pairId: uuid()
      .notNull()
      .references(() => pairs.id),
    member: pairMember().notNull(),
    channel: text({ enum: consentChannels }).notNull(),
    /** What was agreed to in the account: the text of that day, known by its hash. */
    textHash: text(),
    ip: text(),
    paperDate: date(),
    recordedBy: uuid().references(() => people.id),
    at: createdAt(),
  },
  (t) => [
    uniqueIndex('pair_agreements_once').on(t.pairId, t.member),
    check('paper_has_date', sql`${t.channel} <> 'paper' or ${t.paperDate} is not null`),
  ],
)

export const pairExtensions = pgTable(
  'pair_extensions',
  {
    id: id(),
    pairId: uuid()
      .notNull()
      .references(() => pairs.id),
    orderId: uuid()
      .notNull()
      .references(() => legalDocuments.id),
    previousTo: date().notNull(),
    periodTo: date().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    at: createdAt(),
  },
  (t) => [
    index('pair_extensions_pair').on(t.pairId),
    index('pair_extensions_order').on(t.orderId),
    check('extension_later', sql`${t.periodTo} > ${t.previousTo}`),
  ],
)

/** How a pair ended: completed, ended early, declined or cancelled; the state of the pair says which. */
export const pairEndings = pgTable('pair_endings', {
  pairId: uuid()
    .primaryKey()
    .references(() => pairs.id),
  state: pairState().notNull(),
  on: date('on_date').notNull(),
  /** Who wished it, where it ended early. */
  initiator: text({ enum: pairEndInitiators }),
  reason: text().notNull().default(''),
  noticeDate: date(),
  recordedBy: uuid()
    .notNull()
    .references(() => people.id),
  at: createdAt(),
})

export const mentorReviews = pgTable('mentor_reviews', {
  pairId: uuid()
    .primaryKey()
    .references(() => pairs.id),
  text: text().notNull(),
  readiness: mentorReviewReadiness().notNull(),
  writtenBy: uuid()
    .notNull()
    .references(() => people.id),
  at: createdAt(),
})
