import { type Fault, fault } from './faults'
import type { FileNode } from './file-node'
import { boundsOf, faultOfScore, type ScoreBounds } from './score-bounds'

/** What a sheet of a stage has to hold. */
interface ScoreForm {
  tasks: string[]
  /** By `task.criterion`. */
  criteria: Map<string, { criterion: FileNode; bounds: ScoreBounds }>
}

/**
 * Scores missing, out of bounds, off their step, or for no criterion of the stage, on every sheet of a file, those that would be
 * left out too. Sheets of a stage whose criteria cannot be read are passed over.
 */
export function* scoreFaults(file: FileNode): Generator<Fault> {
  const stages = file.field('contest').field('stages').items
  const forms = new Map(stages.map((stage) => [stage.field('id').text, formOf(stage)]))
  for (const sheet of file.field('sheets').items) {
    const form = forms.get(sheet.field('stage').text)
    if (form && sheet.field('scores').isObject) yield* faultsOfScores(sheet.field('scores'), form)
  }
}

function* faultsOfScores(scores: FileNode, { tasks, criteria }: ScoreForm): Generator<Fault> {
  for (const [key, { criterion, bounds }] of criteria) {
    const score = scores.field(key)
    if (!score.isGiven || score.value === null) yield fault(score, 'score_missing')
    const code = score.decimal && faultOfScore(score.decimal, bounds)
    const written = (name: string, leftOut = '') => `${criterion.field(name).value ?? leftOut}`
    if (code === 'score_out_of_bounds') yield fault(score, code, `${written('min', '0')}…${written('max')}`)
    if (code === 'score_off_step') yield fault(score, code, written('step', '1'))
  }
  for (const [key, score] of scores.fields) {
    if (criteria.has(key)) continue
    const ofKnownTask = tasks.some((task) => key.startsWith(`${task}.`))
    yield fault(score, ofKnownTask ? 'unknown_criterion' : 'unknown_task', key)
  }
}

function formOf(stage: FileNode): ScoreForm | undefined {
  const tasks = stage.field('tasks').items
  const criteria = tasks.flatMap((task) =>
    task.field('criteria').items.map((criterion) => ({ task: task.field('id').text, criterion })),
  )
  const lists = [stage.field('tasks'), ...tasks.map((task) => task.field('criteria'))]
  const ids = [...tasks, ...criteria.map(({ criterion }) => criterion)].map((named) => named.field('id').text)
  if (!lists.every((list) => list.isList) || ids.includes(undefined)) return undefined
  return {
    tasks: tasks.flatMap((task) => task.field('id').text ?? []),
    criteria: new Map(
      criteria.map(({ task, criterion }) => [
        `${task}.${criterion.field('id').text}`,
        { criterion, bounds: boundsOf(criterion) },
      ]),
    ),
  }
}
