import { sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { people } from '~db/schema'
import type { PersonName } from './model'

type Named = Record<keyof PersonName, AnyPgColumn>

/** «Фамилия Имя Отчество» of a row of `people`, or of an alias of it. */
export const fullNameOf = (row: Named = people) =>
  sql<string>`concat_ws(' ', ${row.lastName}, ${row.firstName}, nullif(${row.middleName}, ''))`
