import type { ContestState } from '../contests/model'
import type { EntryState } from './model'

/** What comes next with an entry, as its reader sees it. `mine` is something the reader himself has to do. */
export interface EntryStep {
  step:
    | 'write'
    | 'submit'
    | 'waitPartner'
    | 'confirm'
    | 'mend'
    | 'waitMended'
    | 'waitAdmission'
    | 'decide'
    | 'admitted'
    | 'result'
    | 'rejected'
    | 'late'
    | 'members'
  mine: boolean
}

interface Situation {
  state: EntryState
  isEntrant: boolean
  isSubmitter: boolean
  /** The reader runs the contest. */
  isOrganizer: boolean
  isWhole: boolean
  deadline: Date
  contest: ContestState
}

/** Whether the time went by before the entry was sent. */
export const isLate = ({ state, deadline }: Pick<Situation, 'state' | 'deadline'>, now: Date): boolean =>
  ['draft', 'awaiting_partner', 'returned'].includes(state) && now >= deadline

/** Whether the jury has decided: results can be looked at. */
const isSettled = (contest: ContestState) => contest === 'decided' || contest === 'published'

export function entrySteps(entry: Situation, now: Date): EntryStep[] {
  const { state, isEntrant, isSubmitter, isOrganizer, isWhole } = entry
  const mine = (step: EntryStep['step']): EntryStep => ({ step, mine: true })
  const others = (step: EntryStep['step']): EntryStep => ({ step, mine: false })
  if (entry.contest === 'cancelled' || entry.contest === 'void') return []
  if (isLate(entry, now)) return [others('late')]
  switch (state) {
    case 'draft':
      if (!isEntrant) return isOrganizer || isWhole ? [others('members')] : [mine('write'), others('members')]
      return isWhole ? [mine('submit')] : [mine('write'), mine('submit')]
    case 'returned':
      if (!isEntrant) return [others('waitMended')]
      return isWhole ? [mine('mend'), mine('submit')] : [mine('mend')]
    case 'awaiting_partner':
      return isEntrant && !isSubmitter ? [mine('confirm')] : [others('waitPartner')]
    case 'submitted':
      return [isOrganizer && !isEntrant ? mine('decide') : others('waitAdmission')]
    case 'admitted':
      return [isSettled(entry.contest) ? mine('result') : others('admitted')]
    case 'disqualified':
      return isSettled(entry.contest) ? [mine('result')] : []
    case 'rejected':
      return [others('rejected')]
    default:
      return []
  }
}
