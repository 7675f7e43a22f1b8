import { expect, test } from 'vitest'
import { placeInWords, sayFault, sayTermsFault } from '~/domain/contests/fault-words'
import { faultsByField, sectionOf, termsFaults } from '~/domain/contests/faults'
import { removeStage } from '~/domain/contests/sections/stages'
import type { Terms } from '~/domain/contests/terms'
import { catalogue } from '~/i18n/catalogue'
import { duetTerms, essayTerms } from '~tests/support/terms'

const t = catalogue('ru')

const faultsOf = (terms: Terms) => termsFaults(terms).map(({ at, code }) => [at, code])

/** Terms of «Педагогический дуэт» after a change in place. */
function changed(change: (terms: Terms) => void, terms = duetTerms()): Terms {
  change(terms)
  return terms
}

test.each<[string, Terms, [at: string, code: string][]]>([
  ['nothing', duetTerms(), []],
  ['no title', changed((terms) => (terms.regulation.title = ' ')), [['/title', 'blank_title']]],
  [
    'a criterion without a title',
    changed((terms) => (terms.regulation.stages[0]!.tasks[1]!.criteria[2]!.title = '')),
    [['/stages/0/tasks/1/criteria/2/title', 'blank_title']],
  ],
  [
    'an intake that closes first',
    changed((terms) => (terms.intake.closes = '2027-01-31T23:59')),
    [['/intake', 'intake_empty']],
  ],
  ['a stage without dates', changed((terms) => delete terms.plan.s2), [['/stages/1/from', 'stage_undated']]],
  [
    'a stage that ends before it starts',
    changed((terms) => (terms.plan.s1!.to = '2027-02-28')),
    [['/stages/0/to', 'stage_ends_before_start']],
  ],
  [
    'judging while entries are taken',
    changed((terms) => (terms.plan.s1!.from = '2027-02-21')),
    [['/stages/0/from', 'stage_before_intake_ends']],
  ],
  [
    'stages in the wrong order',
    changed((terms) => (terms.plan.s2 = { form: 'in_person', from: '2027-02-28', to: '2027-02-28' })),
    [['/stages/1/from', 'stages_out_of_order']],
  ],
  ['nothing to send', changed((terms) => (terms.rules.tasks = {})), [['/stages/0/tasks', 'nothing_to_send']]],
  [
    'places by nomination without any',
    changed((terms) => (terms.regulation.ranking = 'nomination')),
    [['/ranking', 'no_nominations']],
  ],
  [
    'a category that is gone',
    changed((terms) => terms.rules.eligibility.categories.pop(), essayTerms()),
    [
      ['/nominations/2/category', 'unknown_category'],
      ['/nominations/3/category', 'unknown_category'],
    ],
  ],
  ['no awards', changed((terms) => (terms.regulation.awards = [])), [['/awards', 'no_awards']]],
  ['teams', changed((terms) => (terms.regulation.unit = 'team')), [['/unit', 'unit_not_supported']]],
  [
    'tie-breaks by a stage that is gone',
    removeStage(duetTerms(), 's2'),
    [
      ['/tieBreaks/0/stage', 'unknown_stage'],
      ['/tieBreaks/1/stage', 'unknown_stage'],
      ['/tieBreaks/2/stage', 'unknown_stage'],
    ],
  ],
  [
    'weights that do not add up',
    changed((terms) => (terms.regulation.total = { of: 'weighted', weights: { s1: '0.4', s2: '0.4' } })),
    [['/total/weights', 'weights_not_one']],
  ],
])('what is wrong with %s', (_what, terms, expected) => {
  expect(faultsOf(terms)).toEqual(expected)
})

test.each([
  ['/stages/1/tasks/0/criteria/2/max', { stage: 1 }, 'tasks[0].criteria[2].max'],
  ['/stages/0/aggregate/drop', { stage: 0 }, 'trimDrop'],
  ['/stages/0/pass/min', { stage: 0 }, 'passMin'],
  ['/stages/0/from', { stage: 0 }, 'from'],
  ['/stages/0/tasks', { stage: 0 }, 'tasks'],
  ['/stages', 'stages', 'stages'],
  ['/nominations/1/title', 'entrants', 'nominations[1].title'],
  ['/tieBreaks/2/stage', 'result', 'tieBreaks[2].rule'],
  ['/total/weights', 'result', 'total'],
  ['/awards/1/minTotal', 'result', 'awards[1].minTotal'],
  ['/intake', 'general', 'closesDate'],
  ['/title', 'general', 'title'],
] as const)('a fault at %s is mended in its section, at its field', (at, section, field) => {
  expect(sectionOf(at)).toEqual(section)
  const faults = [{ at, code: 'missing' as const, about: '' }]
  expect([...faultsByField(faults, section).keys()]).toEqual([field])
  expect(faultsByField(faults, section === 'general' ? 'result' : 'general').size).toBe(0)
})

test.each([
  ['', 'файл целиком'],
  ['/contest/stages/0/tasks/1/criteria/2/max', 'положение, этап 1, испытание 2, критерий 3, наибольший балл'],
  ['/sheets/3/scores/card.c1', 'лист 4, баллы, card.c1'],
  ['/awards', 'награды'],
  ['/contest/total/weights/s~11', 'положение, итог, веса, s/1'],
])('the pointer %s is read «%s»', (at, words) => {
  expect(placeInWords(t, at)).toBe(words)
})

test('a fault is said with its place, in the reader’s language', () => {
  const [fault] = termsFaults(removeStage(duetTerms(), 's2'))
  expect(sayFault(t, fault!)).toEqual({
    at: '/tieBreaks/0/stage',
    place: 'правило при равенстве 1, этап',
    sentence: 'Нет этапа «s2»',
  })
  expect(sayFault(catalogue('en'), fault!).place).toBe('tie rule 1, stage')
  expect(sayTermsFault(t, fault!).sentence).toBe(t.terms.gone.unknown_stage)
})
