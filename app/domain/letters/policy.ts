import { type Decision, decide } from '../decision'
import { holdsAnywhere, type Viewer } from '../viewer'

/** Letters hold links that let people in: whoever keeps the installation reads them, nobody else. */
export const mayReadLetters = (viewer: Viewer): Decision =>
  decide([holdsAnywhere(viewer, 'platform_admin'), (t) => t.letters.onlyAdministrator])
