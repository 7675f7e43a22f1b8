import { type ContestState, phaseOf } from '../contests/model'
import { type GovernedContest, runs } from '../contests/policy'
import { type Decision, decide, type Requirement } from '../decision'
import type { Seat } from '../protocols/policy'
import { holds, type Place, type Viewer } from '../viewer'
import { type Eligibility, isCertain, isEligible } from './eligibility'
import { type EntryState, type Lack, openStates } from './model'

/** Those who enter: a pair or a person, and where they work now. */
export interface Unit {
  pairId: string | null
  personId: string | null
  places: readonly Place[]
}

/** A contest as the rules of entering it see it: its moments are said by its own clocks. */
interface EnteredContest extends GovernedContest {
  timeZone: string
}

/** What the rules ask about an entry. */
export interface GovernedEntry extends Unit {
  state: EntryState
  submittedBy: string | null
  /** The first instant refused to this entry. */
  deadline: Date
  contest: EnteredContest
}

export const isEntrant = (viewer: Viewer, { pairId, personId }: Pick<Unit, 'pairId' | 'personId'>): boolean =>
  (pairId !== null && viewer.pairIds.includes(pairId)) || (personId !== null && personId === viewer.personId)

/** A coordinator of the organisation of either member. */
export const coordinates = (viewer: Viewer, { places }: Pick<Unit, 'places'>): boolean =>
  places.some((place) => holds(viewer, 'school_coordinator', place))

const writes = (viewer: Viewer, unit: Unit, contest: GovernedContest) =>
  isEntrant(viewer, unit) || coordinates(viewer, unit) || runs(viewer, contest)

const taking = ({ state }: GovernedContest): Requirement => [
  state === 'announced',
  (t) => t.entries.because.contestMovedOn,
]

const begun = ({ intakeOpensAt, timeZone }: EnteredContest, now: Date): Requirement => [
  now >= intakeOpensAt,
  (t) => t.entries.because.notOpenYet(intakeOpensAt, timeZone),
]

const inTime = ({ deadline, contest }: GovernedEntry, now: Date): Requirement => [
  now < deadline,
  (t) => t.entries.because.closed(deadline, contest.timeZone),
]

/**
 * Beginning a draft: the entrants themselves, their coordinator, or the organiser on their behalf. The organiser may
 * also after the closing, to grant the entry an extension.
 */
export const mayStart = (
  viewer: Viewer,
  unit: Unit,
  contest: EnteredContest,
  eligibility: Eligibility,
  now: Date,
): Decision =>
  decide(
    taking(contest),
    begun(contest, now),
    [
      now < contest.intakeClosesAt || runs(viewer, contest),
      (t) => t.entries.because.closed(contest.intakeClosesAt, contest.timeZone),
    ],
    [writes(viewer, unit, contest), (t) => t.entries.because.notYourPair],
    [isEligible(eligibility), (t) => t.entries.because.notEligible],
  )

export const mayEdit = (viewer: Viewer, entry: GovernedEntry, now: Date): Decision =>
  decide(
    [writes(viewer, entry, entry.contest), (t) => t.entries.because.notYourPair],
    taking(entry.contest),
    [openStates.includes(entry.state), (t) => t.entries.because.sentAlready],
    inTime(entry, now),
  )

interface Sent {
  lacks: readonly Lack[]
  eligibility: Eligibility
  /** The viewer's consent to the processing of his data is in force (INV-45). */
  consented: boolean
  /** Each entrant has a place of work, which the entry keeps. */
  employed: boolean
}

export const maySubmit = (viewer: Viewer, entry: GovernedEntry & Sent, now: Date): Decision =>
  decide(
    [isEntrant(viewer, entry), (t) => t.entries.because.onlyEntrants],
    taking(entry.contest),
    begun(entry.contest, now),
    [entry.state !== 'awaiting_partner', (t) => t.entries.because.partnerWasFirst],
    [openStates.includes(entry.state), (t) => t.entries.because.sentAlready],
    inTime(entry, now),
    [entry.lacks.length === 0, (t) => t.entries.because.notWhole(entry.lacks.length)],
    [isEligible(entry.eligibility), (t) => t.entries.because.notEligible],
    [entry.employed, (t) => t.entries.because.noWorkplace],
    [entry.consented, (t) => t.entries.because.noConsent],
  )

export const mayConfirm = (
  viewer: Viewer,
  entry: GovernedEntry & Pick<Sent, 'consented' | 'employed'>,
  now: Date,
): Decision =>
  decide(
    [isEntrant(viewer, entry), (t) => t.entries.because.onlyEntrants],
    taking(entry.contest),
    [entry.state === 'awaiting_partner', (t) => t.entries.because.nothingToConfirm],
    [entry.submittedBy !== viewer.personId, (t) => t.entries.because.otherConfirms],
    inTime(entry, now),
    [entry.employed, (t) => t.entries.because.noWorkplace],
    [entry.consented, (t) => t.entries.because.noConsent],
  )

export const mayRecall = (viewer: Viewer, entry: GovernedEntry, now: Date): Decision =>
  decide(
    [isEntrant(viewer, entry), (t) => t.entries.because.onlyEntrants],
    taking(entry.contest),
    [entry.state === 'awaiting_partner' || entry.state === 'submitted', (t) => t.entries.because.nothingToRecall],
    inTime(entry, now),
  )

