import { importFaults } from '../contests/faults'
import { runs } from '../contests/policy'
import type { Level } from '../contests/terms'
import { type Decision, decide } from '../decision'
import type { Contest, ContestFile } from '../scoring/contest-file'
import type { Place, Viewer } from '../viewer'

/** Where an archived contest was held, and at what level: with it comes who may read every juror's marks. */
export interface GovernedArchive extends Place {
  level: Level
}

/** Whether the viewer keeps, reads and takes out archived contests of that place: whoever would run such a contest. */
export const mayKeep = (viewer: Viewer, archived: GovernedArchive): Decision =>
  decide([runs(viewer, archived), (t) => t.contests.because.notYourOrganization])

/** Beginning a new contest by the regulation of an archived one: not all that can be computed can be held here. */
export const mayBeginAgain = (contest: Contest): Decision =>
  decide([importFaults(contest).length === 0, (t) => t.archive.because.unit])

/** What one page can still count and draw at once: entries by jurors and nominations by stages. */
const mostCells = 100_000

/** Showing a file on a page. A larger one is computed by `tally`. */
export const mayShow = ({ entries, jurors, contest: { stages, nominations = [] } }: ContestFile): Decision =>
  decide([
    (entries.length + 1) * (jurors.length + nominations.length + 1) * stages.length <= mostCells,
    (t) => t.archive.because.tooLarge,
  ])
