import type { Criterion, Scores, Stage, Task } from '../scoring/contest-file'
import { checkScore } from '../scoring/file/score-bounds'
import { scoreKey } from '../scoring/sheets'

/** A line of the score sheet. */
export interface SheetLine {
  key: string
  task: Task
  criterion: Criterion
}

/** The lines of a stage's sheet in the regulation's order; a form numbers its fields by it. */
export const linesOf = (stage: Stage): SheetLine[] =>
  stage.tasks.flatMap((task) => task.criteria.map((criterion) => ({ key: scoreKey(task, criterion), task, criterion })))

/** Why a typed score cannot stand: out of bounds, off its step, or no number. */
export interface LineFault {
  /** The line's place on the sheet, from 0. */
  line: number
  why: 'score_out_of_bounds' | 'score_off_step' | 'not_a_decimal'
}

/** Typed scores as a sheet keeps them: a blank is left out, which is not zero (INV-21). A comma is a decimal point. */
export function readScores(
  stage: Stage,
  typed: readonly (string | undefined)[],
): { scores: Scores; faults: LineFault[] } {
  const scores: Scores = {}
  const faults: LineFault[] = []
  for (const [line, { key, criterion }] of linesOf(stage).entries()) {
    const text = typed[line]?.trim().replace(',', '.') ?? ''
    if (text === '') continue
    const why = checkScore(criterion, text)
    if (why && why !== 'score_missing') faults.push({ line, why })
    else scores[key] = text
  }
  return { scores, faults }
}
