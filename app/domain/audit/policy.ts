import { type Decision, decide } from '../decision'
import { holdsAnywhere, type Viewer } from '../viewer'

export const mayReadAudit = (viewer: Viewer): Decision =>
  decide([
    holdsAnywhere(viewer, 'platform_admin') || holdsAnywhere(viewer, 'region_admin'),
    (t) => t.audit.onlyAdministrator,
  ])
