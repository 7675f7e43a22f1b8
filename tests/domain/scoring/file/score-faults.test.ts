import { describe, expect, it } from 'vitest'
import { checkScore } from '~/domain/scoring/file/score-bounds'
import { type Case, change, faultsOf, spoiled } from './spoiled-file'

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
