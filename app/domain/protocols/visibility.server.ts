import { and, eq, exists, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { contests, jurors, protocols } from '~db/schema'
import { runBy } from '../contests/visibility.server'
import type { Viewer } from '../viewer'

/**
 * Protocols the viewer may read: the secretary and the chair from the draft on, other members and whoever runs the
 * contest once it is on signature, when every sheet under it is in (INV-22). A condition on `protocols` joined with
 * `contests`.
 */
export const readBy = (viewer: Viewer): SQL =>
  or(seated(viewer, true), and(ne(protocols.state, 'draft'), or(seated(viewer, false), runBy(viewer)))) ?? sql`false`

function seated({ personId }: Viewer, keepingPapers: boolean): SQL {
  if (!personId) return sql`false`
  return exists(
    db
      .select({ one: sql`1` })
      .from(jurors)
      .where(
        and(
          eq(jurors.contestId, contests.id),
          eq(jurors.personId, personId),
          eq(jurors.state, 'confirmed'),
          keepingPapers ? ne(jurors.role, 'member') : undefined,
        ),
      ),
  )
}
