import { and, eq, inArray, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import { assignments, jurors } from '~db/schema'
import { counted, owed } from '../jury/model'
import type { SignedIn } from '../viewer'

const me = alias(jurors, 'me')
const mine = alias(assignments, 'mine')

/** The viewer's own sheets: what was taken off him, he sees no more (INV-18). On `assignments` joined to its `jurors`. */
export const ownSheets = ({ personId }: SignedIn): SQL =>
  and(eq(jurors.personId, personId), eq(jurors.state, 'confirmed'), inArray(assignments.state, [...counted])) as SQL

/**
 * Sheets whose scores the viewer may read: his own; and, once they are in, those of others for the secretary, and for
 * the chair who has handed in all of his own in the stage (INV-22). On `assignments` joined to its `jurors`.
 */
export const readableSheets = (viewer: SignedIn): SQL =>
  or(ownSheets(viewer), and(eq(assignments.state, 'submitted'), readsOthers(viewer))) as SQL

/** Whether the viewer may read what others gave in the stage of the row of `assignments`. */
export const readsOthers = ({ personId }: SignedIn): SQL => {
  const owing = db
    .select({ one: sql`1` })
    .from(mine)
    .where(and(eq(mine.jurorId, me.id), eq(mine.stage, assignments.stage), inArray(mine.state, [...owed])))
  return sql`exists ${db
    .select({ one: sql`1` })
    .from(me)
    .where(
      and(
        eq(me.contestId, assignments.contestId),
        eq(me.personId, personId),
        eq(me.state, 'confirmed'),
        or(eq(me.role, 'secretary'), and(eq(me.role, 'chair'), notExists(owing))),
      ),
    )}`
}
