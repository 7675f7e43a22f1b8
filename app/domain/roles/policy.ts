import { type Decision, decide } from '../decision'
import type { Place, Role, Viewer } from '../viewer'
import { grantedBy, holdsAny, keepsSomething } from './model'

/** Rights are given from the top down: installation, region, district, organisation. */
export const mayGrant = (viewer: Viewer, role: Role, place: Place): Decision =>
  decide([holdsAny(viewer, grantedBy[role], place), (t) => t.roles.onlyFromAbove])

interface Ending {
  role: Role
  place: Place
  ended: boolean
  /** The last one who keeps the installation: without him nobody could make another. */
  last: boolean
}

export const mayEndRole = (viewer: Viewer, { role, place, ended, last }: Ending): Decision =>
  decide(
    [holdsAny(viewer, grantedBy[role], place), (t) => t.roles.onlyFromAbove],
    [!ended, (t) => t.roles.alreadyEnded],
    [!last, (t) => t.roles.lastPlatformAdmin],
  )

/** Which roles the viewer can give anywhere: what a form offers. */
export const grantableRoles = (viewer: Viewer): Role[] =>
  (Object.keys(grantedBy) as Role[]).filter((role) => viewer.roles.some((held) => grantedBy[role].includes(held.role)))

/** Lists of people, organisations and orders are for those who keep some. */
export const mayListRegisters = (viewer: Viewer): Decision =>
  decide([keepsSomething(viewer), (t) => t.roles.onlyKeepers])

/** Whether the viewer gives rights to anyone at all. */
export const mayGrantSomething = (viewer: Viewer): Decision =>
  decide([grantableRoles(viewer).length > 0, (t) => t.roles.cannotGrant])
