import { type SQL, sql } from 'drizzle-orm'
import { entries, entryMembers, organizations, people } from '~db/schema'
import { blindCode } from '../contests/contest-file.server'
import { fullNameOf } from '../people/name.server'

/** Of the outer query, by its table's name: drizzle leaves that out where the query has one table. */
const outerId = sql`${entries.id}`

/** Names of an entry's members as it keeps them, the mentor first, as a column beside `entries`. */
export const memberNames = sql<string>`(
  select string_agg(${fullNameOf()}, ', ' order by ${entryMembers.member} desc)
  from ${entryMembers} join ${people} on ${people.id} = ${entryMembers.personId}
  where ${entryMembers.entryId} = ${outerId})`

/** Where the members work, each organisation once. */
export const memberOrganizations = sql<string>`(
  select string_agg(distinct ${organizations.shortName}, ', ')
  from ${entryMembers} join ${organizations} on ${organizations.id} = ${entryMembers.organizationId}
  where ${entryMembers.entryId} = ${outerId})`

const nothing = sql<null>`null`

interface Shown {
  /** Instead of the number. */
  code: SQL<string | null>
  names: SQL<string | null>
  organizations: SQL<string | null>
}

/** By what a juror may know an entry: in a blind contest by its code alone (INV-23). */
export const shownEntry = (blind: boolean): Shown =>
  blind
    ? {
        code: sql<string | null>`${entries.number}`.mapWith((number: number) => blindCode(number)),
        names: nothing,
        organizations: nothing,
      }
    : { code: nothing, names: memberNames, organizations: memberOrganizations }

/** The place of an entry in a stage's list: by the draw where there was one, else by its number. */
export const listPlace = (drawn: SQL | { getSQL(): SQL }) => sql<number>`coalesce(${drawn}, ${entries.number}, 0)`
