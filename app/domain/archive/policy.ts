import { importFaults } from '../contests/faults'
import { runs } from '../contests/policy'
import type { Level } from '../contests/terms'
import { type Decision, decide } from '../decision'
import type { Contest } from '../scoring/contest-file'
import type { Place, Viewer } from '../viewer'

/** Where the keeper of an archived contest is, and the level it was held at: with it comes who may read every juror's marks. */
export interface GovernedArchive extends Place {
  level: Level
}

/** Keeping, taking the file of and removing an archived contest: for whoever would run such a contest there. */
export const mayKeep = (viewer: Viewer, archived: GovernedArchive): Decision =>
  decide([runs(viewer, archived), (t) => t.contests.because.notYourOrganization])

/** Whether a contest of that regulation can be held here: not all that can be computed can. */
export const canBeHeldHere = (contest: Contest): Decision =>
  decide([importFaults(contest).length === 0, (t) => t.archive.because.notHeldHere])
