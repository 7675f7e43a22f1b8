import { customType, integer, timestamp, uuid } from 'drizzle-orm/pg-core'

export const id = () => uuid().primaryKey().defaultRandom()

/** An instant, kept in UTC (INV-14). */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

export const createdAt = () => moment().notNull().defaultNow()

/** Grows with each change; a form sends back the one it was drawn from, so that an edit over an edit is seen. */
export const version = () => integer().notNull().default(1)

/** The words of a text in their basic forms, for searching. */
export const wordForms = customType<{ data: string }>({ dataType: () => 'tsvector' })
