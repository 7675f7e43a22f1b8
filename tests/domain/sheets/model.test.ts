import { describe, expect, test } from 'vitest'
import type { Stage } from '~/domain/scoring/contest-file'
import { linesOf, readScores } from '~/domain/sheets/model'
import { giverBack, mayAskBack, mayFill, mayHandIn, mayReopen } from '~/domain/sheets/policy'
import { visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { assignmentStates, stageStates } from '~db/enums'

const stage: Stage = {
  id: 's',
  title: 'Этап',
  aggregate: { by: 'mean' },
  tasks: [
    {
      id: 'a',
      title: 'Урок',
      criteria: [
        { id: 'x', title: 'Ход', max: 5 },
        { id: 'y', title: 'Итог', min: 1, max: 10 },
      ],
    },
    { id: 'b', title: 'Эссе', criteria: [{ id: 'x', title: 'Язык', max: '2.5', step: '0.5' }] },
  ],
}

test('a sheet has a line for each criterion, in the order of the regulation', () => {
  expect(linesOf(stage).map(({ key }) => key)).toEqual(['a.x', 'a.y', 'b.x'])
})

describe('typed scores', () => {
  test.each<[string, (string | undefined)[], Record<string, string>, [number, string][]]>([
    ['stand by their lines', ['5', '1', '2.5'], { 'a.x': '5', 'a.y': '1', 'b.x': '2.5' }, []],
    ['blank is not zero (INV-21)', ['', undefined, '0'], { 'b.x': '0' }, []],
    [
      'a comma is a decimal point, spaces are nothing',
      [' 3 ', '10', '1,5'],
      { 'a.x': '3', 'a.y': '10', 'b.x': '1.5' },
      [],
    ],
    [
      'over the maximum',
      ['6', '11', '3'],
      {},
      [
        [0, 'score_out_of_bounds'],
        [1, 'score_out_of_bounds'],
        [2, 'score_out_of_bounds'],
      ],
    ],
    [
      'under the minimum',
      ['-1', '0', '0'],
      { 'b.x': '0' },
      [
        [0, 'score_out_of_bounds'],
        [1, 'score_out_of_bounds'],
      ],
    ],
    [
      'off the step',
      ['2.5', '1', '0.7'],
      { 'a.y': '1' },
      [
        [0, 'score_off_step'],
        [2, 'score_off_step'],
      ],
    ],
    [
      'no numbers',
      ['пять', '1e1', '½'],
      {},
      [
        [0, 'not_a_decimal'],
        [1, 'not_a_decimal'],
        [2, 'not_a_decimal'],
      ],
    ],
    ['lines beyond the sheet are nothing', ['1', '1', '1', '99'], { 'a.x': '1', 'a.y': '1', 'b.x': '1' }, []],
  ])('%s', (_case, typed, scores, faults) => {
    const read = readScores(stage, typed)
    expect(read.scores).toEqual(scores)
    expect(read.faults.map(({ line, why }) => [line, why])).toEqual(faults)
  })
})

describe('what may be done with a sheet', () => {
  const t = catalogue('ru')
  const own = { ...visitor, personId: 'juror' }
  const sheet = (state: (typeof assignmentStates)[number], stageState: (typeof stageStates)[number] = 'judging') => ({
    state,
    stageState,
    isOfAdmitted: true,
    juror: { personId: 'juror', state: 'confirmed' as const, role: 'member' as const },
  })
  const allowed = (of: (one: ReturnType<typeof sheet>) => { allowed: boolean }) =>
    assignmentStates.filter((state) => of(sheet(state)).allowed)

  test('by its state', () => {
    expect(allowed((one) => mayFill(own, one))).toEqual(['assigned', 'in_progress', 'reopened'])
    expect(allowed((one) => mayHandIn(own, { ...one, blanks: 0 }))).toEqual(['assigned', 'in_progress', 'reopened'])
    expect(allowed((one) => mayHandIn(own, { ...one, blanks: 1 }))).toEqual([])
    expect(allowed((one) => mayReopen({ ...one, isGiverBack: true }))).toEqual(['submitted'])
    expect(allowed((one) => mayReopen({ ...one, isGiverBack: false }))).toEqual([])
    expect(allowed((one) => mayAskBack(own, { ...one, isAskedBack: false }))).toEqual(['submitted'])
    expect(allowed((one) => mayAskBack(own, { ...one, isAskedBack: true }))).toEqual([])
  })

  test('only while the stage is being scored', () => {
    const open = (of: (one: ReturnType<typeof sheet>) => { allowed: boolean }, state: 'assigned' | 'submitted') =>
      stageStates.filter((stageState) => of(sheet(state, stageState)).allowed)
    expect(open((one) => mayFill(own, one), 'assigned')).toEqual(['judging'])
    expect(open((one) => mayHandIn(own, { ...one, blanks: 0 }), 'assigned')).toEqual(['judging'])
    expect(open((one) => mayReopen({ ...one, isGiverBack: true }), 'submitted')).toEqual(['judging'])
    expect(open((one) => mayAskBack(own, { ...one, isAskedBack: false }), 'submitted')).toEqual(['judging'])
  })

  test('never once its entry has left', () => {
    const left = { ...sheet('submitted'), isOfAdmitted: false }
    expect(mayFill(own, { ...left, state: 'assigned' }).allowed).toBe(false)
    expect(mayReopen({ ...left, isGiverBack: true }).allowed).toBe(false)
    expect(mayAskBack(own, { ...left, isAskedBack: false }).allowed).toBe(false)
  })

  test('is given back by the chair, who may have read others, never to himself (INV-22)', () => {
    const of = (role: 'chair' | 'member') => giverBack({ juror: { personId: 'juror', state: 'confirmed', role } })
    expect([of('member'), of('chair')]).toEqual(['chair', 'secretary'])
  })

  test('by nobody but the juror who takes part', () => {
    expect(mayFill({ ...visitor, personId: 'another' }, sheet('assigned')).allowed).toBe(false)
    const left = {
      ...sheet('assigned'),
      juror: { personId: 'juror', state: 'removed' as const, role: 'member' as const },
    }
    const decision = mayFill(own, left)
    expect(decision.allowed ? '' : decision.because(t)).toBe('Это лист другого члена жюри.')
  })
})
