import { expect, test } from 'vitest'
import {
  checkEligibility,
  type EntrantFacts,
  isCertain,
  isEligible,
  type Verdict,
  verdictOf,
} from '~/domain/entries/eligibility'
import { pairStates } from '~db/enums'

const rules = { activePair: true, maxExperience: 3, categories: [] }
const closing = '2027-02-22'

const facts = (change: Partial<EntrantFacts> = {}, pair: Partial<EntrantFacts['pair']> = {}): EntrantFacts => ({
  inDistrict: true,
  pair: { state: 'active', periodFrom: '2026-10-01', periodTo: '2027-08-31', endedOn: null, ...pair },
  teachingSince: { year: 2025, month: 9 },
  ...change,
})

const verdict = (rule: string, found: EntrantFacts, day = closing): Verdict | undefined =>
  checkEligibility(found, rules, day).checks.find((check) => check.rule === rule)?.verdict

test('a pair of the district, active on the closing day, with a mentee of one year, may enter for certain', () => {
  const eligibility = checkEligibility(facts(), rules, closing)
  expect(eligibility).toEqual({
    on: '2027-02-22',
    experienceOn: '2026-09-01',
    checks: [
      { rule: 'district', verdict: 'met' },
      { rule: 'active_pair', verdict: 'met', from: '2026-10-01', to: '2027-08-31' },
      { rule: 'experience', verdict: 'met', of: 'mentee', years: { least: 1, most: 1 }, min: null, max: 3 },
    ],
  })
  expect([isEligible(eligibility), isCertain(eligibility), verdictOf(eligibility)]).toEqual([true, true, 'met'])
})

test.each<[from: string, to: string, ended: string | null, Verdict]>([
  ['2026-10-01', '2027-02-22', null, 'met'],
  ['2027-02-22', '2027-08-31', null, 'met'],
  ['2026-10-01', '2027-02-21', null, 'unmet'],
  ['2027-02-23', '2027-08-31', null, 'unmet'],
  ['2026-10-01', '2027-08-31', '2027-02-22', 'met'],
  ['2026-10-01', '2027-08-31', '2027-02-21', 'unmet'],
])('a pair from %s to %s, ended %s, is active on the closing day: %s', (periodFrom, periodTo, endedOn, expected) => {
  const state = endedOn ? 'terminated_early' : 'active'
  expect(verdict('active_pair', facts({}, { state, periodFrom, periodTo, endedOn }))).toBe(expected)
})

test.each(pairStates)('a pair that is %s', (state) => {
  const expected = {
    draft: 'unknown',
    awaiting_consents: 'unknown',
    awaiting_order: 'unknown',
    declined: 'unmet',
    cancelled: 'unmet',
  }
  expect(verdict('active_pair', facts({}, { state }))).toBe(expected[state as keyof typeof expected] ?? 'met')
})

test.each<[year: number, month: number | null, Verdict]>([
  [2023, 9, 'met'],
  [2023, 8, 'unmet'],
  [2026, 9, 'met'],
  [2027, 1, 'met'],
  [2023, null, 'unknown'],
  [2024, null, 'met'],
  [2022, null, 'unmet'],
])('teaching since %s, month %s: at most three years on 1 September 2026 is %s', (year, month, expected) => {
  expect(verdict('experience', facts({ teachingSince: { year, month } }))).toBe(expected)
})

test('what the register does not tell is for the organiser to decide', () => {
  const eligibility = checkEligibility(facts({ teachingSince: null }), rules, closing)
  expect(eligibility.checks.at(-1)).toMatchObject({ verdict: 'unknown', years: null })
  expect([isEligible(eligibility), isCertain(eligibility), verdictOf(eligibility)]).toEqual([true, false, 'unknown'])
})

test('experience is counted to the 1 September of the closing day’s academic year', () => {
  expect(checkEligibility(facts(), rules, '2027-08-31').experienceOn).toBe('2026-09-01')
  expect(checkEligibility(facts(), rules, '2027-09-01').experienceOn).toBe('2027-09-01')
})

test('a pair from elsewhere may not enter', () => {
  const eligibility = checkEligibility(facts({ inDistrict: false }), rules, closing)
  expect([isEligible(eligibility), verdictOf(eligibility)]).toEqual([false, 'unmet'])
})

test('a category of nominations narrows the years of an author from both sides', () => {
  const alone = (year: number) => facts({ pair: null, teachingSince: { year, month: 9 } })
  const open = { activePair: true, maxExperience: null, categories: [] }
  const young = { id: 'y', title: '', minExperience: null, maxExperience: 3 }
  const old = { id: 'o', title: '', minExperience: 3, maxExperience: null }
  const may = (year: number, category?: typeof young | typeof old) =>
    verdictOf(checkEligibility(alone(year), open, closing, category))
  expect([may(2023, young), may(2022, young), may(2023, old), may(2024, old), may(1990)]).toEqual([
    'met',
    'unmet',
    'met',
    'unmet',
    'met',
  ])
  expect(checkEligibility(alone(2020), open, closing).checks.map(({ rule }) => rule)).toEqual(['district'])
})
