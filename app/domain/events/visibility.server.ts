import { and, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { events, municipalities } from '~db/schema'
import type { HeldRole, Viewer } from '../viewer'

/** Events whose page the viewer may open: a draft is seen by those who run it, one that is not public by those signed in. */
export const visibleTo = (viewer: Viewer): SQL => either(isAnnouncedTo(viewer), runBy(viewer))

/** Events announced: to everyone, and to those signed in also those that are not public. Calendars and feeds hold these. */
export const isAnnouncedTo = (viewer: Viewer): SQL =>
  either(and(ne(events.state, 'draft'), viewer.personId ? undefined : eq(events.isPublic, true)))

/** Events the viewer runs: `runs` of the policy, as SQL. */
export const runBy = (viewer: Viewer): SQL =>
  either(
    ...viewer.roles.map((held) => {
      if (held.role === 'organizer' || held.role === 'region_admin') return lieIn(held)
      return held.role === 'school_coordinator' ? and(eq(events.level, 'school'), lieIn(held)) : undefined
    }),
  )

function lieIn({ scope, scopeId }: HeldRole): SQL {
  if (scope === 'installation' || scopeId === null) return sql`true`
  if (scope === 'municipality') return eq(events.municipalityId, scopeId)
  if (scope === 'organization') return eq(events.organizerOrganizationId, scopeId)
  const inRegion = db.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.regionId, scopeId))
  return inArray(events.municipalityId, inRegion)
}

/** Any of the conditions; none at all is never true. */
const either = (...conditions: (SQL | undefined)[]): SQL => or(...conditions) ?? sql`false`
