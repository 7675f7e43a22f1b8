import type { ContestFile, Entry, Scores, Stage, Task } from '~/domain/scoring/contest-file'
import { add, type Fraction, fraction, times, whole } from './fraction'

/** Why a juror's sheet on an entry does not count, null where it does. */
export function conflict(file: ContestFile, jurorId: string, entry: Entry): string | null {
  const juror = file.jurors.find((one) => one.id === jurorId)!
  for (const recusal of file.recusals ?? []) {
    if (recusal.juror === jurorId && recusal.entry === entry.id) return recusal.reason
  }
  const members = entry.members ?? []
  if (members.includes(jurorId) || (juror.person && members.includes(juror.person))) return 'own_entry'
  const organisationCounts = !file.contest.conflict || file.contest.conflict.organisation === true
  if (organisationCounts && juror.organisation && entry.organisations.includes(juror.organisation)) {
    return 'same_organisation'
  }
  if (file.contest.conflict?.municipality === true && juror.municipality) {
    if (entry.municipalities?.includes(juror.municipality)) return 'same_municipality'
  }
  return null
}

export const validSheets = (file: ContestFile, stage: string, entry: Entry) =>
  file.sheets.filter(
    (one) => one.stage === stage && one.entry === entry.id && conflict(file, one.juror, entry) === null,
  )

export function valueOfTask(task: Task, scores: Scores): Fraction {
  let value = whole(0)
  for (const { id, weight = 1 } of task.criteria) {
    value = add(value, times(fraction(scores[`${task.id}.${id}`]!), fraction(weight)))
  }
  return value
}
export function totalOf(stage: Stage, scores: Scores): Fraction {
  let total = whole(0)
  for (const task of stage.tasks) total = add(total, times(valueOfTask(task, scores), fraction(task.weight ?? 1)))
  return total
}
export function maximumOf(stage: Stage): Fraction {
  const best: Scores = {}
  for (const task of stage.tasks) for (const { id, max } of task.criteria) best[`${task.id}.${id}`] = max
  return totalOf(stage, best)
}
