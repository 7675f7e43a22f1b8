import type { assignmentStates, jurorStates, juryRoles, recusalReasons, recusalStates } from '~db/enums'
import type { StageState } from '../contests/model'
import type { Stage } from '../scoring/contest-file'

export type JuryRole = (typeof juryRoles)[number]
export type JurorState = (typeof jurorStates)[number]
export type AssignmentState = (typeof assignmentStates)[number]
export type RecusalReason = (typeof recusalReasons)[number]
export type RecusalState = (typeof recusalStates)[number]

/** States of those who sit in a jury, or are asked to. */
export const sitting: readonly JurorState[] = ['invited', 'confirmed']

/** Whether somebody chairs the jury, or is asked to. */
export const hasChair = (members: readonly { role: JuryRole; state: JurorState }[]): boolean =>
  members.some(({ role, state }) => role === 'chair' && sitting.includes(state))

/** States in which a sheet is still owed: a protocol waits for none of them (INV-27). */
export const owed: readonly AssignmentState[] = ['assigned', 'in_progress', 'reopened']

/** States in which a sheet counts, once it is in. */
export const counted: readonly AssignmentState[] = [...owed, 'submitted']

/** How many of an entry's sheets in a stage count. */
export const countSheetsOf = (sheets: readonly { state: AssignmentState }[]): number =>
  sheets.filter(({ state }) => counted.includes(state)).length

export type CountedState = Exclude<AssignmentState, 'excused' | 'replaced' | 'recused'>

/** How many valid sheets an entry needs in a stage (INV-20). */
export const quorumOf = (stage: Pick<Stage, 'minSheets'>): number => stage.minSheets ?? 1

/** For how many months a juror stays bound to an organisation he left (INV-18). */
export const formerMonths = 12

/**
 * The stage of a contest that a juror is shown: the one he asked for, else the last in which he has sheets, else the
 * first that goes on. A contest has one at least.
 */
export function stageToShow<Own extends { key: string; state: StageState; given: number }>(
  stages: readonly Own[],
  asked: string | null,
): Own {
  const shown =
    stages.find(({ key }) => key === asked) ??
    stages.findLast(({ given }) => given > 0) ??
    stages.find(({ state }) => state !== 'closed') ??
    stages[0]
  if (!shown) throw new Error('a contest without stages')
  return shown
}
