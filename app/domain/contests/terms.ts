import { closingInstant, instantOf } from '~/lib/instants'
import { clock, lastMinute } from '~/lib/zones'
import type { levels, stageForms } from '~db/enums'
import type { Contest } from '../scoring/contest-file'
import type { Rules } from './rules'

export type Level = (typeof levels)[number]
export type StageForm = (typeof stageForms)[number]

/** `YYYY-MM-DDTHH:MM` by the clocks of the contest's zone. */
export type LocalMinute = string

/** All that the regulation of a contest says, as one value: what the editor changes and an amendment keeps. */
export interface Terms {
  description: string
  level: Level
  place: string
  /** Both minutes are inside: «до 23:59» (INV-14). */
  intake: { opens: LocalMinute; closes: LocalMinute }
  /** When and how each stage is held, by its id. */
  plan: Record<string, StagePlan>
  /** Jurors see codes instead of names (C6). */
  blind: boolean
  /** Working days for appeals after the protocol; 0 where there are none. */
  appealDays: number
  rules: Rules
  regulation: Contest
}

export interface StagePlan {
  form: StageForm
  from: string
  to: string
}

/** Parts in which terms may differ, for saying what an amendment changed. */
export const termParts = ['general', 'intake', 'plan', 'entrants', 'answers', 'stages', 'result'] as const
export type TermPart = (typeof termParts)[number]

/** The instants of the intake: from the first accepted to the first refused (INV-34). */
export const intakeInstants = ({ intake, regulation: { timeZone } }: Pick<Terms, 'intake' | 'regulation'>) => ({
  opensAt: atMinute(instantOf, intake.opens, timeZone),
  closesAt: atMinute(closingInstant, intake.closes, timeZone),
})

/** The minutes that people wrote, from the stored instants. */
export const intakeMinutes = (zone: string, opensAt: Date, closesAt: Date): Terms['intake'] => ({
  opens: localMinute(zone, opensAt),
  closes: localMinute(zone, lastMinute(closesAt)),
})

export function localMinute(zone: string, at: Date): LocalMinute {
  const { date, time } = clock(zone, at)
  return `${date}T${time}`
}

/** The parts in which two terms differ. */
export function changedParts(before: Terms, after: Terms): TermPart[] {
  return termParts.filter((part) => canonical(partOf(before, part)) !== canonical(partOf(after, part)))
}

/** Whether what decides sums, places and awards is the same; dates and words may differ. */
export const countsAlike = (a: Terms, b: Terms): boolean =>
  !changedParts(a, b).some((part) => part === 'stages' || part === 'result' || part === 'entrants')

function partOf(
  { description, level, place, intake, plan, blind, appealDays, rules, regulation }: Terms,
  part: TermPart,
) {
  const { title, timeZone, unit, ranking, nominations, stages, ...result } = regulation
  return {
    general: { title, description, level, place, timeZone },
    intake,
    plan,
    entrants: { unit, ranking, nominations, eligibility: rules.eligibility, onePer: rules.onePer },
    answers: rules.tasks,
    stages,
    result: { ...result, blind, appealDays, publish: rules.publish },
  }[part]
}

function atMinute(
  instant: (date: string, time: string, zone: string) => Date,
  minute: LocalMinute,
  zone: string,
): Date {
  const [date = '', time = ''] = minute.split('T')
  return instant(date, time, zone)
}

/** JSON with keys in order: equal values have equal texts, whichever order PostgreSQL gave the keys back in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
