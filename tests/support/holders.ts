import { type HeldRole, type RoleScope, type Viewer, visitor } from '~/domain/viewer'
import { roleScopes, roles } from '~db/enums'

interface Spot {
  organizationId: string
  municipalityId: string
  regionId: string
}

/** A viewer for each right there can be, over the one place, over the other and over all; and one with none. */
export function holdersOf(here: Spot, elsewhere: Spot): Viewer[] {
  const scopeIds: Record<RoleScope, (string | null)[]> = {
    installation: [null],
    region: [here.regionId, elsewhere.regionId],
    municipality: [here.municipalityId, elsewhere.municipalityId],
    organization: [here.organizationId, elsewhere.organizationId],
  }
  const rights: HeldRole[] = roles.flatMap((role) =>
    roleScopes.flatMap((scope) => scopeIds[scope].map((scopeId) => ({ role, scope, scopeId }))),
  )
  return [[], ...rights.map((right) => [right])].map((held) => ({ ...visitor, roles: held }))
}
