import type { Contest, Stage, Task } from '../scoring/contest-file'
import { Rational, sum } from '../scoring/rational'
import { stageMaximum, taskMaximum } from '../scoring/sheets'

/** Whether points of one sheet say what a stage is out of: sums grow with sheets, and places have no points. */
const hasMaximum = ({ aggregate: { by } }: Stage): boolean => by !== 'sum' && by !== 'places'

export const taskMax = (task: Task): string => plain(taskMaximum(task))

/** The most that one sheet gives in the stage. */
export const stageMax = (stage: Stage): string => plain(stageMaximum(stage))

/** The highest possible total; undefined where the number of sheets or places decide it. */
export function contestMax({ stages, total = { of: 'sum' } }: Contest): string | undefined {
  if (stages.length === 0 || !stages.every(hasMaximum)) return undefined
  const counted = total.of === 'last' ? stages.slice(-1) : stages
  const weight = ({ id }: Stage) => Rational.from(total.of === 'weighted' ? (total.weights[id] ?? 0) : 1)
  return plain(sum(counted.map((stage) => stageMaximum(stage).times(weight(stage)))))
}

/** Without zeros that say nothing: «50», «7.5». */
const plain = (value: Rational): string => (value.isWhole ? value.exact : value.shown.replace(/0+$/, ''))
