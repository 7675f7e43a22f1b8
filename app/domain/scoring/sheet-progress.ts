import type { Stage, Task } from './contest-file'
import { type Amount, type Decimal, Rational, sum } from './rational'
import { scoreKey, stageMaximum, taskMaximum, weightOf } from './sheets'

/** A sheet that is still being filled. A blank is no zero: it is counted among the blanks and adds nothing (INV-21). */
export interface SheetProgress {
  tasks: { task: string; points: Amount; maximum: Amount }[]
  /** With the weights of tasks and criteria, as in the sheet's total once nothing is blank. */
  points: Amount
  maximum: Amount
  /** The `task.criterion` of every score not given yet. */
  blank: string[]
}

/** How far a sheet of a stage has come, and what stands on it so far. Scores that are given have passed `checkScore`. */
export function sheetProgress(stage: Stage, scores: Record<string, Decimal | null | undefined>): SheetProgress {
  const given = (task: Task) =>
    sum(
      task.criteria.map((criterion) =>
        Rational.from(scores[scoreKey(task, criterion)] ?? 0).times(weightOf(criterion)),
      ),
    )
  const keys = stage.tasks.flatMap((task) => task.criteria.map((criterion) => scoreKey(task, criterion)))
  return {
    tasks: stage.tasks.map((task) => ({
      task: task.id,
      points: given(task).amount,
      maximum: taskMaximum(task).amount,
    })),
    points: sum(stage.tasks.map((task) => given(task).times(weightOf(task)))).amount,
    maximum: stageMaximum(stage).amount,
    blank: keys.filter((key) => (scores[key] ?? null) === null),
  }
}
