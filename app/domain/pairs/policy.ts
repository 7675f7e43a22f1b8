import type { LocalDate } from '~/lib/dates'
import { type Decision, decide } from '../decision'
import { holdsAny } from '../roles/model'
import type { Place, Role, Viewer } from '../viewer'
import { acrossOrganizations, isOver, memberOf, type Pair, type PairMember, type PairState } from './model'

/** Who makes pairs and records their papers: the school and the organiser; administrators only look. */
export const makers: readonly Role[] = ['school_coordinator', 'organizer']

const keepsPair = (viewer: Viewer, { mentorPlace, menteePlace }: Pair) =>
  holdsAny(viewer, makers, mentorPlace) || holdsAny(viewer, makers, menteePlace)

/** A pair is drafted where the mentee works. */
export const mayDraft = (viewer: Viewer, menteePlace: Place): Decision =>
  decide([holdsAny(viewer, makers, menteePlace), (t) => t.pairs.onlyMenteeSide])

/** Whether there is a side for which the viewer drafts pairs. */
export const mayDraftSomewhere = (viewer: Viewer): Decision =>
  decide([viewer.roles.some(({ role }) => makers.includes(role)), (t) => t.pairs.onlyMenteeSide])

export const mayChange = (viewer: Viewer, pair: Pair): Decision =>
  decide(
    [holdsAny(viewer, makers, pair.menteePlace), (t) => t.pairs.onlyMenteeSide],
    [pair.state === 'draft', (t) => t.pairs.onlyDraft],
  )

export const mayPropose = mayChange

/** The one who is asked, once. */
export const mayAgree = (viewer: Viewer, pair: Pair): Decision => {
  const member = memberOf(pair, viewer.personId)
  return decide(
    [member !== null, (t) => t.pairs.onlyMember],
    [pair.state === 'awaiting_consents', (t) => t.pairs.notAsked],
    [member !== null && !pair.agreed.includes(member), (t) => t.pairs.alreadyAgreed],
  )
}

/** Either of the two may still say no until the order. */
export const mayDecline = (viewer: Viewer, pair: Pair): Decision =>
  decide(
    [memberOf(pair, viewer.personId) !== null, (t) => t.pairs.onlyMember],
    [isProposed(pair.state), (t) => t.pairs.notAsked],
  )

export const mayRecordPaper = (viewer: Viewer, pair: Pair, member?: PairMember): Decision =>
  decide(
    [keepsPair(viewer, pair), (t) => t.pairs.onlyKeeper],
    [pair.state === 'awaiting_consents', (t) => t.pairs.notAsked],
    [member === undefined || !pair.agreed.includes(member), (t) => t.pairs.alreadyAgreed],
  )

export const mayCancel = (viewer: Viewer, pair: Pair): Decision =>
  decide(
    [keepsPair(viewer, pair), (t) => t.pairs.onlyKeeper],
    [pair.state === 'draft' || isProposed(pair.state), (t) => t.pairs.tooLateToCancel],
  )

interface PairOrder {
  kind: string
  date: LocalDate
  issuerOrganizationId: string
}

const isOrder = (order: PairOrder | undefined) => order === undefined || order.kind === 'order'

/** The employer of one of the two issues it; in a network or virtual pair anyone may (INV-04). */
const isOfEmployer = ({ kind, mentorPlace, menteePlace }: Pair, order: PairOrder | undefined) =>
  order === undefined ||
  acrossOrganizations.includes(kind) ||
  [mentorPlace.organizationId, menteePlace.organizationId].includes(order.issuerOrganizationId)

/** Without the order: whether it is time for one. */
export const mayActivate = (viewer: Viewer, pair: Pair, order?: PairOrder): Decision =>
  decide(
    [keepsPair(viewer, pair), (t) => t.pairs.onlyKeeper],
    [pair.state !== 'awaiting_consents', (t) => t.pairs.notAgreed],
    [pair.state === 'awaiting_order' && pair.agreed.length === 2, (t) => t.pairs.notAwaitingOrder],
    [isOrder(order), (t) => t.pairs.notAnOrder],
    [isOfEmployer(pair, order), (t) => t.pairs.foreignOrder],
  )

export const mayExtend = (viewer: Viewer, pair: Pair, order?: PairOrder, periodTo?: LocalDate): Decision =>
  decide(
    [keepsPair(viewer, pair), (t) => t.pairs.onlyKeeper],
    [pair.state === 'active', (t) => t.pairs.notActive],
    [isOrder(order), (t) => t.pairs.notAnOrder],
    [isOfEmployer(pair, order), (t) => t.pairs.foreignOrder],
    [periodTo === undefined || periodTo > pair.periodTo, (t) => t.pairs.notLonger(t.dates.date(pair.periodTo))],
  )

/** The mentor writes it, or the school types it in from paper. */
export const mayReview = (viewer: Viewer, pair: Pair): Decision =>
  decide(
    [memberOf(pair, viewer.personId) === 'mentor' || keepsPair(viewer, pair), (t) => t.pairs.onlyMentor],
    [pair.state === 'active', (t) => t.pairs.notActive],
  )

/** When its period has run out, or earlier with the mentor's review. */
export const mayComplete = (viewer: Viewer, pair: Pair, on: LocalDate): Decision =>
  decide(
    [keepsPair(viewer, pair), (t) => t.pairs.onlyKeeper],
    [pair.state === 'active', (t) => t.pairs.notActive],
    [on >= pair.periodTo || pair.reviewed, (t) => t.pairs.tooEarly(t.dates.date(pair.periodTo))],
  )

/** The mentor by himself; the mentee and the employer through the school (ТК РФ, ст. 351.8). */
export const mayTerminate = (viewer: Viewer, pair: Pair): Decision =>
  decide(
    [memberOf(pair, viewer.personId) === 'mentor' || keepsPair(viewer, pair), (t) => t.pairs.onlyMentorOrKeeper],
    [pair.state === 'active', (t) => (isOver(pair) ? t.pairs.isOver : t.pairs.notActive)],
  )

/** Whether the viewer speaks for the school here, and so for whoever wished it. */
export const speaksForSchool = keepsPair

const isProposed = (state: PairState) => state === 'awaiting_consents' || state === 'awaiting_order'
