import { type Decision, decide } from '../decision'
import { holdsAnywhere, type Viewer } from '../viewer'

/** The table is one for the installation: terms in working days are counted by it everywhere. */
export const mayKeepCalendar = (viewer: Viewer): Decision =>
  decide([
    holdsAnywhere(viewer, 'platform_admin') || holdsAnywhere(viewer, 'region_admin'),
    (t) => t.calendarDays.onlyAdministrator,
  ])
