import { sql } from 'drizzle-orm'
import { bigserial, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns'

/** Who did what, when and why. Append-only: the database refuses an update or a delete (INV-47). */
export const auditRecords = pgTable(
  'audit_records',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    at: createdAt(),
    /** Null for a visitor and for the system's own work. */
    personId: uuid(),
    /** «noun.verb», as 'entry.submitted'. */
    action: text().notNull(),
    subjectId: uuid(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    reason: text(),
    ip: text(),
  },
  (t) => [
    index('audit_subject').on(t.subjectId, t.id),
    index('audit_person').on(t.personId, t.id),
    index('audit_noun').on(sql`split_part(${t.action}, '.', 1)`, t.id),
  ],
)

/** The outbox: a letter is a row in the command's transaction and is sent by a job after it. */
export const letters = pgTable(
  'letters',
  {
    id: id(),
    /** Makes a second run harmless: the same fact posts one letter. */
    key: text().notNull().unique(),
    personId: uuid(),
    address: text().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    createdAt: createdAt(),
    sentAt: moment(),
    failure: text(),
  },
  (t) => [index('letters_created').on(t.createdAt, t.id), index('letters_person').on(t.personId, t.createdAt)],
)
