import { describe, expect, it } from 'vitest'
import { checkContestFile, readContestFile } from '~/domain/scoring/file/read'
import { checkRegulation } from '~/domain/scoring/file/regulation-faults'
import { checkScore } from '~/domain/scoring/file/score-bounds'
import { type Change, faultlessFile, spoiled } from './faultless-file'

/** `code at about`, sorted. */
const faultsOf = (value: unknown) =>
  (checkContestFile(value).faults ?? []).map(({ code, at, about }) => `${code} ${at} ${about}`.trim()).sort()

const first = '/contest/stages/0/tasks/0/criteria/0'

/** What is changed in a faultless file, and all the faults that are found then. */
type Case = [changes: Change[], faults: string[]]

const change = (at: string, value: unknown, ...faults: string[]): Case => [[[at, value]], faults]

it('a file that has everything has no fault', () => {
  expect(faultsOf(faultlessFile())).toEqual([])
})

describe('scores', () => {
  it.each<Case>([
    change('/sheets/0/scores/t.c', 5.5, 'score_out_of_bounds /sheets/0/scores/t.c 0…5'),
    change('/sheets/0/scores/t.c', '-0.5', 'score_out_of_bounds /sheets/0/scores/t.c 0…5'),
    change('/sheets/0/scores/u.c', 0, 'score_out_of_bounds /sheets/0/scores/u.c 0.5…3'),
    change('/sheets/0/scores/u.c', '0.5', 'score_off_step /sheets/0/scores/u.c 1'),
    change('/sheets/0/scores/u.c', 1),
    change('/sheets/0/scores/t.c', '2.25', 'score_off_step /sheets/0/scores/t.c 0.5'),
    change('/sheets/0/scores/t.c', 4.5),
    change('/sheets/0/scores/t.d', undefined, 'score_missing /sheets/0/scores/t.d'),
    change('/sheets/0/scores/t.d', null, 'score_missing /sheets/0/scores/t.d'),
    change('/sheets/0/scores/t.d', '', 'not_a_decimal /sheets/0/scores/t.d'),
    change('/sheets/2/scores/t.d', 11, 'score_out_of_bounds /sheets/2/scores/t.d 0…10'),
    change('/sheets/0/scores/v.c', 1, 'unknown_task /sheets/0/scores/v.c v.c'),
    change('/sheets/0/scores/t.e', 1, 'unknown_criterion /sheets/0/scores/t.e t.e'),
    change('/sheets/3/scores/u.c', 1, 'unknown_task /sheets/3/scores/u.c u.c'),
    change('/sheets/0/scores/__proto__', 1, 'unknown_task /sheets/0/scores/__proto__ __proto__'),
    change('/sheets/0/scores/a~1b~0c', 1, 'unknown_task /sheets/0/scores/a~1b~0c a/b~c'),
  ])('%j: %j', (changes, faults) => {
    expect(faultsOf(spoiled(...changes))).toEqual(faults)
  })

  it.each([
    [5, undefined],
    ['4.5', undefined],
    [0, undefined],
    [null, 'score_missing'],
    ['4,5', 'not_a_decimal'],
    [5.5, 'score_out_of_bounds'],
    [-1, 'score_out_of_bounds'],
    ['0.25', 'score_off_step'],
  ])('a juror who gives %j: %s', (score, code) => {
    expect(checkScore({ id: 'c', title: '', max: 5, step: '0.5' }, score)).toBe(code)
  })
})

