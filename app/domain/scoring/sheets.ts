import { conflictsIn } from './conflicts'
import type { ContestFile, Criterion, Scores, Stage, Task } from './contest-file'
import { finder, known } from './finder'
import { type Decimal, Rational, sum } from './rational'

/** A sheet whose juror is not in conflict with its entry. */
export interface CountedSheet {
  juror: string
  scores: Scores
  total: Rational
}

export interface ExcludedSheet {
  stage: string
  juror: string
  entry: string
  reason: string
}

export interface SortedSheets {
  /** The sheets that count for an entry in a stage, in file order. */
  of: (stage: string, entry: string) => CountedSheet[]
  /** Those left out of everything, whether or not their entry was still in (INV-19). */
  excluded: ExcludedSheet[]
}

/** Sorts the sheets of a file into those that count and those left out. */
export function sortSheets(file: ContestFile): SortedSheets {
  const findConflict = conflictsIn(file.contest, file.recusals)
  const [juror, entry, stage] = [finder(file.jurors), finder(file.entries), finder(file.contest.stages)]
  const counted = new Map(file.contest.stages.map(({ id }) => [id, new Map<string, CountedSheet[]>()]))
  const excluded: ExcludedSheet[] = []

  for (const sheet of file.sheets) {
    const reason = findConflict(juror(sheet.juror), entry(sheet.entry))
    if (reason !== undefined) {
      excluded.push({ stage: sheet.stage, juror: sheet.juror, entry: sheet.entry, reason })
      continue
    }
    const total = sheetTotal(stage(sheet.stage), sheet.scores)
    const ofStage = counted.get(sheet.stage)
    const ofEntry = ofStage?.get(sheet.entry) ?? []
    ofEntry.push({ juror: sheet.juror, scores: sheet.scores, total })
    ofStage?.set(sheet.entry, ofEntry)
  }
  return { of: (stageId, entryId) => counted.get(stageId)?.get(entryId) ?? [], excluded }
}

/** The name under which a sheet holds the score for a criterion. */
export const scoreKey = (task: Task, criterion: Criterion): string => `${task.id}.${criterion.id}`

/** One score of a sheet. Throws RangeError where the sheet lacks it: blank is not zero (INV-21). */
export function scoreOf(scores: Scores, task: Task, criterion: Criterion): Rational {
  const key = scoreKey(task, criterion)
  return Rational.from(known(scores[key], key))
}

/** A task's value on a sheet: the sum of `score × weight` over its criteria. */
export const taskValue = (task: Task, scores: Scores): Rational =>
  sum(task.criteria.map((criterion) => scoreOf(scores, task, criterion).times(weightOf(criterion))))

/** A sheet's total in a stage: the sum of `task value × task weight`. */
export const sheetTotal = (stage: Stage, scores: Scores): Rational =>
  sum(stage.tasks.map((task) => taskValue(task, scores).times(weightOf(task))))

/** The most a task can bring on one sheet, before the task's own weight. */
export const taskMaximum = (task: Task): Rational =>
  sum(task.criteria.map((criterion) => Rational.from(criterion.max).times(weightOf(criterion))))

/** The most one sheet can bring in a stage. */
export const stageMaximum = (stage: Stage): Rational =>
  sum(stage.tasks.map((task) => taskMaximum(task).times(weightOf(task))))

/** Of a task or a criterion: 1 where left out. */
export const weightOf = ({ weight }: { weight?: Decimal }) =>
  weight === undefined ? Rational.one : Rational.from(weight)
