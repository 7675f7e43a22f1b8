import { holds, type Place, type Role, type RoleScope, type Viewer } from '../viewer'

/** Over what each role is given. */
export const scopeOf: Record<Role, RoleScope> = {
  platform_admin: 'installation',
  region_admin: 'region',
  organizer: 'municipality',
  school_coordinator: 'organization',
}

/** Who may give a role: those named hold it over the place, or over one that contains it. */
export const grantedBy: Record<Role, readonly Role[]> = {
  platform_admin: ['platform_admin'],
  region_admin: ['platform_admin'],
  organizer: ['platform_admin', 'region_admin'],
  school_coordinator: ['platform_admin', 'region_admin', 'organizer'],
}

/** Those who keep the people, organisations and papers of a place. */
export const keepers: readonly Role[] = ['school_coordinator', 'organizer', 'region_admin', 'platform_admin']

/** Those of them who keep a whole district or more. */
export const districtKeepers: readonly Role[] = ['organizer', 'region_admin', 'platform_admin']

/** Whether the viewer holds one of the roles over the place. */
export const holdsAny = (viewer: Viewer, roles: readonly Role[], place: Place): boolean =>
  roles.some((role) => holds(viewer, role, place))

/** Whether the viewer keeps people and papers of the place, in whichever role. */
export const keeps = (viewer: Viewer, place: Place): boolean => holdsAny(viewer, keepers, place)

/** Whether the viewer keeps anything at all: enough for a list, which shows what he may see, never to act. */
export const keepsSomething = (viewer: Viewer): boolean => viewer.roles.some(({ role }) => keepers.includes(role))

/** Which registers beyond people, organisations and orders a keeper has. */
export const keeperSections = (viewer: Viewer) => ({
  districts: viewer.roles.some(({ role }) => role === 'region_admin' || role === 'platform_admin'),
  imports: viewer.roles.some(({ role }) => role === 'organizer' || role === 'region_admin'),
})
