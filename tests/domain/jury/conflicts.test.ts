import { expect, test } from 'vitest'
import { type ConflictRules, type EntryFacts, findConflicts, type JurorFacts } from '~/domain/jury/conflicts'

const rules: ConflictRules = { organisation: true, municipality: false, formerMonths: 12 }
const on = '2027-03-01'

const juror = (facts: Partial<JurorFacts> = {}): JurorFacts => ({
  personId: 'juror',
  lastName: 'Осадчая',
  employments: [{ organizationId: 'school-9', municipalityId: 'north', from: '2015-09-01', to: null }],
  pairs: [],
  ...facts,
})

const entry: EntryFacts = {
  pairId: 'pair',
  members: [
    { personId: 'mentor', lastName: 'Иванова', organizationId: 'school-1', municipalityId: 'north' },
    { personId: 'mentee', lastName: 'Цой', organizationId: 'school-2', municipalityId: 'south' },
  ],
}

const worked = (organizationId: string, to: string | null, from = '2015-09-01') =>
  juror({ employments: [{ organizationId, municipalityId: 'south', from, to }] })

test.each<[string, JurorFacts, string[]]>([
  ['a stranger', juror(), []],
  ['a colleague of the mentor', worked('school-1', null), ['same_organisation']],
  ['a colleague of the mentee, in another school', worked('school-2', null), ['same_organisation']],
  ['who leaves today still works there', worked('school-1', '2027-03-01'), ['same_organisation']],
  ['who left yesterday', worked('school-1', '2027-02-28'), ['former_organisation']],
  ['who left a year ago to the day', worked('school-1', '2026-03-01'), ['former_organisation']],
  ['who left a day more than a year ago', worked('school-1', '2026-02-28'), []],
  ['who starts there tomorrow', worked('school-1', null, '2027-03-02'), []],
  ['a member', juror({ personId: 'mentee' }), ['own_entry']],
  ['the mentor’s former mentee', juror({ pairs: [{ pairId: 'old', partnerId: 'mentor' }] }), ['former_pair']],
  ['a namesake, for a person to look at', juror({ lastName: 'Иванов' }), ['personal_interest?']],
])('%s', (_who, facts, expected) => {
  const found = findConflicts(facts, entry, rules, on)
  expect(found.map(({ reason, state }) => reason + (state === 'possible' ? '?' : ''))).toEqual(expected)
})

test('a shared municipality bars only where the regulation says so', () => {
  expect(findConflicts(juror(), entry, { ...rules, municipality: true }, on)).toEqual([
    { reason: 'same_municipality', state: 'confirmed', details: { municipalityId: 'north' } },
  ])
})

test('a shared organisation does not bar where the regulation says it does not', () => {
  expect(findConflicts(worked('school-1', null), entry, { ...rules, organisation: false }, on)).toEqual([])
})

test('a year before 29 February is the last of February', () => {
  expect(findConflicts(worked('school-1', '2027-02-28'), entry, rules, '2028-02-29')).toHaveLength(1)
  expect(findConflicts(worked('school-1', '2027-02-27'), entry, rules, '2028-02-29')).toEqual([])
})
