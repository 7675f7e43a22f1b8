import { type Decision, decide, type Requirement } from '../decision'
import { holds, holdsAnywhere, type Place, type Viewer } from '../viewer'
import type { TermsFault } from './faults'
import { type ContestState, phaseOf, type Timed } from './model'
import { countsAlike, type Level, type Terms } from './terms'

/** What the rules ask about a contest. It lies where the organisation that holds it lies. */
export interface GovernedContest extends Place, Timed {
  level: Level
  frozenAt: Date | null
}

const local: readonly Level[] = ['school', 'municipal']

/** Whether only the district of its organiser takes part: its pairs enter, and no region's administrator runs it. */
export const isLocal = (level: Level): boolean => local.includes(level)

/** Whether the viewer runs contests of this level there. */
export const runs = (viewer: Viewer, contest: Place & { level: Level }): boolean =>
  holds(viewer, 'organizer', contest) || (!isLocal(contest.level) && holds(viewer, 'region_admin', contest))

/** Whether the viewer may begin a contest at all: the button of the list. */
export const mayCreateSomewhere = (viewer: Viewer): Decision =>
  decide([
    holdsAnywhere(viewer, 'organizer') || holdsAnywhere(viewer, 'region_admin'),
    (t) => t.contests.because.onlyOrganizers,
  ])

export const mayCreate = (viewer: Viewer, contest: Place & { level: Level }): Decision =>
  decide([runs(viewer, contest), (t) => t.contests.because.notYourOrganization])

export const mayRun = (viewer: Viewer, contest: GovernedContest): Decision =>
  decide([runs(viewer, contest), (t) => t.contests.because.notYours])

const running = (viewer: Viewer, contest: GovernedContest): Requirement => [
  runs(viewer, contest),
  (t) => t.contests.because.notYours,
]

const editable: readonly ContestState[] = ['draft', 'announced', 'judging']

/** Changing the terms: those in force while the contest is a draft, those in preparation afterwards. */
export const mayEditTerms = (viewer: Viewer, contest: GovernedContest): Decision =>
  decide(
    running(viewer, contest),
    [!['cancelled', 'void'].includes(contest.state), (t) => t.contests.because.notHeld],
    [editable.includes(contest.state), (t) => t.contests.because.decided],
  )

interface Announced extends GovernedContest {
  regulationOrderId: string | null
  faults: readonly TermsFault[]
}

export const mayAnnounce = (viewer: Viewer, contest: Announced, now: Date): Decision =>
  decide(
    running(viewer, contest),
    [contest.state === 'draft', (t) => t.contests.because.alreadyAnnounced],
    [contest.faults.length === 0, (t) => t.contests.because.faulty(contest.faults.length)],
    [contest.regulationOrderId !== null, (t) => t.contests.because.noOrder],
    [now < contest.intakeClosesAt, (t) => t.contests.because.intakeOver],
  )

interface Amended extends GovernedContest {
  terms: Terms
  proposed: Terms | null
  faults: readonly TermsFault[]
  /** Jurors have been given entries to score. */
  isAssigned: boolean
}

/** Bringing changed terms into force. Once jurors have work, only words and dates may change. */
export const mayAmend = (viewer: Viewer, contest: Amended): Decision => {
  const { state, terms, proposed, faults, isAssigned } = contest
  const onlyWords = proposed !== null && countsAlike(terms, proposed)
  return decide(
    running(viewer, contest),
    [state === 'announced' || state === 'judging', (t) => t.contests.because.notAmendable],
    [proposed !== null, (t) => t.contests.because.nothingChanged],
    [faults.length === 0, (t) => t.contests.because.faulty(faults.length)],
    [(state === 'announced' && !isAssigned) || onlyWords, (t) => t.contests.because.judgingBegun],
  )
}

export const mayCancel = (viewer: Viewer, contest: GovernedContest): Decision =>
  decide(
    running(viewer, contest),
    [contest.state !== 'draft', (t) => t.contests.because.discardInstead],
    [contest.state === 'announced', (t) => t.contests.because.tooLateToCancel],
  )

export const mayDiscard = (viewer: Viewer, contest: GovernedContest): Decision =>
  decide(running(viewer, contest), [contest.state === 'draft', (t) => t.contests.because.notDraft])

interface Counted {
  admitted: number
  undecided: number
}

/** A contest to which nobody was admitted did not take place. */
export const mayVoid = (
  viewer: Viewer,
  contest: GovernedContest,
  { admitted, undecided }: Counted,
  now: Date,
): Decision =>
  decide(
    running(viewer, contest),
    [phaseOf(contest, now) === 'admission', (t) => t.contests.because.notInAdmission],
    [undecided === 0, (t) => t.contests.because.undecided(undecided)],
    [admitted === 0, (t) => t.contests.because.hasAdmitted(admitted)],
  )

/**
 * The whole contest file, with people and every juror's marks: for the organiser at any time but while the jury scores
 * (INV-22); for the chair once the jury has decided, and where he judged it blind once nothing can be judged again.
 */
export const mayExportWhole = (
  viewer: Viewer,
  contest: GovernedContest & { blind: boolean; isChair: boolean },
): Decision => {
  const { state, blind, isChair } = contest
  const isRun = runs(viewer, contest)
  return decide(
    [isRun || isChair, (t) => t.contests.because.onlyOrganizerAndChair],
    [isRun || !['cancelled', 'void'].includes(state), (t) => t.contests.because.neverDecided],
    [isRun ? state !== 'judging' : state === 'decided' || state === 'published', (t) => t.contests.because.stillScored],
    [isRun || !blind || state === 'published', (t) => t.contests.because.blindUntilPublished],
  )
}

/** The file without names, for everyone, where the regulation publishes every score (C16). */
export const mayExportCoded = ({ state, terms }: { state: ContestState; terms: Pick<Terms, 'rules'> }): Decision =>
  decide(
    [terms.rules.publish === 'all', (t) => t.contests.because.scoresNotPublic],
    [state === 'published', (t) => t.contests.because.notPublished],
  )
