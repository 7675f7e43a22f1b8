import { describe, expect, it } from 'vitest'
import type { Aggregate, Pass } from '~/domain/scoring/contest-file'
import { computeResult } from '~/domain/scoring/result'
import { standingIn } from '~/domain/scoring/standing'
import { type Marks, smallContest } from './small-contest'

const stageOf = (marks: Marks, aggregate: Aggregate) =>
  computeResult(smallContest([marks], { stages: [{ aggregate }] }))

describe('the value of an entry in a stage', () => {
  it.each<[Aggregate, number[], string]>([
    [{ by: 'mean' }, [41, 41, 42], '124/3'],
    [{ by: 'sum' }, [41, 41, 42], '124'],
    [{ by: 'median' }, [7], '7'],
    [{ by: 'median' }, [9, 1, 5], '5'],
    [{ by: 'median' }, [9, 1, 6, 5], '11/2'],
    [{ by: 'trimmed_mean', from: 3, drop: 1 }, [1, 9], '5'],
    [{ by: 'trimmed_mean', from: 3, drop: 1 }, [1, 9, 6], '6'],
    [{ by: 'trimmed_mean', from: 5, drop: 2 }, [1, 9, 6, 100], '29'],
    [{ by: 'trimmed_mean', from: 5, drop: 2 }, [1, 9, 6, 100, 7], '7'],
    [{ by: 'closest_two', gap: 12 }, [40], '40'],
    [{ by: 'closest_two', gap: 12 }, [46, 44], '45'],
    [{ by: 'closest_two', gap: 12 }, [47, 33, 43], '45'],
    [{ by: 'closest_two', gap: 12 }, [36, 24, 30], '33'],
    [{ by: 'closest_two', gap: 12 }, [39, 25, 27], '26'],
    [{ by: 'closest_two', gap: 12 }, [10, 14, 20, 24], '22'],
    [{ by: 'closest_two', gap: 12 }, [5, 5, 5], '5'],
  ])('%j of %j is %s', (aggregate, marks, exact) => {
    expect(stageOf({ A: marks }, aggregate).stages.s1?.A).toMatchObject({ exact, sheets: marks.length, place: 1 })
  })

  it.each([
    [[47, 35], ['A']],
    [[35, '46.99'], []],
    [[47, 35, 40], []],
    [[47], []],
  ])('two readers of %j: a third is needed for %j', (marks, entries) => {
    const { problems } = stageOf({ A: marks }, { by: 'closest_two', gap: '12' })
    expect(problems).toEqual(entries.map((entry) => ({ code: 'third_reader_needed', stage: 's1', entry })))
  })
})

describe('places with each juror', () => {
  it('are averaged, equal totals sharing theirs', () => {
    const marks = { A: [9, 5], B: [7, 5], C: [7, 8], D: [1, null] }
    expect(stageOf(marks, { by: 'places' }).stages.s1).toEqual({
      A: { exact: '7/4', shown: '1.75', sheets: 2, place: 1 },
      B: { exact: '5/2', shown: '2.50', sheets: 2, place: 3 },
      C: { exact: '7/4', shown: '1.75', sheets: 2, place: 1 },
      D: { exact: '4', shown: '4.00', sheets: 1, place: 4 },
    })
  })

  it('count only entries still in, each nomination apart', () => {
    const file = smallContest(
      [
        { A: [9], B: [8], C: [7], D: [6] },
        { A: [9], B: [8], C: [7], D: [6] },
      ],
      {
        ranking: 'nomination',
        nominations: [
          { id: 'N', title: '' },
          { id: 'M', title: '' },
        ],
        stages: [{ aggregate: { by: 'places' }, pass: { top: 2 } }, { aggregate: { by: 'places' } }],
      },
    )
    file.entries = file.entries.map((entry) => ({ ...entry, nomination: entry.id === 'D' ? 'M' : 'N' }))
    file.sheets = file.sheets.map((sheet) =>
      sheet.stage === 's2' && sheet.entry === 'C' ? { ...sheet, scores: { 't.c': 100 } } : sheet,
    )
    const { stages, stopped } = computeResult(file)
    expect(stopped).toEqual([{ entry: 'C', stage: 's1', award: null }])
    expect(stages.s2).toMatchObject({ A: { exact: '1' }, B: { exact: '2' }, D: { exact: '1', place: 1 } })
    expect(stages.s2?.C).toBeUndefined()
  })
})

