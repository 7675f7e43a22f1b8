import type { Phase, StageState } from '../contests/model'
import { type GovernedContest, runs } from '../contests/policy'
import { type Decision, decide, type Requirement } from '../decision'
import type { Viewer } from '../viewer'
import { type AssignmentState, type JurorState, type JuryRole, owed } from './model'

const running = (viewer: Viewer, contest: GovernedContest): Requirement => [
  runs(viewer, contest),
  (t) => t.jury.because.onlyOrganizer,
]

const undecided = ({ state }: GovernedContest): Requirement => [
  state === 'announced' || state === 'judging',
  (t) => t.jury.because.notNow,
]

const held = ({ state }: GovernedContest): Requirement => [
  !['decided', 'published', 'cancelled', 'void'].includes(state),
  (t) => t.jury.because.over,
]

/** Choosing the jury: from the announcement until the results are decided. */
export const mayChooseJury = (viewer: Viewer, contest: GovernedContest): Decision =>
  decide(running(viewer, contest), undecided(contest))

const unsettled = (isSettled: boolean): Requirement => [!isSettled, (t) => t.jury.because.settled]

/** Looking for conflicts again and deciding on them, until the final protocol is being signed. */
export const mayChangeConflicts = (viewer: Viewer, contest: GovernedContest, isSettled: boolean): Decision =>
  decide(running(viewer, contest), undecided(contest), unsettled(isSettled))

interface Candidate {
  personId: string
  email: string | null
  /** He is in an entry of this contest, begun or sent. */
  enters: boolean
  role: JuryRole
  /** No stage is left to be scored. */
  allScored: boolean
}

/**
 * INV-17: who enters a contest does not judge it. The letter needs an address. When all is scored a new member has nothing
 * to do; without a chair or a secretary the papers would not be finished.
 */
export const mayInvite = (viewer: Viewer, contest: GovernedContest, candidate: Candidate): Decision =>
  decide(
    running(viewer, contest),
    undecided(contest),
    [!candidate.enters, (t) => t.jury.because.entrant],
    [candidate.role !== 'member' || !candidate.allScored, (t) => t.jury.because.allScored],
    [candidate.email !== null, (t) => t.jury.because.noEmail],
  )

interface Member {
  personId: string
  role: JuryRole
  state: JurorState
}

/** Sending the letter again, to who has not answered the one before. */
export const mayInviteAgain = (
  viewer: Viewer,
  contest: GovernedContest,
  juror: { state: JurorState; email: string | null },
): Decision =>
  decide(
    running(viewer, contest),
    undecided(contest),
    [juror.state === 'invited', (t) => t.jury.because.answered],
    [juror.email !== null, (t) => t.jury.because.noEmail],
  )

export const mayRemove = (viewer: Viewer, contest: GovernedContest, juror: Member, handedIn: number): Decision =>
  decide(
    running(viewer, contest),
    undecided(contest),
    [juror.state !== 'removed', (t) => t.jury.because.gone],
    [handedIn === 0, (t) => t.jury.because.hasHandedIn(handedIn)],
  )

/** The answer is the juror's own; joining needs his consent, given on a page of its own (INV-45). */
export const mayAnswer = (viewer: Viewer, juror: Member, { consented }: { consented: boolean }): Decision =>
  decide(
    [juror.personId === viewer.personId, (t) => t.jury.because.notYours],
    [juror.state === 'invited', (t) => t.jury.because.answered],
    [consented, (t) => t.jury.because.noConsent],
  )

/** A juror steps aside from an entry by himself until its sheet is in. */
export const mayStepAside = (
  viewer: Viewer,
  juror: Member,
  { sheet, isSettled }: { sheet: AssignmentState | null; isSettled: boolean },
): Decision =>
  decide(
    [juror.personId === viewer.personId, (t) => t.jury.because.notYours],
    [juror.state === 'confirmed', (t) => t.jury.because.notConfirmed],
    [sheet !== 'submitted', (t) => t.jury.because.sheetIsIn],
    unsettled(isSettled),
  )

interface StageNow {
  state: StageState
  /** Every stage before it is closed. */
  isNext: boolean
}

type Assigning = [viewer: Viewer, contest: GovernedContest, phase: Phase, stage: StageNow]

const assigning = (...[viewer, contest, phase, stage]: Assigning): Requirement[] => [
  running(viewer, contest),
  held(contest),
  [phase === 'admission' || phase === 'judging', (t) => t.jury.because.intakeOpen],
  [stage.isNext, (t) => t.jury.because.earlierStage],
  [stage.state === 'waiting' || stage.state === 'judging', (t) => t.jury.because.stageClosed],
]

/** Giving out entries, and changing who scores what, until the stage's protocol is being signed. */
export const mayAssign = (...given: Assigning): Decision => decide(...assigning(...given))

/** Freeing a juror from one sheet of a stage, which is still awaited. */
export const mayExcuse = (
  viewer: Viewer,
  contest: GovernedContest,
  phase: Phase,
  { stage, sheet }: { stage: StageNow; sheet: { state: AssignmentState } },
): Decision =>
  decide(...assigning(viewer, contest, phase, stage), [owed.includes(sheet.state), (t) => t.jury.because.sheetNotOwed])

interface Opening extends StageNow {
  juryOrderId: string | null
  undecidedEntries: number
  entries: number
  /** Entries with fewer jurors than the quorum. */
  short: number
  unsettledConflicts: number
}

/** The jury starts to score: everything INV-20 and the order of papers ask for is there. */
export const mayOpenStage = (viewer: Viewer, contest: GovernedContest, phase: Phase, stage: Opening): Decision =>
  decide(
    running(viewer, contest),
    held(contest),
    [phase === 'admission' || phase === 'judging', (t) => t.jury.because.intakeOpen],
    [stage.isNext, (t) => t.jury.because.earlierStage],
    [stage.state === 'waiting', (t) => t.jury.because.alreadyOpen],
    [stage.undecidedEntries === 0, (t) => t.jury.because.undecided(stage.undecidedEntries)],
    [stage.entries > 0, (t) => t.jury.because.noEntries],
    [stage.juryOrderId !== null, (t) => t.jury.because.noOrder],
    [stage.unsettledConflicts === 0, (t) => t.jury.because.unsettled(stage.unsettledConflicts)],
    [stage.short === 0, (t) => t.jury.because.short(stage.short)],
  )

/** A letter to those whose sheets are not in, while the stage is being scored. */
export const mayRemind = (viewer: Viewer, contest: GovernedContest, stage: { state: StageState; owed: number }) =>
  decide(
    running(viewer, contest),
    [stage.state === 'judging', (t) => t.jury.because.notJudging],
    [stage.owed > 0, (t) => t.jury.because.allIn],
  )

/** Blank sheets are printed of those that are still owed. */
export const mayPrintBlanks = (owed: number): Decision => decide([owed > 0, (t) => t.jury.because.noBlanks])
