import { describe, expect, it } from 'vitest'
import type { Stage } from '~/domain/scoring/contest-file'
import { sheetProgress } from '~/domain/scoring/sheet-progress'
import { sheetTotal, stageMaximum, taskMaximum, taskValue } from '~/domain/scoring/sheets'

const stage: Stage = {
  id: 's',
  title: 'Очный этап',
  aggregate: { by: 'mean' },
  tasks: [
    {
      id: 't',
      title: 'Урок',
      weight: '0.5',
      criteria: [
        { id: 'c', title: 'Содержание', max: 5, weight: 3 },
        { id: 'd', title: 'Речь', max: '2.5', min: '0.5' },
      ],
    },
    { id: 'u', title: 'Самоанализ', criteria: [{ id: 'c', title: 'Глубина', max: 10 }] },
  ],
}
const scores = { 't.c': 4, 't.d': '1.5', 'u.c': 0 }

describe('a sheet', () => {
  it('adds up criteria and tasks by their weights', () => {
    expect(stage.tasks.map((task) => taskValue(task, scores).exact)).toEqual(['27/2', '0'])
    expect(sheetTotal(stage, scores).exact).toBe('27/4')
  })

  it('has a maximum', () => {
    expect(stage.tasks.map((task) => taskMaximum(task).exact)).toEqual(['35/2', '10'])
    expect(stageMaximum(stage).exact).toBe('75/4')
  })

  it('has no total while a score is blank', () => {
    expect(() => sheetTotal(stage, { 't.c': 4, 't.d': '1.5' })).toThrow(RangeError)
  })

  it('shows what stands on it so far, and what is blank: a zero is not', () => {
    expect(sheetProgress(stage, { 't.d': null, 't.c': 4, 'u.c': 0 })).toEqual({
      tasks: [
        { task: 't', points: { exact: '12', shown: '12.00' }, maximum: { exact: '35/2', shown: '17.50' } },
        { task: 'u', points: { exact: '0', shown: '0.00' }, maximum: { exact: '10', shown: '10.00' } },
      ],
      points: { exact: '6', shown: '6.00' },
      maximum: { exact: '75/4', shown: '18.75' },
      blank: ['t.d'],
    })
    expect(sheetProgress(stage, {}).blank).toEqual(['t.c', 't.d', 'u.c'])
    expect(sheetProgress(stage, scores)).toMatchObject({ points: { exact: '27/4' }, blank: [] })
  })
})