describe('who goes on', () => {
  const tied = { A: [9], B: [8], C: [7], D: [7], E: [6] }
  it.each<[Pass | undefined, string]>([
    [undefined, 'ABCDE'],
    [{}, 'ABCDE'],
    [{ ties: 'exclude' }, 'ABCDE'],
    [{ min: '7' }, 'ABCD'],
    [{ min: '7.01' }, 'AB'],
    [{ top: 2 }, 'AB'],
    [{ top: 3 }, 'ABCD'],
    [{ top: 3, ties: 'include' }, 'ABCD'],
    [{ top: 3, ties: 'exclude' }, 'AB'],
    [{ top: 4, ties: 'exclude' }, 'ABCD'],
    [{ top: 4, min: 8 }, 'AB'],
    [{ top: 1, min: 8 }, 'A'],
  ])('by %j: %s', (pass, passed) => {
    const { ranking, stopped } = computeResult(smallContest([tied], { stages: [{ pass }] }))
    expect(ranking.map((row) => row.entry).join('')).toBe(passed)
    expect(stopped.map((stop) => stop.entry).join('')).toBe([...'ABCDE'].filter((id) => !passed.includes(id)).join(''))
  })

  it('where places count, is who does not exceed the minimum', () => {
    const stages = [{ aggregate: { by: 'places' } as const, pass: { min: '3.5' } }]
    expect(computeResult(smallContest([tied], { stages })).stopped.map((stop) => stop.entry)).toEqual(['E'])
  })

  it('is nobody whom no valid sheet stands for, and no later stage asks after him', () => {
    const file = smallContest(
      [
        { A: [5], B: [null] },
        { A: [5], B: [9] },
      ],
      { awards: [{ award: 'x', take: 'all', stopped: true }] },
    )
    expect(computeResult(file)).toMatchObject({
      problems: [{ code: 'too_few_sheets', stage: 's1', entry: 'B', have: 0, need: 1 }],
      stages: { s1: { A: { place: 1 } }, s2: { A: { place: 1 } } },
      ranking: [{ entry: 'A', award: 'x' }],
      stopped: [],
    })
    expect(computeResult(file).stages.s2).not.toHaveProperty('B')
  })

  it('is asked for enough sheets only while still in', () => {
    const file = smallContest(
      [
        { A: [5, 5], B: [1, 1] },
        { A: [5], B: [] },
      ],
      {
        stages: [{ pass: { top: 1 }, minSheets: 2 }, { minSheets: 3 }],
      },
    )
    expect(computeResult(file)).toMatchObject({
      status: 'incomplete',
      problems: [{ code: 'too_few_sheets', stage: 's2', entry: 'A', have: 1, need: 3 }],
    })
  })

  it('leaves a stage that nobody reaches empty', () => {
    const { stages, ranking } = computeResult(
      smallContest([{ A: [5] }, { A: [5] }], { stages: [{ pass: { min: 6 } }] }),
    )
    expect(stages.s2).toEqual({})
    expect(ranking).toEqual([])
  })
})

describe('a contest without entries', () => {
  it('has a result in which nobody stands', () => {
    const audience = { award: 'audience_prize' }
    const file = { ...smallContest([{ A: [5] }], { audience }), entries: [], sheets: [] }
    expect(computeResult(file)).toEqual({
      status: 'final',
      problems: [],
      excludedSheets: [],
      stages: { s1: {} },
      ranking: [],
      stopped: [],
      audience: { ...audience, counts: {}, rejected: 0, winners: [] },
    })
  })
})

describe('the total', () => {
  const marks = [{ A: [10, 20] }, { A: [40, 50] }]
  it.each([
    [undefined, {}, '60', '30.00'],
    [{ of: 'sum' }, {}, '60', '30.00'],
    [{ of: 'last' }, {}, '45', '45.00'],
    [{ of: 'weighted', weights: { s1: '0.7', s2: 0.3 } }, {}, '24', '24.00'],
    [{ of: 'sum' }, { aggregate: { by: 'sum' } }, '75', '25.00'],
    [{ of: 'weighted', weights: { s1: '0.5', s2: 0.5 } }, { aggregate: { by: 'sum' } }, '75/2', '25.00'],
  ] as const)('%j, the first stage %j: %s, %s %', (total, first, exact, percent) => {
    const { ranking } = computeResult(smallContest(marks, { total, stages: [first] }))
    expect(ranking[0]).toMatchObject({ total: { exact }, percent })
  })

  it('is the lower the better and no percentage where places count', () => {
    const file = smallContest([{ A: [1], B: [2] }], { stages: [{ aggregate: { by: 'places' } }] })
    expect(computeResult(file).ranking).toEqual([
      { scope: 'contest', entry: 'B', place: 1, total: { exact: '1', shown: '1.00' }, award: null, tieBreaks: [] },
      { scope: 'contest', entry: 'A', place: 2, total: { exact: '2', shown: '2.00' }, award: null, tieBreaks: [] },
    ])
  })
})

describe('the standing in one stage', () => {
  const file = smallContest(
    [
      { A: [5, 5], B: [9, 8], C: [null] },
      { A: [1], B: [1] },
    ],
    {
      stages: [{ pass: { top: 1 }, minSheets: 2 }],
    },
  )

  it('lists places, values and who goes on', () => {
    expect(standingIn(file, 's1')).toEqual({
      rows: [
        { entry: 'B', exact: '17/2', shown: '8.50', sheets: 2, place: 1, goesOn: true },
        { entry: 'A', exact: '5', shown: '5.00', sheets: 2, place: 2, goesOn: false },
      ],
      problems: [{ code: 'too_few_sheets', stage: 's1', entry: 'C', have: 0, need: 2 }],
      excludedSheets: [],
    })
  })

  it('does not depend on later stages', () => {
    const early = { ...file, sheets: file.sheets.filter((sheet) => sheet.stage === 's1') }
    expect(standingIn(early, 's1')).toEqual(standingIn(file, 's1'))
    expect(standingIn(file, 's2').rows.map((row) => row.entry)).toEqual(['B'])
  })

  it('names only its own excluded sheets', () => {
    const recused = { ...file, recusals: [{ juror: 'J1', entry: 'B', reason: 'other' }] }
    expect(standingIn(recused, 's2').excludedSheets).toEqual([
      { stage: 's2', juror: 'J1', entry: 'B', reason: 'other' },
    ])
  })

  it('refuses a stage that is not there', () => {
    expect(() => standingIn(file, 's3')).toThrow(RangeError)
  })
})
