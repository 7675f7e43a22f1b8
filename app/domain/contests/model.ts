import type { contestStates, stageStates } from '~db/enums'

export type ContestState = (typeof contestStates)[number]
export type StageState = (typeof stageStates)[number]

/** Where a contest is, as people see it: the state and, until judging, the clock. */
export const phases = [
  'draft',
  'announced',
  'intake',
  'admission',
  'judging',
  'decided',
  'published',
  'cancelled',
  'void',
] as const
export type Phase = (typeof phases)[number]

export interface Timed {
  state: ContestState
  intakeOpensAt: Date
  intakeClosesAt: Date
}

/** Intake opens and closes by the clock alone; the first instant refused is `intakeClosesAt` (INV-14). */
export function phaseOf({ state, intakeOpensAt, intakeClosesAt }: Timed, now: Date): Phase {
  if (state !== 'announced') return state
  if (now < intakeOpensAt) return 'announced'
  return now < intakeClosesAt ? 'intake' : 'admission'
}

/** The ways on of a contest. What is not here, no command does. */
const ways: Record<ContestState, ContestState[]> = {
  draft: ['announced'],
  announced: ['judging', 'cancelled', 'void'],
  judging: ['decided'],
  decided: ['published', 'judging'],
  published: [],
  cancelled: [],
  void: [],
}

export const leadsTo = (from: ContestState, to: ContestState): boolean => ways[from].includes(to)

/** The steps an organiser is led through, in order. */
export const mainPhases = [
  'draft',
  'announced',
  'intake',
  'admission',
  'judging',
  'decided',
  'published',
] as const satisfies Phase[]
