import type { LocalDate } from '~/lib/dates'
import { addWorkingDays, type CalendarDay } from '~/lib/working-days'
import type { pairEndInitiators, pairKinds, pairMembers, pairReasons, pairStates } from '~db/enums'
import type { PlacedOrganization } from '../organizations/model'
import { teachingYears } from '../people/model'

export type PairState = (typeof pairStates)[number]
export type PairKind = (typeof pairKinds)[number]
export type PairReason = (typeof pairReasons)[number]
export type PairMember = (typeof pairMembers)[number]
export type PairEndInitiator = (typeof pairEndInitiators)[number]

/** What the rules of a pair ask. Organisations are those the pair was made in, whatever became of them since (INV-07). */
export interface Pair {
  id: string
  state: PairState
  kind: PairKind
  mentorId: string
  menteeId: string
  mentorPlace: PlacedOrganization
  menteePlace: PlacedOrganization
  periodFrom: LocalDate
  periodTo: LocalDate
  /** Who of the two has agreed. */
  agreed: readonly PairMember[]
  reviewed: boolean
}

/** States from which a pair does not come back. */
export const finalStates = ['completed', 'terminated_early', 'declined', 'cancelled'] as const satisfies PairState[]

export const isOver = ({ state }: Pick<Pair, 'state'>): boolean => (finalStates as readonly string[]).includes(state)

export const memberOf = (pair: Pick<Pair, 'mentorId' | 'menteeId'>, personId: string | null): PairMember | null => {
  if (personId === pair.mentorId) return 'mentor'
  return personId === pair.menteeId ? 'mentee' : null
}

/** What has to be done next, and by whom; null when the pair simply works or is over. */
export type NextStep = 'propose' | 'agree' | 'enterOrder' | 'review' | 'complete' | null

export function nextStep(pair: Pick<Pair, 'state' | 'periodTo' | 'reviewed'>, today: LocalDate): NextStep {
  if (pair.state === 'draft') return 'propose'
  if (pair.state === 'awaiting_consents') return 'agree'
  if (pair.state === 'awaiting_order') return 'enterOrder'
  if (pair.state !== 'active' || today <= pair.periodTo) return null
  return pair.reviewed ? 'complete' : 'review'
}

/** Kinds in which the two may be brought together by an organisation that employs neither (INV-04). */
export const acrossOrganizations: readonly PairKind[] = ['network', 'virtual']

interface Experience {
  category: string
  teachingSinceYear: number | null
  teachingSinceMonth: number | null
}

export type OrderWarning = 'orderLater' | 'periodOver' | 'mentorWithoutCategory' | 'mentorLessExperienced'

/** What a person should look at before an order makes a pair active; none of it forbids (INV-04, INV-05). */
export function orderWarnings(
  pair: Pick<Pair, 'kind' | 'periodFrom' | 'periodTo'>,
  order: { date: LocalDate },
  { mentor, mentee }: Record<PairMember, Experience>,
  today: LocalDate,
): OrderWarning[] {
  const years = (one: Experience) => teachingYears(one.teachingSinceYear, one.teachingSinceMonth, pair.periodFrom)
  const [own, other] = [years(mentor), years(mentee)]
  const reversed = pair.kind === 'reverse'
  const warnings: [OrderWarning, boolean][] = [
    ['orderLater', order.date > pair.periodFrom],
    ['periodOver', pair.periodTo < today],
    ['mentorWithoutCategory', !reversed && mentor.category === 'none'],
    ['mentorLessExperienced', !reversed && own !== null && other !== null && own < other],
  ]
  return warnings.flatMap(([warning, holds]) => (holds ? [warning] : []))
}

/** Working days by which an employer tells a mentor beforehand (ТК РФ, ст. 351.8). */
export const noticeDays = 3

/** Whether an employer's notice was shorter than the law asks: the pair ends at the earliest after that many days. */
export const isShortNotice = (noticeDate: LocalDate, on: LocalDate, calendar: readonly CalendarDay[]): boolean =>
  on < addWorkingDays(noticeDate, noticeDays, calendar)
