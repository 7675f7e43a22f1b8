import { sql } from 'drizzle-orm'
import { people } from '~db/schema'
import type { PersonName } from './names'

/** A row of `people` as documents decline it. */
export const personOf = sql<PersonName>`json_build_object('last', ${people.lastName}, 'first', ${people.firstName},
  'middle', ${people.middleName}, 'gender', ${people.gender})`