describe('names', () => {
  it.each<Case>([
    change('/sheets/0/juror', 'J9', 'unknown_juror /sheets/0/juror J9'),
    change('/sheets/0/juror', 'constructor', 'unknown_juror /sheets/0/juror constructor'),
    change('/sheets/0/entry', 'D', 'unknown_entry /sheets/0/entry D'),
    change('/sheets/0/stage', 's3', 'unknown_stage /sheets/0/stage s3'),
    change('/sheets/0/juror', 'S', 'sheet_by_secretary /sheets/0/juror S'),
    change('/sheets/1/entry', 'A', 'repeated_sheet /sheets/1'),
    change('/recusals/0/juror', 'J9', 'unknown_juror /recusals/0/juror J9'),
    change('/recusals/0/entry', 'D', 'unknown_entry /recusals/0/entry D'),
    change('/recusals/0/juror', 'S'),
    change('/votes/0/between/1', 'D', 'unknown_entry /votes/0/between/1 D'),
    change('/votes/0/between/1', 'A', 'repeated_id /votes/0/between/1 A'),
    change('/votes/0/ballots/J9', 'A', 'unknown_juror /votes/0/ballots/J9 J9'),
    change('/votes/0/ballots/J9', null, 'unknown_juror /votes/0/ballots/J9 J9'),
    change('/votes/0/ballots/J1', 'D', 'unknown_entry /votes/0/ballots/J1 D'),
    change('/votes/0/ballots/J1', 'C'),
    change('/votes/0/ballots/S', 'A', 'ballot_by_secretary /votes/0/ballots/S S'),
    change('/votes/0/ballots/S', null, 'ballot_by_secretary /votes/0/ballots/S S'),
    change('/audienceVotes/0/entry', 'D', 'unknown_entry /audienceVotes/0/entry D'),
    change('/entries/2/nomination', 'L', 'unknown_nomination /entries/2/nomination L'),
    change('/entries/2/nomination', undefined, 'nomination_missing /entries/2/nomination'),
    [
      [
        ['/entries/2/nomination', undefined],
        ['/contest/ranking', 'contest'],
      ],
      [],
    ],
    [
      [
        ['/contest/ranking', 'contest'],
        ['/contest/nominations', undefined],
      ],
      [
        'unknown_nomination /entries/0/nomination N',
        'unknown_nomination /entries/1/nomination N',
        'unknown_nomination /entries/2/nomination M',
      ],
    ],
    change('/entries/1/submittedAt', undefined, 'submission_time_missing /entries/1/submittedAt'),
    [
      [
        ['/entries/1/submittedAt', undefined],
        ['/contest/tieBreaks/3', { by: 'share' }],
      ],
      [],
    ],
    change('/jurors/2/id', 'J2', 'repeated_id /jurors/2/id J2'),
    change(
      '/entries/3',
      { id: 'A', nomination: 'N', organisations: [], submittedAt: '2027-02-22T00:00:00Z' },
      'repeated_id /entries/3/id A',
    ),
    change('/contest/nominations/2', { id: 'N', title: '' }, 'repeated_id /contest/nominations/2/id N'),
    [
      [
        ['/contest/stages/1/id', 's1'],
        ['/contest/tieBreaks/0/stage', 's1'],
        ['/contest/total', undefined],
        ['/sheets', []],
      ],
      ['repeated_id /contest/stages/1/id s1'],
    ],
    [
      [
        ['/contest/stages/0/tasks/1/id', 't'],
        ['/contest/tieBreaks/1/task', 't'],
        ['/sheets', []],
      ],
      ['repeated_id /contest/stages/0/tasks/1/id t'],
    ],
    [
      [
        ['/contest/stages/0/tasks/0/criteria/1/id', 'c'],
        ['/contest/tieBreaks/2/criterion', 'c'],
        ['/sheets', []],
      ],
      ['repeated_id /contest/stages/0/tasks/0/criteria/1/id c'],
    ],
    change('/contest/tieBreaks/0/stage', 's3', 'unknown_stage /contest/tieBreaks/0/stage s3'),
    change('/contest/tieBreaks/1/stage', 's3', 'unknown_stage /contest/tieBreaks/1/stage s3'),
    change('/contest/tieBreaks/1/task', 'v', 'unknown_task /contest/tieBreaks/1/task v'),
    change('/contest/tieBreaks/2/task', 'u', 'unknown_criterion /contest/tieBreaks/2/criterion d'),
    change('/contest/tieBreaks/2/task', 'v', 'unknown_task /contest/tieBreaks/2/task v'),
    change('/contest/tieBreaks/0/task', 'v'),
  ])('%j: %j', (changes, faults) => {
    expect(faultsOf(spoiled(...changes))).toEqual(faults)
  })
})

