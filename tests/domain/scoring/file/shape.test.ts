import { describe, expect, it } from 'vitest'
import { checkContestFile } from '~/domain/scoring/file/read'
import { type Case, change, faultsOf, spoiled } from './spoiled-file'

describe('the shape', () => {
  const take = '/contest/awards/0/take'
  it.each<Case>([
    change('/format', 'duet/contest@2', 'another_format /format duet/contest@1'),
    change('/format', undefined, 'missing /format'),
    change('/contest/title', 5, 'wrong_type /contest/title string'),
    change('/contest/unit', 'choir', 'not_a_choice /contest/unit person | pair | team | organisation'),
    change('/contest/conflict/municipality', 'yes', 'wrong_type /contest/conflict/municipality boolean'),
    change('/contest/nominations/1/minEntries', -1, 'too_small /contest/nominations/1/minEntries 0'),
    change('/contest/nominations/1/minEntries', 1.5, 'wrong_type /contest/nominations/1/minEntries integer'),
    change('/contest/nominations/1/minEntries', 2.0),
    change('/contest/stages/0/minSheets', 0, 'too_small /contest/stages/0/minSheets 1'),
    change('/contest/stages/0/pass/top', '3', 'wrong_type /contest/stages/0/pass/top integer'),
    change('/contest/stages/0/pass/min', '1e1', 'not_a_decimal /contest/stages/0/pass/min'),
    change('/contest/stages/0/pass/min', Number.NaN, 'not_a_decimal /contest/stages/0/pass/min'),
    change(
      '/contest/stages/0/aggregate',
      { by: 'mode' },
      'not_a_choice /contest/stages/0/aggregate/by mean | sum | median | places',
    ),
    change('/contest/stages/0/aggregate/from', '3', 'wrong_type /contest/stages/0/aggregate/from integer'),
    change('/contest/stages/0/aggregate/drop', 0, 'too_small /contest/stages/0/aggregate/drop 1'),
    change('/contest/stages/0/aggregate', { by: 'closest_two' }, 'missing /contest/stages/0/aggregate/gap'),
    change('/contest/stages/0/aggregate', {}, 'missing /contest/stages/0/aggregate/by'),
    change('/contest/stages/0/aggregate', null, 'no_such_form /contest/stages/0/aggregate'),
    change('/contest/total', { of: 'weighted' }, 'missing /contest/total/weights'),
    change('/contest/total/weights/s1', '0,4', 'not_a_decimal /contest/total/weights/s1'),
    change('/contest/tieBreaks/1', { by: 'task', stage: 's1' }, 'missing /contest/tieBreaks/1/task'),
    change('/contest/tieBreaks/1', { by: 'lot' }, 'not_a_choice /contest/tieBreaks/1/by submitted | vote | share'),
    change(take, 'some', `no_such_form ${take}`),
    change(take, {}, `no_such_form ${take}`),
    change(take, { count: 0 }, `too_small ${take}/count 1`),
    change(take, { count: 1, percent: 1 }, `no_such_form ${take}`),
    change(take, { percent: 1, round: 'near' }, `not_a_choice ${take}/round down | up | half_up`),
    change('/jurors/3', null, 'wrong_type /jurors/3 object'),
    change('/jurors/3/role', 'guest', 'not_a_choice /jurors/3/role chair | member | secretary'),
    change('/jurors/3/id', '', 'too_short /jurors/3/id 1'),
    change('/jurors/3/id', 'Ы'.repeat(101), 'too_long /jurors/3/id 100'),
    change('/jurors/3/id', '🎼'.repeat(100)),
    change('/entries/0/submittedAt', '2027-02-22T23:59:59+09:00', 'not_an_instant /entries/0/submittedAt'),
    change('/entries/0/members/1', 7, 'wrong_type /entries/0/members/1 string'),
    change('/sheets/0/scores', [], 'wrong_type /sheets/0/scores object'),
    change('/sheets/0/scores/t.c', true, 'not_a_decimal /sheets/0/scores/t.c'),
    change('/votes/0/between', ['A'], 'too_few_items /votes/0/between 2'),
    change('/votes/0/ballots/J1', 1, 'wrong_type /votes/0/ballots/J1 string | null'),
    change('/audienceVotes/0/count', 0, 'too_small /audienceVotes/0/count 1'),
    change('/result', [], 'wrong_type /result object'),
    change('/contest/constructor', 'more than the schema knows'),
  ])('%j: %j', (changes, faults) => {
    expect(faultsOf(spoiled(...changes))).toEqual(faults)
  })

  it.each([null, [], 'text', 7, true])('a file that is %j', (value) => {
    expect(checkContestFile(value).faults).toEqual([{ at: '', code: 'wrong_type', about: 'object' }])
  })

  it('an empty object lacks everything', () => {
    const required = ['format', 'contest', 'jurors', 'entries', 'sheets']
    expect(faultsOf({})).toEqual(required.map((name) => `missing /${name}`).sort())
  })
})
