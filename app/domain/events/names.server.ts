import type { SQL } from 'drizzle-orm'
import { people } from '~db/schema'
import { publicFullNameOf } from '../consents/queries.server'
import { fullNameOf } from '../people/name.server'
import type { Viewer } from '../viewer'

/** The name of a row of `people`; null for a visitor unless the person let it be public (INV-32). */
export const nameFor = (viewer: Viewer): SQL<string | null> =>
  viewer.personId ? fullNameOf() : publicFullNameOf(people)
