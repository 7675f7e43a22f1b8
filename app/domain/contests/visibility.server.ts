import { and, inArray, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import { contests, organizations } from '~db/schema'
import { withinReach } from '../organizations/scope.server'
import { holdsAnywhere, type Role, type Viewer } from '../viewer'

/** Contests whose page the viewer may open: a draft is seen by those who run it alone. */
export const visibleTo = (viewer: Viewer): SQL => or(ne(contests.state, 'draft'), runBy(viewer)) ?? sql`false`

/** Whose something is, an organisation, and of what level: columns of any table. */
interface Held {
  holder: PgColumn
  level: PgColumn
}

const ofContests: Held = { holder: contests.organizerOrganizationId, level: contests.level }

/** What the viewer runs, or would run were it a contest here: `runs` of the policy, as SQL. */
export const runBy = (viewer: Viewer, of = ofContests): SQL =>
  or(
    heldWithin(viewer, 'organizer', of),
    and(heldWithin(viewer, 'region_admin', of), notInArray(of.level, ['school', 'municipal'])),
  ) ?? sql`false`

/** Never undefined, which `and` would take for a condition that need not hold. */
function heldWithin(viewer: Viewer, role: Role, { holder }: Held): SQL {
  if (!holdsAnywhere(viewer, role)) return sql`false`
  const within = db
    .select({ id: organizations.id })
    .from(organizations)
    .where(withinReach(viewer, [role]))
  return inArray(holder, within)
}
