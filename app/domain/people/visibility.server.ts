import { and, eq, exists, gte, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, alias } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { db } from '~db/client.server'
import { employments, organizations, pairs, people } from '~db/schema'
import { withinReach } from '../organizations/scope.server'
import { keepers } from '../roles/model'
import type { Role, Viewer } from '../viewer'

/** The table of people, or an alias of it. */
interface Person {
  id: AnyPgColumn
}

/**
 * People who work in what the viewer keeps by one of the roles, as a condition on `people`. Who works nowhere any
 * more stays with the last employer, so that he can be hired again.
 */
export function worksWithin(viewer: Viewer, roles: readonly Role[], today: LocalDate, person: Person = people): SQL {
  const later = alias(employments, 'later')
  const outlived = db
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.personId, employments.personId), sql`coalesce(${later.to}, 'infinity') > ${employments.to}`))
  return exists(
    db
      .select({ one: sql`1` })
      .from(employments)
      .innerJoin(organizations, eq(organizations.id, employments.organizationId))
      .where(
        and(
          eq(employments.personId, person.id),
          or(isNull(employments.to), gte(employments.to, today), sql`not ${exists(outlived)}`),
          withinReach(viewer, roles),
        ),
      ),
  )
}

/** Everyone whose page the viewer may open: himself, whom he keeps, and the other one of his pairs. */
export const visiblePeople = (viewer: Viewer, today: LocalDate): SQL =>
  or(itself(viewer), worksWithin(viewer, keepers, today), partnerOf(viewer)) ?? sql`false`

/**
 * Whose phone and e-mail the viewer sees at once, by the permission matrix: his own, his partner's, those of his
 * organisation or district. Administrators ask for them (`showContacts`), and the log keeps it.
 */
export const contactsShown = (viewer: Viewer, today: LocalDate): SQL =>
  or(itself(viewer), worksWithin(viewer, ['school_coordinator', 'organizer'], today), partnerOf(viewer, true)) ??
  sql`false`

const itself = ({ personId }: Viewer) => (personId ? eq(people.id, personId) : sql`false`)

const living = ['awaiting_consents', 'awaiting_order', 'active'] as const

/** The other one of a pair that has been proposed; with `now`, of one that has not ended. */
function partnerOf({ personId }: Viewer, now = false): SQL {
  if (!personId) return sql`false`
  const state = now ? inArray(pairs.state, [...living]) : ne(pairs.state, 'draft')
  return exists(
    db
      .select({ one: sql`1` })
      .from(pairs)
      .where(
        and(
          state,
          or(
            and(eq(pairs.mentorId, personId), eq(pairs.menteeId, people.id)),
            and(eq(pairs.menteeId, personId), eq(pairs.mentorId, people.id)),
          ),
        ),
      ),
  )
}