describe('the regulation', () => {
  it.each<Case>([
    change(`${first}/min`, -1, `min_below_zero ${first}/min`),
    [
      [
        [`${first}/max`, 0],
        ['/sheets', []],
      ],
      [`max_not_above_min ${first}/max 0`],
    ],
    [
      [
        [`${first}/min`, '5.0'],
        ['/sheets', []],
      ],
      [`max_not_above_min ${first}/max 5`],
    ],
    change(`${first}/step`, 0, `step_not_positive ${first}/step`),
    change(`${first}/step`, '-1', `step_not_positive ${first}/step`),
    change(`${first}/weight`, '0.0', `weight_not_positive ${first}/weight`),
    change('/contest/stages/0/tasks/0/weight', -1, 'weight_not_positive /contest/stages/0/tasks/0/weight'),
    change('/contest/stages/0/aggregate/drop', 2, 'drops_too_many /contest/stages/0/aggregate/drop 3'),
    change(
      '/contest/stages/0/aggregate',
      { by: 'trimmed_mean', from: 4, drop: 2 },
      'drops_too_many /contest/stages/0/aggregate/drop 4',
    ),
    change('/contest/stages/0/aggregate', { by: 'trimmed_mean', from: 5, drop: 2 }),
    change('/contest/stages/0/aggregate', { by: 'mean', from: 3, drop: 2 }),
    change('/contest/total/weights/s1', '0.5', 'weights_not_one /contest/total/weights 11/10'),
    [
      [
        ['/contest/total/weights/s1', 0.9],
        ['/contest/total/weights/s2', '0.1'],
      ],
      [],
    ],
    change(
      '/contest/total/weights/s2',
      undefined,
      'weight_missing /contest/total/weights/s2',
      'weights_not_one /contest/total/weights 2/5',
    ),
    change('/contest/total/weights', { s1: 1 }, 'weight_missing /contest/total/weights/s2'),
    change('/contest/total/weights', { s1: 1, s2: 0 }, 'weight_not_positive /contest/total/weights/s2'),
    change(
      '/contest/total/weights',
      { s1: '0.5', s2: '0.25', s3: '0.25' },
      'unknown_stage /contest/total/weights/s3 s3',
    ),
    change('/contest/total', { of: 'last', weights: { s3: 0 } }),
    [
      [
        ['/contest/stages/1/aggregate/by', 'places'],
        ['/contest/awards', []],
        ['/contest/nominations/0/ifVoid', undefined],
      ],
      ['places_mixed /contest/stages/1/aggregate/by'],
    ],
    [
      [
        ['/contest/stages/0/aggregate/by', 'places'],
        ['/contest/stages/1/aggregate/by', 'places'],
      ],
      [
        'threshold_with_places /contest/awards/1/minPercent',
        'threshold_with_places /contest/nominations/0/ifVoid/awards/0/minTotal',
      ],
    ],
  ])('%j: %j', (changes, faults) => {
    expect(faultsOf(spoiled(...changes))).toEqual(faults)
  })

  it('is checked alone with pointers from itself down, its shape too', () => {
    const { contest } = faultlessFile()
    expect(checkRegulation(contest)).toEqual([])
    const { title: _, ...untitled } = contest
    expect(checkRegulation({ ...untitled, total: { of: 'weighted', weights: { s1: 1 } } })).toEqual([
      { at: '/total/weights/s2', code: 'weight_missing', about: '' },
      { at: '/title', code: 'missing', about: '' },
    ])
  })
})

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

describe('every fault is found at once', () => {
  it('those of shape and of meaning together, none because of another', () => {
    const file = spoiled(
      ['/contest/timeZone', undefined],
      ['/contest/stages/0/tasks/0/criteria/1/max', 'ten'],
      ['/jurors/1/name', 5],
      ['/sheets/0/scores/t.c', 9],
      ['/sheets/1/scores/t.c', null],
      ['/sheets/2/juror', 'J9'],
      ['/sheets/4', 'a sheet'],
      ['/audienceVotes/0/entry', 'D'],
    )
    expect(faultsOf(file)).toEqual([
      'missing /contest/timeZone',
      'not_a_decimal /contest/stages/0/tasks/0/criteria/1/max',
      'score_missing /sheets/1/scores/t.c',
      'score_out_of_bounds /sheets/0/scores/t.c 0…5',
      'unknown_entry /audienceVotes/0/entry D',
      'unknown_juror /sheets/2/juror J9',
      'wrong_type /jurors/1/name string',
      'wrong_type /sheets/4 object',
    ])
  })

  it.each(['/jurors', '/entries', '/contest', '/contest/stages', '/contest/stages/0/tasks/0/criteria'])(
    'a list that cannot be read, %s, makes nobody unknown',
    (at) => {
      expect(faultsOf(spoiled([at, 'nothing']))).toEqual([`wrong_type ${at} ${at === '/contest' ? 'object' : 'array'}`])
    },
  )
})

describe('reading', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('takes a byte-order mark', () => {
    expect(readContestFile(bytes(`\uFEFF${JSON.stringify(faultlessFile())}`)).file).toEqual(faultlessFile())
  })

  it('takes numbers as exactly as they are written', () => {
    const text = JSON.stringify(spoiled(['/sheets/0/scores/t.d', 'here'])).replace('"here"', '7.00000000000000000001')
    expect(readContestFile(bytes(text)).faults).toMatchObject([{ at: '/sheets/0/scores/t.d', code: 'score_off_step' }])
  })

  it.each([
    ['nothing', bytes('')],
    ['half a file', bytes('{"format":')],
    ['two marks', bytes('\uFEFF\uFEFF{}')],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
    ['endless nesting', bytes('['.repeat(200_000))],
  ])('refuses %s', (_, input) => {
    expect(readContestFile(input).faults).toMatchObject([{ at: '', code: 'not_json' }])
  })
})
