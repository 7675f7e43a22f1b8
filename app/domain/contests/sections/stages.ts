import type { Messages } from '~/i18n/messages'
import type { Stage } from '../../scoring/contest-file'
import { planned } from '../presets/preset'
import { live } from '../rules'
import type { Terms } from '../terms'
import { freeId, namedByRules } from './fields'

/** Adds a stage at the end, a fortnight that begins a week after the last one. */
export function addStage(terms: Terms, words: Messages['contestPresets']['empty']): Terms {
  const { stages } = terms.regulation
  const id = freeId('s', new Set([...stages.map((stage) => stage.id), ...namedByRules(terms.regulation)]))
  const stage: Stage = {
    id,
    title: words.nextStage(stages.length + 1),
    aggregate: stages.at(-1)?.aggregate ?? { by: 'mean' },
    minSheets: stages.at(-1)?.minSheets ?? 3,
    tasks: [{ id: 't1', title: words.task, criteria: [{ id: 'c1', title: words.criterion, max: 10 }] }],
  }
  const last = stages.at(-1)
  const after = (last && terms.plan[last.id]?.to) ?? terms.intake.closes.slice(0, 10)
  return {
    ...terms,
    plan: { ...terms.plan, [id]: planned(undefined, after) },
    rules: { ...terms.rules, tasks: { ...terms.rules.tasks, [id]: { t1: live } } },
    regulation: { ...terms.regulation, stages: [...stages, stage] },
  }
}

/** Removes a stage with its tasks; rules that named it show as faults, for a person to mend. */
export function removeStage(terms: Terms, id: string): Terms {
  const { [id]: _gone, ...plan } = terms.plan
  const { [id]: _rules, ...tasks } = terms.rules.tasks
  return {
    ...terms,
    plan,
    rules: { ...terms.rules, tasks },
    regulation: { ...terms.regulation, stages: terms.regulation.stages.filter((stage) => stage.id !== id) },
  }
}

/** Puts a stage at the place `to`, counted from 0. */
export function moveStage(terms: Terms, id: string, to: number): Terms {
  const stage = terms.regulation.stages.find((one) => one.id === id)
  if (!stage) return terms
  const others = terms.regulation.stages.filter((one) => one !== stage)
  return { ...terms, regulation: { ...terms.regulation, stages: others.toSpliced(to, 0, stage) } }
}
