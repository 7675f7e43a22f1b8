import type { Messages } from '~/i18n/messages'
import { addDays } from '~/lib/dates'
import { own } from '~/lib/own'
import type { Contest, Criterion } from '../../scoring/contest-file'
import type { Rules } from '../rules'
import type { Level, StageForm, StagePlan, Terms } from '../terms'

/** A regulation to begin from: all but what each organiser sets for himself. */
export interface Preset {
  regulation: Omit<Contest, 'title' | 'timeZone'>
  rules: Rules
  blind: boolean
  appealDays: number
  description: string
  /** When stages usually are, in days after the intake closes. */
  schedule: Record<string, { form: StageForm; after: number; lasts: number }>
}

export type MakePreset = (words: Messages['contestPresets']) => Preset

/** What the organiser says when he begins. */
export interface Beginning {
  title: string
  level: Level
  timeZone: string
  place: string
  intake: Terms['intake']
}

/** The terms of a new contest: the preset, with the stages placed after the intake. */
export function begin(preset: Preset, { title, timeZone, level, place, intake }: Beginning): Terms {
  const { regulation, schedule, rules, blind, appealDays, description } = preset
  const plan = Object.fromEntries(
    regulation.stages.map(({ id }, index) => [
      id,
      planned(own(schedule, id) ?? inTurn(index), intake.closes.slice(0, 10)),
    ]),
  )
  return {
    description,
    level,
    place,
    intake,
    plan,
    blind,
    appealDays,
    rules,
    regulation: { title, timeZone, ...regulation },
  }
}

/** A stage without a schedule takes a fortnight, the first a week after the intake closes and each a week after the one before. */
const inTurn = (index: number) => ({ form: 'remote' as const, after: 7 + 21 * index, lasts: 14 })

export function planned({ form, after, lasts }: Preset['schedule'][string] = inTurn(0), closes: string): StagePlan {
  const from = addDays(closes, after)
  return { form, from, to: addDays(from, lasts - 1) }
}

/** Criteria `c1`, `c2` … of one maximum. */
export const criteria = (titles: readonly string[], max: number): Criterion[] =>
  titles.map((title, index) => ({ id: `c${index + 1}`, title, max }))
