import { inArray, or, type SQL, sql } from 'drizzle-orm'
import { municipalities, organizations } from '~db/schema'
import type { Role, RoleScope, Viewer } from '../viewer'

/** The organisations over which the viewer holds one of the roles, as a condition on `organizations`. */
export function withinReach(viewer: Viewer, roles: readonly Role[], of = organizations): SQL {
  const held = viewer.roles.filter(({ role }) => roles.includes(role))
  if (held.some(({ scope }) => scope === 'installation')) return sql`true`
  const named = (scope: RoleScope) =>
    held.flatMap((role) => (role.scope === scope && role.scopeId ? [role.scopeId] : []))
  const [regionIds, municipalityIds, organizationIds] = [named('region'), named('municipality'), named('organization')]
  const inRegion = sql`${of.municipalityId} in (
    select ${municipalities.id} from ${municipalities} where ${inArray(municipalities.regionId, regionIds)})`
  return (
    or(
      organizationIds.length ? inArray(of.id, organizationIds) : undefined,
      municipalityIds.length ? inArray(of.municipalityId, municipalityIds) : undefined,
      regionIds.length ? inRegion : undefined,
    ) ?? sql`false`
  )
}
