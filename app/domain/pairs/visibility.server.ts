import { and, eq, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { organizations, pairs } from '~db/schema'
import { withinReach } from '../organizations/scope.server'
import { keepers } from '../roles/model'
import type { Viewer } from '../viewer'

/**
 * Pairs that the viewer may know of, as a condition on `pairs`: his own once they were proposed to him, and those of
 * either organisation that he keeps. All others are not found.
 */
export function visiblePairs(viewer: Viewer): SQL {
  const kept = () => db.select({ id: organizations.id }).from(organizations).where(withinReach(viewer, keepers))
  return (
    or(
      viewer.personId ? and(proposed, ownPair(viewer.personId)) : undefined,
      viewer.roles.length > 0 ? inArray(pairs.mentorOrganizationId, kept()) : undefined,
      viewer.roles.length > 0 ? inArray(pairs.menteeOrganizationId, kept()) : undefined,
    ) ?? sql`false`
  )
}

/** Pairs in which the person is one of the two. */
export const ownPair = (personId: string) => or(eq(pairs.mentorId, personId), eq(pairs.menteeId, personId))

/** A draft, and one dropped as a draft, are nobody's business but the school's. */
export const proposed = and(ne(pairs.state, 'draft'), or(ne(pairs.state, 'cancelled'), isNotNull(pairs.proposedAt)))
