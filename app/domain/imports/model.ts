import type { importStates } from '~db/enums'
import type { ImportPlan, PlanCounts } from '../pairs/import/plan-model'

export type ImportState = (typeof importStates)[number]

/** What a person confirmed, and what became of it. */
export interface ImportOutcome {
  /** The preview that was confirmed: the run makes exactly this or nothing. */
  confirmed?: PlanCounts
  /** Rows with faults are left out knowingly. */
  withoutFaulty?: boolean
  /** Why nothing was loaded, in both languages. */
  failure?: { ru: string; en: string }
}

/** How many things a run makes or changes: what its progress counts. */
export const workOf = ({
  organizations,
  people,
  pairs,
}: Pick<ImportPlan, 'organizations' | 'people' | 'pairs'>): number =>
  organizations.length + people.length + pairs.length

/** Whether two looks at one file against the register say the same. */
export const saySame = (one: PlanCounts, other: PlanCounts): boolean =>
  Object.entries(one).every(([name, count]) => other[name as keyof PlanCounts] === count)
