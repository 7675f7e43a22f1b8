import { z } from 'zod'
import { day, line, optionalProse, rowVersion } from '~/lib/fields'
import { stageForms } from '~db/enums'
import type { Aggregate, Criterion, Pass, Stage, Task } from '../../scoring/contest-file'
import { answerKinds, fileKinds, greatestMegabytes, rulesOf, type TaskRules } from '../rules'
import type { StagePlan, Terms } from '../terms'
import { decimal, namedByRules, said, ticked, typed, unless, whole, withIds } from './fields'

export const aggregates = ['mean', 'sum', 'median', 'trimmed_mean', 'closest_two', 'places'] as const

const id = z.string().max(100).optional()

const criterion = z.object({
  id,
  title: line(300),
  hint: optionalProse(1000),
  max: decimal(),
  min: decimal().optional(),
  step: decimal().optional(),
  weight: decimal().optional(),
})

const task = z.object({
  id,
  title: line(300),
  weight: decimal().optional(),
  answers: z.array(z.enum(answerKinds)).default([]),
  required: z.array(z.enum(answerKinds)).default([]),
  maxCharacters: whole(1, 100_000).default(5000),
  video: ticked(),
  maxFiles: whole(1, 10).default(3),
  maxMegabytes: whole(1, greatestMegabytes).default(20),
  fileKinds: z.array(z.enum(fileKinds)).default([]),
  criteria: z.array(criterion).max(60).default([]),
})

/** One stage with its tasks and their criteria, when it is held, how sheets become its value, and who goes on. */
export const stageForm = z
  .object({
    version: rowVersion(),
    title: line(200),
    form: z.enum(stageForms),
    from: day(),
    to: day(),
    by: z.enum(aggregates),
    trimFrom: whole(3, 100).optional(),
    trimDrop: whole(1, 40).optional(),
    gap: decimal().optional(),
    minSheets: whole(1, 50).default(1),
    passMin: decimal().optional(),
    passTop: whole(1, 1000).optional(),
    passTies: z.enum(['include', 'exclude']).default('include'),
    tasks: z.array(task).max(20).default([]),
  })
  .superRefine(({ from, to, by, trimFrom, trimDrop, gap }, context) => {
    const fault = (field: string, name: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { error: name } })
    if (to < from) fault('to', 'order')
    if (by === 'trimmed_mean' && !trimFrom) fault('trimFrom', 'required')
    if (by === 'trimmed_mean' && !trimDrop) fault('trimDrop', 'required')
    if (by === 'closest_two' && gap === undefined) fault('gap', 'required')
  })

export type StageInput = z.output<typeof stageForm>

export function stageValues(terms: Terms, stage: Stage) {
  const { aggregate, pass, minSheets = 1 } = stage
  return {
    title: stage.title,
    ...(terms.plan[stage.id] ?? { form: 'remote' as const, from: '', to: '' }),
    by: aggregate.by,
    trimFrom: aggregate.by === 'trimmed_mean' ? aggregate.from : '',
    trimDrop: aggregate.by === 'trimmed_mean' ? aggregate.drop : '',
    gap: aggregate.by === 'closest_two' ? typed(aggregate.gap) : '',
    minSheets,
    passMin: typed(pass?.min),
    passTop: pass?.top ?? '',
    passTies: pass?.ties ?? 'include',
    tasks: stage.tasks.map((one) => ({
      id: one.id,
      title: one.title,
      weight: typed(one.weight),
      ...rulesOf(terms.rules, stage.id, one.id),
      criteria: one.criteria.map(({ id, title, hint = '', max, min, step, weight }) => ({
        id,
        title,
        hint,
        max: typed(max),
        min: typed(min),
        step: typed(step),
        weight: typed(weight),
      })),
    })),
  }
}

/** A task of the stage's form before anything is typed. */
export const newTask = {
  answers: ['text', 'link', 'file'],
  maxCharacters: 5000,
  maxFiles: 3,
  maxMegabytes: 20,
  fileKinds: ['document', 'presentation'],
  criteria: [{ max: '5' }],
}

export function withStage(terms: Terms, stageId: string, input: StageInput): Terms {
  const before = terms.regulation.stages.find((one) => one.id === stageId)
  const spent = new Set([
    ...namedByRules(terms.regulation),
    ...(before?.tasks.flatMap(({ id, criteria }) => [id, ...criteria.map((criterion) => criterion.id)]) ?? []),
  ])
  const tasks = withIds('t', input.tasks, spent)
  const stage: Stage = {
    id: stageId,
    title: input.title,
    aggregate: aggregateOf(input),
    ...said({ minSheets: unless(1, input.minSheets) as number | undefined, pass: passOf(input) }),
    tasks: tasks.map((one) => taskOf(one, spent)),
  }
  const { form, from, to } = input
  const answers = Object.fromEntries(tasks.map((one) => [one.id, taskRulesOf(one)]))
  return {
    ...terms,
    plan: { ...terms.plan, [stageId]: { form, from, to } satisfies StagePlan },
    rules: { ...terms.rules, tasks: { ...terms.rules.tasks, [stageId]: answers } },
    regulation: {
      ...terms.regulation,
      stages: terms.regulation.stages.map((one) => (one.id === stageId ? stage : one)),
    },
  }
}

type TaskInput = StageInput['tasks'][number] & { id: string }

const taskOf = ({ id, title, weight, criteria }: TaskInput, spent: Iterable<string>): Task => ({
  id,
  title,
  ...said({ weight: unless(1, weight) }),
  criteria: withIds('c', criteria, spent).map(
    ({ id, title, hint, max, min, step, weight }): Criterion => ({
      id,
      title,
      ...said({ hint: hint || undefined }),
      max,
      ...said({ min: unless(0, min), step: unless(1, step), weight: unless(1, weight) }),
    }),
  ),
})

function taskRulesOf({
  answers,
  required,
  maxCharacters,
  video,
  maxFiles,
  maxMegabytes,
  fileKinds,
}: TaskInput): TaskRules {
  return {
    answers,
    required: required.filter((kind) => answers.includes(kind)),
    maxCharacters,
    video,
    maxFiles,
    maxMegabytes,
    fileKinds: fileKinds.length > 0 ? fileKinds : ['document'],
  }
}

function aggregateOf({ by, trimFrom = 3, trimDrop = 1, gap = 0 }: StageInput): Aggregate {
  if (by === 'trimmed_mean') return { by, from: trimFrom, drop: trimDrop }
  return by === 'closest_two' ? { by, gap } : { by }
}

function passOf({ passMin, passTop, passTies }: StageInput): Pass | undefined {
  if (passMin === undefined && passTop === undefined) return undefined
  return said({ min: passMin, top: passTop, ties: passTop === undefined ? undefined : passTies })
}
