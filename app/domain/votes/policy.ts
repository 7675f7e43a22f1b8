import { type Decision, decide, type Requirement } from '../decision'
import type { Seat } from '../protocols/policy'

const isChair = (seat: Seat): Requirement => [
  seat !== null && seat.state === 'confirmed' && seat.role === 'chair',
  (t) => t.votes.because.onlyChair,
]

/** A vote is held where the regulation's rules have left a group tied, and not twice. */
export const mayOpen = (seat: Seat, { isTied, exists }: { isTied: boolean; exists: boolean }): Decision =>
  decide(isChair(seat), [isTied, (t) => t.votes.because.notTied], [!exists, (t) => t.votes.because.exists])

/** Voting members, on a vote that is open, unless in conflict with any of the group (INV-18). */
export const mayCast = (seat: Seat, vote: { isOpen: boolean; inConflict: boolean }): Decision =>
  decide(
    [seat !== null && seat.state === 'confirmed' && seat.role !== 'secretary', (t) => t.votes.because.notVoting],
    [vote.isOpen, (t) => t.votes.because.closed],
    [!vote.inConflict, (t) => t.votes.because.inConflict],
  )

export const mayClose = (seat: Seat, vote: { isOpen: boolean; ballots: number }): Decision =>
  decide(
    isChair(seat),
    [vote.isOpen, (t) => t.votes.because.closed],
    [vote.ballots > 0, (t) => t.votes.because.noBallots],
  )
