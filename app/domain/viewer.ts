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
  /** Municipality of each organisation in which a role is held, so that wider scopes are seen to contain it. */
  ip: string | null
}

export const visitor: Viewer = { personId: null, name: '', roles: [], pairIds: [], organizationIds: [], ip: null }
