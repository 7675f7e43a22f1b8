import type { roleScopes, roles } from '~db/enums'

export type Role = (typeof roles)[number]
export type RoleScope = (typeof roleScopes)[number]

/** One right a person holds now. `scopeId` is null for the whole installation. */
export interface HeldRole {
  role: Role
  scope: RoleScope
  scopeId: string | null
}

/** Who is asking. A visitor has no `personId`. Read once a request, with all that policies need. */
export interface Viewer {
  personId: string | null
  name: string
  roles: HeldRole[]
  /** Pairs in which the person is mentor or mentee, in any state. */
  pairIds: string[]
  /** Where the person works today. */
  organizationIds: string[]
  /** Contests in whose jury the person is, invited or confirmed. */
  juryContestIds: string[]
  ip: string | null
}

/** A viewer who has signed in. */
export type SignedIn = Viewer & { personId: string }

export const visitor: Viewer = {
  personId: null,
  name: '',
  roles: [],
  pairIds: [],
  organizationIds: [],
  juryContestIds: [],
  ip: null,
}

/** Where something lies: an organisation, its municipality and its region, as far as they are known. */
export interface Place {
  organizationId?: string | null
  municipalityId?: string | null
  regionId?: string | null
}

/** Whether the viewer holds the role over a scope that contains the place. */
export function holds(viewer: Viewer, role: Role, place: Place): boolean {
  return viewer.roles.some((held) => held.role === role && contains(held, place))
}

/** Whether the viewer holds the role anywhere: enough to see a menu, never to act. */
export const holdsAnywhere = (viewer: Viewer, role: Role): boolean => viewer.roles.some((held) => held.role === role)

function contains(held: HeldRole, place: Place): boolean {
  switch (held.scope) {
    case 'installation':
      return true
    case 'region':
      return held.scopeId === place.regionId
    case 'municipality':
      return held.scopeId === place.municipalityId
    case 'organization':
      return held.scopeId === place.organizationId
  }
}
