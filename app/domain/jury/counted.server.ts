import { and, inArray, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { assignments } from '~db/schema'
import { counted } from './model'

/** `assignments`, or an alias of it. */
interface Sheets {
  state: PgColumn
  entryId: PgColumn
}

/** Sheets that count, once they are in: of entries that have not left, and not taken off their jurors. */
export const countedSheets = (of: Sheets = assignments): SQL =>
  and(inArray(of.state, [...counted]), isOfAdmitted(of)) ?? sql`false`

/** Sheets of an entry that takes part to the end: those of one that left stand in history, and are nobody's work. */
export const isOfAdmitted = (of: Sheets = assignments): SQL =>
  sql`exists (select from entries admitted where admitted.id = ${of.entryId} and admitted.state = 'admitted')`
