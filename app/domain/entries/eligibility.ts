import { academicYear, type LocalDate } from '~/lib/dates'
import type { pairStates } from '~db/enums'
import type { Category, EligibilityRules } from '../contests/rules'

/** `unknown` where the register lacks a fact, or it may still come to be: such an entry is for the organiser to decide. */
export type Verdict = 'met' | 'unmet' | 'unknown'

/** Eligibility as found on the regulation's dates, with the facts it was found from (C3, INV-36). */
export interface Eligibility {
  /** The closing day of the intake by the contest's clocks. */
  on: LocalDate
  /** 1 September of that day's academic year: experience is counted to it. */
  experienceOn: LocalDate
  checks: Check[]
}

export type Check =
  | { rule: 'district'; verdict: Verdict }
  | { rule: 'active_pair'; verdict: Verdict; from: LocalDate; to: LocalDate }
  | {
      rule: 'experience'
      verdict: Verdict
      /** Whose: the mentee's of a pair, the author's otherwise. */
      of: 'mentee' | 'author'
      /** Full years at the least and at the most, as far as the register tells; null where it tells nothing. */
      years: { least: number; most: number } | null
      min: number | null
      max: number | null
    }

export interface EntrantFacts {
  /** Works in a district that the contest is open to. */
  inDistrict: boolean
  pair: PairFacts | null
  /** Of the mentee or the author. */
  teachingSince: { year: number; month: number | null } | null
}

export interface PairFacts {
  state: (typeof pairStates)[number]
  periodFrom: LocalDate
  periodTo: LocalDate
  /** The day on which it was completed or ended early. */
  endedOn: LocalDate | null
}

/** What the regulation says of an entrant. The closing day is the date on which it is evaluated. */
export function checkEligibility(
  facts: EntrantFacts,
  rules: EligibilityRules,
  closingDay: LocalDate,
  category?: Category,
): Eligibility {
  const experienceOn = academicYear(closingDay).from
  const of = facts.pair ? 'mentee' : 'author'
  const max = smallest(rules.maxExperience, category?.maxExperience ?? null)
  const min = category?.minExperience ?? null
  const checks: Check[] = [{ rule: 'district', verdict: facts.inDistrict ? 'met' : 'unmet' }]
  if (facts.pair && rules.activePair) checks.push(activeOn(facts.pair, closingDay))
  if (min !== null || max !== null) {
    const months = monthsTaught(facts.teachingSince, experienceOn)
    const years = months && { least: Math.floor(months.least / 12), most: Math.floor(months.most / 12) }
    checks.push({ rule: 'experience', verdict: withinYears(months, min, max), of, years, min, max })
  }
  return { on: closingDay, experienceOn, checks }
}

/** Whether nothing forbids the entry; what is unknown does not. */
export const isEligible = ({ checks }: Eligibility): boolean => checks.every(({ verdict }) => verdict !== 'unmet')

/** All of it in a word. */
export const verdictOf = (eligibility: Eligibility): Verdict =>
  isCertain(eligibility) ? 'met' : isEligible(eligibility) ? 'unknown' : 'unmet'

/** Whether every rule is met for certain. */
export const isCertain = ({ checks }: Eligibility): boolean => checks.every(({ verdict }) => verdict === 'met')

function activeOn({ state, periodFrom, periodTo, endedOn }: PairFacts, day: LocalDate): Check {
  const to = endedOn !== null && endedOn < periodTo ? endedOn : periodTo
  const verdict = {
    awaited: 'unknown',
    over: 'unmet',
    ordered: periodFrom <= day && day <= to ? 'met' : 'unmet',
  } as const
  return { rule: 'active_pair', verdict: verdict[standing[state]], from: periodFrom, to }
}

const standing: Record<PairFacts['state'], 'awaited' | 'ordered' | 'over'> = {
  draft: 'awaited',
  awaiting_consents: 'awaited',
  awaiting_order: 'awaited',
  active: 'ordered',
  completed: 'ordered',
  terminated_early: 'ordered',
  declined: 'over',
  cancelled: 'over',
}

/** Months of teaching by the day, at the least and at the most: a year without a month leaves twelve open. */
function monthsTaught(since: EntrantFacts['teachingSince'], on: LocalDate): { least: number; most: number } | null {
  if (!since) return null
  const upTo = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7))
  const from = (month: number) => Math.max(0, upTo - (since.year * 12 + month))
  return { least: from(since.month ?? 12), most: from(since.month ?? 1) }
}

/** «Не более трёх лет» takes three years to the month, and not a month more. */
function withinYears(months: ReturnType<typeof monthsTaught>, min: number | null, max: number | null): Verdict {
  if (!months) return 'unknown'
  const [least, most] = [(min ?? 0) * 12, (max ?? Infinity) * 12]
  if (months.most < least || months.least > most) return 'unmet'
  return months.least >= least && months.most <= most ? 'met' : 'unknown'
}

const smallest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b)
