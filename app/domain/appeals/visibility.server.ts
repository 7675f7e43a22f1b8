import { and, eq, exists, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { appeals, contests, entryMembers, jurors } from '~db/schema'
import { runBy } from '../contests/visibility.server'
import type { Viewer } from '../viewer'

/**
 * Appeals the viewer may read: those about his own entry, and all of a contest for its chair, its secretary and whoever
 * runs it. A condition on `appeals` joined with `contests`.
 */
export function readBy(viewer: Viewer): SQL {
  if (!viewer.personId) return sql`false`
  return or(ofOwnEntry(viewer.personId), considering(viewer)) ?? sql`false`
}

/** Contests all of whose appeals the viewer reads. A condition on `contests`. */
export const considering = (viewer: Viewer): SQL =>
  or(runBy(viewer), viewer.personId ? keepingPapers(viewer.personId) : undefined) ?? sql`false`

const ofOwnEntry = (personId: string) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(entryMembers)
      .where(and(eq(entryMembers.entryId, appeals.entryId), eq(entryMembers.personId, personId))),
  )

const keepingPapers = (personId: string) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(jurors)
      .where(
        and(
          eq(jurors.contestId, contests.id),
          eq(jurors.personId, personId),
          eq(jurors.state, 'confirmed'),
          ne(jurors.role, 'member'),
        ),
      ),
  )
