import type { ContestState } from '../contests/model'
import { type Decision, decide } from '../decision'
import type { Seat } from '../protocols/policy'

interface Filing {
  isMember: boolean
  contestState: ContestState
  /** Null where the regulation has no appeals, or no final protocol is signed. */
  closesAt: Date | null
  hasFiled: boolean
}

/** An entrant's appeal against the final protocol, on his own entry, in the window. */
export const mayFile = (filing: Filing, now: Date): Decision =>
  decide(
    [filing.isMember, (t) => t.appeals.because.notYours],
    [filing.contestState === 'decided', (t) => t.appeals.because.noProtocol],
    [filing.closesAt !== null, (t) => t.appeals.because.none],
    [filing.closesAt !== null && now < filing.closesAt, (t) => t.appeals.because.over],
    [!filing.hasFiled, (t) => t.appeals.because.filed],
  )

export const mayConsider = (seat: Seat, appeal: { state: 'filed' | 'upheld' | 'dismissed' }): Decision =>
  decide(
    [seat !== null && seat.state === 'confirmed' && seat.role === 'chair', (t) => t.appeals.because.onlyChair],
    [appeal.state === 'filed', (t) => t.appeals.because.considered],
  )
