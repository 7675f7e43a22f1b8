import { describe, expect, it } from 'vitest'
import { readContestFile } from '~/domain/scoring/file/read'
import { faultlessFile, faultsOf, spoiled } from './spoiled-file'

it('a file that has everything has no fault', () => {
  expect(faultsOf(faultlessFile())).toEqual([])
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

  it('an id that is missing twice is not given twice', () => {
    expect(
      faultsOf(spoiled(['/jurors/1/id', undefined], ['/jurors/2/id', undefined], ['/sheets/2/juror', 'J1'])),
    ).toEqual([
      'missing /jurors/1/id',
      'missing /jurors/2/id',
      'unknown_juror /recusals/0/juror J2',
      'unknown_juror /votes/0/ballots/J2 J2',
    ])
  })

  it('sheets and votes that name nobody are not the same twice', () => {
    const nameless = { stage: 's1', entry: 'A', scores: { 't.c': 1, 't.d': 1, 'u.c': 1 } }
    const file = spoiled(['/sheets/4', nameless], ['/sheets/5', nameless], ['/votes/0/between', [1, 1]])
    expect(faultsOf(file)).toEqual([
      'missing /sheets/4/juror',
      'missing /sheets/5/juror',
      'wrong_type /votes/0/between/0 string',
      'wrong_type /votes/0/between/1 string',
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