const organizing = (viewer: Viewer, entry: GovernedEntry): Requirement => [
  runs(viewer, entry.contest),
  (t) => t.entries.because.onlyOrganizer,
]

/** After the closing a returned entry needs more time, which is granted in the same step. */
export const mayReturn = (viewer: Viewer, entry: GovernedEntry): Decision =>
  decide(organizing(viewer, entry), taking(entry.contest), [
    entry.state === 'submitted',
    (t) => t.entries.because.notSubmitted,
  ])

const decided = (entry: GovernedEntry, from: readonly EntryState[], now: Date): Requirement[] => [
  taking(entry.contest),
  [phaseOf(entry.contest, now) === 'admission', (t) => t.entries.because.intakeStillOpen],
  [from.includes(entry.state), (t) => t.entries.because.notSubmitted],
]

/** An entry that the rules do not let through for certain is admitted with a reason. */
export const mayAdmit = (
  viewer: Viewer,
  entry: GovernedEntry & { eligibility: Eligibility; reason: string },
  now: Date,
): Decision =>
  decide(organizing(viewer, entry), ...decided(entry, ['submitted', 'rejected'], now), [
    isCertain(entry.eligibility) || entry.reason !== '',
    (t) => t.entries.because.reasonNeeded,
  ])

/** Admitting all of a contest that the rules let through for certain, in one go. */
export const mayAdmitAll = (viewer: Viewer, contest: GovernedContest, waiting: number, now: Date): Decision =>
  decide(
    [runs(viewer, contest), (t) => t.entries.because.onlyOrganizer],
    [phaseOf(contest, now) === 'admission', (t) => t.entries.because.intakeStillOpen],
    [waiting > 0, (t) => t.entries.because.nothingWaits],
  )

export const mayReject = (viewer: Viewer, entry: GovernedEntry, now: Date): Decision =>
  decide(organizing(viewer, entry), ...decided(entry, ['submitted', 'returned', 'admitted'], now))

/**
 * Before judging by the entrants; afterwards by the organiser alone, whose note the protocol keeps. Not while a protocol
 * is being signed, which names the entry (INV-28).
 */
export const mayWithdraw = (viewer: Viewer, entry: GovernedEntry & { isBeingSigned: boolean }): Decision =>
  decide(
    [isEntrant(viewer, entry) || runs(viewer, entry.contest), (t) => t.entries.because.onlyEntrants],
    [!['withdrawn', 'rejected', 'disqualified'].includes(entry.state), (t) => t.entries.because.outAlready],
    [entry.contest.state === 'announced' || runs(viewer, entry.contest), (t) => t.entries.because.judgingAskOrganizer],
    [['announced', 'judging'].includes(entry.contest.state), (t) => t.entries.because.contestMovedOn],
    [!entry.isBeingSigned, (t) => t.entries.because.protocolBeingSigned],
  )

interface Judged {
  state: EntryState
  contest: { state: ContestState }
  isBeingSigned: boolean
  /** The chair is to answer a proposal to disqualify it. */
  isProposed: boolean
}

/** Until the final protocol: what it counted stands (INV-28), and only the chair can take it back. */
const disqualifiable = ({ state, contest, isBeingSigned }: Judged): Requirement[] => [
  [state !== 'withdrawn' && state !== 'disqualified', (t) => t.entries.because.outAlready],
  [state === 'admitted', (t) => t.entries.because.notAdmitted],
  [contest.state !== 'decided', (t) => t.entries.because.finalSigned],
  [['announced', 'judging'].includes(contest.state), (t) => t.entries.because.contestOver],
  [!isBeingSigned, (t) => t.entries.because.protocolBeingSigned],
]

/** Proposing to put an admitted entry out for a breach of the rules, which the chair of the jury decides. */
export const mayProposeDisqualification = (
  viewer: Viewer,
  entry: GovernedEntry & Judged & { hasChair: boolean },
): Decision =>
  decide(
    organizing(viewer, entry),
    ...disqualifiable(entry),
    [!entry.isProposed, (t) => t.disqualification.because.waits],
    [entry.hasChair, (t) => t.disqualification.because.noChair],
  )

/** The chair's answer to the proposal: the entry leaves, or stays. */
export const mayDecideDisqualification = (seat: Seat, entry: Judged & { isProposedByViewer: boolean }): Decision =>
  decide(
    [seat?.state === 'confirmed' && seat.role === 'chair', (t) => t.disqualification.because.onlyChair],
    ...disqualifiable(entry),
    [entry.isProposed, (t) => t.disqualification.because.notProposed],
    [!entry.isProposedByViewer, (t) => t.disqualification.because.byTwo],
  )

/** More time for one entry (INV-34). */
export const mayExtend = (viewer: Viewer, entry: GovernedEntry): Decision =>
  decide(organizing(viewer, entry), taking(entry.contest), [
    openStates.includes(entry.state) || entry.state === 'awaiting_partner',
    (t) => t.entries.because.sentAlready,
  ])
