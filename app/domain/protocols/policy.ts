import type { ContestState, StageState } from '../contests/model'
import { type Decision, decide, type Requirement } from '../decision'
import type { JurorState, JuryRole } from '../jury/model'
import type { Problem } from '../scoring/stages'
import type { ProtocolState } from './model'

/** The viewer's own place in the jury; null for everyone else. */
export type Seat = { id: string; role: JuryRole; state: JurorState } | null

const keepsPapers = (seat: Seat): Requirement => [
  seat !== null && seat.state === 'confirmed' && seat.role !== 'member',
  (t) => t.protocols.because.onlySecretary,
]

interface Basis {
  contestState: ContestState
  /** Every stage before this protocol has its own, signed. */
  isNext: boolean
  stageState: StageState | null
  /** Sheets still owed (INV-27). */
  missing: number
  problems: readonly Problem[]
  /** Entries that are in a stage now that one which had passed left. */
  movedUp: number
  entries: number
}

/** Drawing a protocol up, and again as long as it is a draft. */
export const mayDraw = (seat: Seat, basis: Basis, current: ProtocolState | null): Decision =>
  decide(
    keepsPapers(seat),
    [basis.contestState === 'judging', (t) => t.protocols.because.notJudging],
    [basis.isNext, (t) => t.protocols.because.earlierStage],
    [basis.stageState === null || basis.stageState === 'judging', (t) => t.protocols.because.stageNotOpen],
    [current === null || current === 'draft', (t) => t.protocols.because.exists],
    [basis.entries > 0, (t) => t.protocols.because.noEntries],
    [basis.missing === 0, (t) => t.protocols.because.missing(basis.missing)],
    [basis.movedUp === 0, (t) => t.protocols.because.movedUp],
    [!has(basis, 'too_few_sheets'), (t) => t.protocols.because.tooFewSheets],
    [!has(basis, 'third_reader_needed'), (t) => t.protocols.because.thirdReader],
    [!has(basis, 'vote_needed'), (t) => t.protocols.because.voteNeeded],
  )

const has = ({ problems }: Basis, code: Problem['code']) => problems.some((problem) => problem.code === code)

export const maySend = (seat: Seat, protocol: { state: ProtocolState }): Decision =>
  decide(keepsPapers(seat), [protocol.state === 'draft', (t) => t.protocols.because.notDraft])

export const maySign = (
  seat: Seat,
  protocol: { state: ProtocolState; isSigner: boolean; hasSigned: boolean },
): Decision =>
  decide(
    [seat !== null && protocol.isSigner, (t) => t.protocols.because.notSigner],
    [protocol.state === 'on_signature' || protocol.state === 'signed', (t) => t.protocols.because.notOnSignature],
    [!protocol.hasSigned, (t) => t.protocols.because.signedAlready],
  )

/** Taking a protocol back to put something right: a new one will stand in its place (INV-29). */
export const mayCorrect = (
  seat: Seat,
  protocol: { state: ProtocolState },
  contest: { state: ContestState; laterStands: boolean },
): Decision =>
  decide(
    [seat !== null && seat.state === 'confirmed' && seat.role === 'chair', (t) => t.protocols.because.onlyChair],
    [protocol.state === 'on_signature' || protocol.state === 'signed', (t) => t.protocols.because.notOnSignature],
    [contest.state === 'judging' || contest.state === 'decided', (t) => t.protocols.because.published],
    [!contest.laterStands, (t) => t.protocols.because.laterFirst],
  )
