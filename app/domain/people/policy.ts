import type { LocalDate } from '~/lib/dates'
import { type Decision, decide } from '../decision'
import { holdsAny, keeps } from '../roles/model'
import { holds, type Place, type Viewer } from '../viewer'

/** Where a person works, or worked last: whoever keeps one of these places keeps the person. */
export const keepsPerson = (viewer: Viewer, places: readonly Place[]): boolean =>
  places.some((place) => keeps(viewer, place)) || (places.length === 0 && holds(viewer, 'platform_admin', {}))

export const mayAddPerson = (viewer: Viewer, place: Place): Decision =>
  decide([keeps(viewer, place), (t) => t.people.onlyKeeperOfPlace])

export const mayChangePerson = (viewer: Viewer, places: readonly Place[]): Decision =>
  decide([keepsPerson(viewer, places), (t) => t.people.onlyKeeper])

/** The address is the login: once there is an account, its owner changes it, or the installation's administrator. */
export const mayChangeEmail = (viewer: Viewer, hasAccount: boolean): Decision =>
  decide([!hasAccount || holds(viewer, 'platform_admin', {}), (t) => t.people.emailIsLogin])

/** A person is taken on by whoever keeps both him and the new place. */
export const mayHire = (viewer: Viewer, places: readonly Place[], to: Place): Decision =>
  decide(
    [keepsPerson(viewer, places), (t) => t.people.onlyKeeper],
    [keeps(viewer, to), (t) => t.people.onlyKeeperOfPlace],
  )

interface EmploymentState {
  place: Place
  to: LocalDate | null
}

export const mayEndEmployment = (viewer: Viewer, { place, to }: EmploymentState): Decision =>
  decide([keeps(viewer, place), (t) => t.people.onlyKeeperOfPlace], [to === null, (t) => t.people.alreadyLeft])

export const mayTransfer = (viewer: Viewer, employment: EmploymentState, to: Place): Decision =>
  decide(
    [keeps(viewer, employment.place), (t) => t.people.onlyKeeperOfPlace],
    [employment.to === null, (t) => t.people.alreadyLeft],
    [keeps(viewer, to), (t) => t.people.transferAcross],
  )

/** Administrators see contacts when they ask, and the log keeps that they did (INV-48). */
export const mayAskForContacts = (viewer: Viewer, places: readonly Place[]): Decision =>
  decide([
    holds(viewer, 'platform_admin', {}) ||
      places.some((place) => holdsAny(viewer, ['region_admin', 'platform_admin'], place)),
    (t) => t.people.onlyKeeper,
  ])

/** `email` is null where there is none; undefined where it is not for the viewer to see, and the letter will tell. */
export const mayInvite = (
  viewer: Viewer,
  places: readonly Place[],
  email: string | null | undefined,
  hasAccount: boolean,
): Decision =>
  decide(
    [keepsPerson(viewer, places), (t) => t.people.onlyKeeper],
    [!hasAccount, (t) => t.people.hasAccount],
    [email !== null, (t) => t.people.noEmail],
  )
