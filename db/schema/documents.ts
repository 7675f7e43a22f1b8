import { sql } from 'drizzle-orm'
import {
  check,
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
import { batchStates, documentKinds, documentStates, documentTemplates, portfolioVisibilities } from '../enums'
import { createdAt, id, moment, version } from './columns'
import { contests } from './contests'
import { entries } from './entries'
import { events } from './events'
import { files } from './files'
import { organizations } from './organizations'
import { legalDocuments, pairs } from './pairs'
import { people } from './people'

export const documentKind = pgEnum('document_kind', documentKinds)
export const documentState = pgEnum('document_state', documentStates)
export const batchState = pgEnum('batch_state', batchStates)
export const portfolioVisibility = pgEnum('portfolio_visibility', portfolioVisibilities)

/** One press of «issue»: who asked, for what, and how far the job is. */
export const documentBatches = pgTable(
  'document_batches',
  {
    id: id(),
    contestId: uuid().references(() => contests.id),
    eventId: uuid().references(() => events.id),
    /** What it was issued with beside the facts: the day, the order, who signs, the event's phrase. */
    terms: jsonb().$type<object>().notNull(),
    state: batchState().notNull().default('issuing'),
    total: integer().notNull().default(0),
    done: integer().notNull().default(0),
    failure: text().notNull().default(''),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
    finishedAt: moment(),
  },
  (t) => [
    check('batch_source', sql`(${t.contestId} is null) <> (${t.eventId} is null)`),
    index('batches_contest').on(t.contestId, t.createdAt),
    index('batches_event').on(t.eventId, t.createdAt),
  ],
)

/** A document given to a person. Never deleted; its number is never used again; its snapshot never changes (INV-37, INV-38). */
export const issuedDocuments = pgTable(
  'issued_documents',
  {
    id: id(),
    batchId: uuid()
      .notNull()
      .references(() => documentBatches.id),
    kind: documentKind().notNull(),
    template: text({ enum: documentTemplates }).notNull(),
    number: text().notNull(),
    /** What of a person's this is, as «contest:…:winner:person:…»: one in force each, so that a second run issues none. */
    subject: text().notNull(),
    issuerOrganizationId: uuid()
      .notNull()
      .references(() => organizations.id),
    year: integer().notNull(),
    ordinal: integer().notNull(),
    issuedOn: date().notNull(),
    recipientId: uuid()
      .notNull()
      .references(() => people.id),
    /** «Фамилия Имя Отчество» as it was then, whatever the case on the paper (INV-07). */
    recipientName: text().notNull(),
    recipientSurname: text().notNull(),
    /** `numberKey` of the number, and `searchKey` of number, name, organisation and title. */
    numberKey: text().notNull(),
    searchKey: text().notNull(),
    contestId: uuid().references(() => contests.id),
    entryId: uuid().references(() => entries.id),
    eventId: uuid().references(() => events.id),
    pairId: uuid().references(() => pairs.id),
    orderId: uuid().references(() => legalDocuments.id),
    title: text().notNull(),
    /** All that is printed: the PDF's bytes depend on this alone. */
    snapshot: jsonb().$type<object>().notNull(),
    /** 128 random bits and more, never derived from the number (INV-41). */
    token: text().notNull().unique(),
    fileId: uuid().references(() => files.id),
    fileHash: text(),
    state: documentState().notNull().default('issued'),
    replacesId: uuid(),
    /** When, by whom and why it was revoked or replaced. */
    revokedAt: moment(),
    revokedBy: uuid().references(() => people.id),
    revokeReason: text().notNull().default(''),
    firstDownloadedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('documents_number').on(t.issuerOrganizationId, t.number),
    uniqueIndex('documents_ordinal').on(t.issuerOrganizationId, t.year, t.kind, t.ordinal),
    uniqueIndex('documents_once').on(t.subject).where(sql`${t.state} = 'issued'`),
    uniqueIndex('documents_replaced_once').on(t.replacesId),
    foreignKey({ columns: [t.replacesId], foreignColumns: [t.id] }),
    index('documents_number_key').on(t.numberKey),
    index('documents_search').using('gin', sql`${t.searchKey} gin_trgm_ops`),
    index('documents_recipient').on(t.recipientId, t.issuedOn),
    index('documents_contest').on(t.contestId, t.id),
    index('documents_order').on(t.orderId),
    index('documents_event').on(t.eventId, t.id),
    index('documents_subject').on(t.subject),
    index('documents_batch').on(t.batchId, t.id),
    index('documents_journal').on(t.issuerOrganizationId, t.createdAt, t.kind, t.ordinal, t.id),
    index('documents_created').on(t.createdAt, t.kind, t.ordinal, t.id),
  ],
)

/** Who may see a portfolio. Its items are derived from facts; only this is kept (F1, F3). */
export const portfolios = pgTable(
  'portfolios',
  {
    ownerKind: text({ enum: ['person', 'pair'] }).notNull(),
    ownerId: uuid().notNull(),
    visibility: portfolioVisibility().notNull().default('owner'),
    linkToken: text().unique(),
    changedAt: createdAt(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.ownerKind, t.ownerId] })],
)
