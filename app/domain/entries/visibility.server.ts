import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { db } from '~db/client.server'
import { employments, entries, jurors, organizations, pairs } from '~db/schema'
import { runBy } from '../contests/visibility.server'
import { withinReach } from '../organizations/scope.server'
import { holdsAnywhere, type SignedIn, type Viewer } from '../viewer'

/**
 * Entries that the viewer sees whole, as a condition on `entries` joined to its `contests`: his own, those of people in
 * organisations he coordinates, those of contests he runs. Jurors see works through the jury's own views.
 */
export const seenBy = (viewer: Viewer, today: LocalDate): SQL =>
  or(ownedBy(viewer), runBy(viewer), coordinatedBy(viewer, today)) ?? sql`false`

/** Entries of contests whose jury the viewer chairs, as a condition on `entries`. */
export const chairedBy = ({ personId }: SignedIn): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(jurors)
      .where(
        and(
          eq(jurors.contestId, entries.contestId),
          eq(jurors.personId, personId),
          eq(jurors.role, 'chair'),
          eq(jurors.state, 'confirmed'),
        ),
      ),
  )

export const ownedBy = ({ personId, pairIds }: Viewer): SQL | undefined =>
  personId === null
    ? undefined
    : or(eq(entries.personId, personId), pairIds.length > 0 ? inArray(entries.pairId, pairIds) : undefined)

/** Entries in which somebody works where the viewer is school coordinator. */
export function coordinatedBy(viewer: Viewer, today: LocalDate): SQL | undefined {
  if (!holdsAnywhere(viewer, 'school_coordinator')) return undefined
  return or(
    inArray(entries.pairId, pairsOfColleagues(viewer, today)),
    inArray(entries.personId, colleagues(viewer, today)),
  )
}

/** Pairs in which one of them is. Two searches by index, joined: an «or» would look at every pair there is. */
export function pairsOfColleagues(viewer: Viewer, today: LocalDate) {
  const of = (member: typeof pairs.mentorId | typeof pairs.menteeId) =>
    db
      .select({ id: pairs.id })
      .from(pairs)
      .where(inArray(member, colleagues(viewer, today)))
  return unionAll(of(pairs.mentorId), of(pairs.menteeId))
}

/** People who work on the day where the viewer is school coordinator. */
export const colleagues = (viewer: Viewer, today: LocalDate) =>
  db
    .select({ id: employments.personId })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .where(
      and(
        withinReach(viewer, ['school_coordinator']),
        sql`${employments.from} <= ${today}::date and coalesce(${employments.to}, 'infinity') >= ${today}::date`,
      ),
    )
