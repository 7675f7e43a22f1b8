import { describe, expect, it } from 'vitest'
import { checkRegulation } from '~/domain/scoring/file/regulation-faults'
import { type Case, change, faultlessFile, faultsOf, spoiled } from './spoiled-file'

const first = '/contest/stages/0/tasks/0/criteria/0'

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
