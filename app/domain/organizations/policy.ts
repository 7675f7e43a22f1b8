import type { LocalDate } from '~/lib/dates'
import { type Decision, decide } from '../decision'
import { districtKeepers, holdsAny, keeps } from '../roles/model'
import { holds, holdsAnywhere, type Place, type Viewer } from '../viewer'

export const mayKeepRegions = (viewer: Viewer): Decision =>
  decide([holds(viewer, 'platform_admin', {}), (t) => t.organizations.onlyPlatformAdmin])

export const mayKeepMunicipalities = (viewer: Viewer, regionId: string): Decision =>
  decide([holdsAny(viewer, ['region_admin', 'platform_admin'], { regionId }), (t) => t.organizations.onlyRegionAdmin])

/** New organisations of a district, its transfers and closings. */
export const mayAddOrganization = (viewer: Viewer, municipality: Place): Decision =>
  decide([holdsAny(viewer, districtKeepers, municipality), (t) => t.organizations.onlyOrganizer])

/** Whether the viewer may add one to some district: the button of the list. */
export const mayAddSomewhere = (viewer: Viewer): Decision =>
  decide([districtKeepers.some((role) => holdsAnywhere(viewer, role)), (t) => t.organizations.onlyOrganizer])

interface OrganizationState {
  place: Place
  closedOn: LocalDate | null
}

/** The school's own coordinator keeps its names and director too. */
export const mayChangeOrganization = (viewer: Viewer, { place, closedOn }: OrganizationState): Decision =>
  decide(
    [keeps(viewer, place), (t) => t.organizations.onlyKeeper],
    [closedOn === null, (t) => t.organizations.alreadyClosed],
  )

export const mayCloseOrganization = (viewer: Viewer, { place, closedOn }: OrganizationState, working: number) =>
  decide(
    [holdsAny(viewer, districtKeepers, place), (t) => t.organizations.onlyOrganizer],
    [closedOn === null, (t) => t.organizations.alreadyClosed],
    [working === 0, (t) => t.organizations.stillWorking(working)],
  )
