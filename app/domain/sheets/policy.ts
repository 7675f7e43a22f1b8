import type { StageState } from '../contests/model'
import { type Decision, decide, type Requirement } from '../decision'
import { type AssignmentState, counted, type JurorState, type JuryRole, owed } from '../jury/model'
import type { Viewer } from '../viewer'

export interface GovernedSheet {
  state: AssignmentState
  stageState: StageState
  /** Its entry has not left the contest. */
  isOfAdmitted: boolean
  juror: { personId: string; state: JurorState; role: JuryRole }
}

const own = (viewer: Viewer, { juror }: GovernedSheet): Requirement => [
  juror.personId === viewer.personId && juror.state === 'confirmed',
  (t) => t.sheets.because.notYours,
]

const open = ({ stageState }: GovernedSheet): Requirement => [
  stageState === 'judging',
  (t) => (stageState === 'waiting' ? t.sheets.because.notOpenYet : t.sheets.because.protocolBegun),
]

const standing = ({ isOfAdmitted }: GovernedSheet): Requirement => [isOfAdmitted, (t) => t.sheets.because.takenOff]

const filling = (viewer: Viewer, sheet: GovernedSheet): Requirement[] => [
  own(viewer, sheet),
  [counted.includes(sheet.state), (t) => t.sheets.because.takenOff],
  standing(sheet),
  [owed.includes(sheet.state), (t) => t.sheets.because.handedIn],
  open(sheet),
]

/** Filling one's own sheet, until it is handed in. */
export const mayFill = (viewer: Viewer, sheet: GovernedSheet): Decision => decide(...filling(viewer, sheet))

/** Handing it in: what may be filled, with every line filled (INV-21). */
export const mayHandIn = (viewer: Viewer, sheet: GovernedSheet & { blanks: number }): Decision =>
  decide(...filling(viewer, sheet), [sheet.blanks === 0, (t) => t.sheets.because.blanks(sheet.blanks)])

/** Who gives a sheet back: the chair; the chair's own, who may have read the others by then (INV-22), the secretary. */
export const giverBack = ({ juror }: Pick<GovernedSheet, 'juror'>): 'chair' | 'secretary' =>
  juror.role === 'chair' ? 'secretary' : 'chair'

/** Giving a sheet back to its juror, with a reason, until the protocol goes on signature. */
export const mayReopen = (sheet: GovernedSheet & { isGiverBack: boolean }): Decision =>
  decide(
    [
      sheet.isGiverBack,
      (t) => (sheet.juror.role === 'chair' ? t.sheets.because.onlySecretary : t.sheets.because.onlyChair),
    ],
    standing(sheet),
    [sheet.state === 'submitted', (t) => t.sheets.because.notHandedIn],
    open(sheet),
  )

/** Asking for one's own sheet back, once until there is an answer. */
export const mayAskBack = (viewer: Viewer, sheet: GovernedSheet & { isAskedBack: boolean }): Decision =>
  decide(
    own(viewer, sheet),
    standing(sheet),
    [sheet.state === 'submitted', (t) => t.sheets.because.notHandedIn],
    open(sheet),
    [!sheet.isAskedBack, (t) => t.sheets.because.askedAlready],
  )
