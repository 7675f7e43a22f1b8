import { describe, expect, it } from 'vitest'
import { conflictsIn } from '~/domain/scoring/conflicts'
import type { ContestFile, Juror, TieBreak, Vote } from '~/domain/scoring/contest-file'
import { computeResult, type Result } from '~/domain/scoring/result'
import { countVote } from '~/domain/scoring/vote'
import { smallContest } from './small-contest'

/** `1 A, 2 B C`: places and who shares them. */
const standing = ({ ranking }: Result) =>
  [...Map.groupBy(ranking, (row) => row.place)]
    .map(([place, rows]) => `${place} ${rows.map((row) => row.entry).join(' ')}`)
    .join(', ')

describe('equal totals', () => {
  const twoStages = [
    { A: [5], B: [6], C: [5], D: [1] },
    { A: [4], B: [3], C: [4], D: [0] },
  ]

  it.each<[TieBreak[] | undefined, string]>([
    [undefined, '1 A B C, 4 D'],
    [[], '1 A B C, 4 D'],
    [[{ by: 'stage', stage: 's2' }], '1 A C, 3 B, 4 D'],
    [[{ by: 'stage', stage: 's1' }], '1 B, 2 A C, 4 D'],
    [[{ by: 'share' }, { by: 'stage', stage: 's1' }], '1 A B C, 4 D'],
    [[{ by: 'task', stage: 's1', task: 't' }], '1 B, 2 A C, 4 D'],
    [[{ by: 'criterion', stage: 's2', task: 't', criterion: 'c' }], '1 A C, 3 B, 4 D'],
  ])('by %j: %s', (tieBreaks, places) => {
    expect(standing(computeResult(smallContest(twoStages, { tieBreaks })))).toBe(places)
  })

  it('go by the lower stage value where places count', () => {
    const stages = [{ aggregate: { by: 'places' } as const }, { aggregate: { by: 'places' } as const }]
    const file = smallContest(
      [
        { A: [5], B: [6] },
        { A: [4], B: [3] },
      ],
      { stages, tieBreaks: [{ by: 'stage', stage: 's2' }] },
    )
    expect(standing(computeResult(file))).toBe('1 A, 2 B')
  })

  it('leave a trace of every rule that split them, and of no other', () => {
    const tieBreaks: TieBreak[] = [{ by: 'stage', stage: 's1' }, { by: 'stage', stage: 's2' }, { by: 'submitted' }]
    const file = smallContest(twoStages, { tieBreaks })
    const submitted = { A: '2027-02-09T00:00:00Z', C: '2027-02-08T23:59:59.9Z' } as Record<string, string>
    file.entries = file.entries.map((entry) => ({
      ...entry,
      submittedAt: submitted[entry.id] ?? '2027-02-01T00:00:00Z',
    }))
    const { ranking } = computeResult(file)
    const first = { between: ['A', 'B', 'C'], by: 'stage', values: { A: '5', B: '6', C: '5' } }
    const second = { between: ['A', 'C'], by: 'submitted', values: submitted }
    expect(ranking.map((row) => [row.place, row.entry, row.tieBreaks])).toEqual([
      [1, 'B', [first]],
      [2, 'C', [first, second]],
      [3, 'A', [first, second]],
      [4, 'D', []],
    ])
  })

  it('go by means over valid sheets, without the weights of task and criterion', () => {
    const file = smallContest(
      [{ A: [4, 4, 1], B: [5, 3, 9] }],
      {
        stages: [
          {
            tasks: [
              {
                id: 't',
                title: '',
                weight: 3,
                criteria: [
                  { id: 'c', title: '', max: 100, weight: 2 },
                  { id: 'd', title: '', max: 9 },
                ],
              },
            ],
          },
        ],
        tieBreaks: [
          { by: 'task', stage: 's1', task: 't' },
          { by: 'criterion', stage: 's1', task: 't', criterion: 'c' },
        ],
      },
      {
        recusals: [
          { juror: 'J3', entry: 'A', reason: 'other' },
          { juror: 'J3', entry: 'B', reason: 'other' },
        ],
      },
    )
    const extra: Record<string, number> = { A: 2, B: 2 }
    file.sheets = file.sheets.map((sheet) => ({
      ...sheet,
      scores: { ...sheet.scores, 't.d': extra[sheet.entry] ?? 0 },
    }))
    expect(standing(computeResult(file))).toBe('1 A B')

    file.sheets = file.sheets.map((sheet) =>
      sheet.entry === 'A' ? { ...sheet, scores: { 't.c': Number(sheet.scores['t.c']) - 1, 't.d': 4 } } : sheet,
    )
    expect(computeResult(file).ranking.map(({ entry, total, tieBreaks }) => [entry, total.exact, tieBreaks])).toEqual([
      ['B', '30', [{ between: ['A', 'B'], by: 'criterion', values: { A: '3', B: '4' } }]],
      ['A', '30', [{ between: ['A', 'B'], by: 'criterion', values: { A: '3', B: '4' } }]],
    ])
  })

  it('are sought by the order of characters in the trace, and shared in file order', () => {
    const { ranking } = computeResult(smallContest([{ E9: [1], E10: [1], E1: [1] }], { tieBreaks: [{ by: 'vote' }] }))
    expect(ranking.map((row) => row.entry)).toEqual(['E9', 'E10', 'E1'])
    const { problems } = computeResult(smallContest([{ E9: [1], E10: [1] }], { tieBreaks: [{ by: 'vote' }] }))
    expect(problems).toEqual([{ code: 'vote_needed', entries: ['E10', 'E9'] }])
  })
})

describe('an open vote', () => {
  const tied = (between: string[], votes: Vote[], rest: Partial<ContestFile> = {}): ContestFile => {
    const marks = Object.fromEntries(between.map((id) => [id, [null, null, null, 5]]))
    const submitted: TieBreak[] = [{ by: 'vote' }, { by: 'submitted' }]
    const file = smallContest([marks], { tieBreaks: submitted }, { votes, ...rest })
    file.jurors = ['chair', 'member', 'member', 'member'].map((role, index) => ({ id: `J${index + 1}`, role }) as Juror)
    file.entries = file.entries.map((entry) => ({ ...entry, submittedAt: '2027-02-01T00:00:00Z' }))
    return file
  }
  const ballots = (...choices: (string | null)[]) =>
    Object.fromEntries(choices.map((choice, index) => [`J${index + 1}`, choice]))

  it.each<[string, (string | null)[], string]>([
    ['most ballots first', ['C', 'B', 'B', 'A'], '1 B, 2 A C'],
    ['one part after another', ['A', 'B', 'B', 'A'], '1 A, 2 B, 3 C'],
    ['the chair decides for one of those who share the most', ['B', 'A', 'C', null], '1 B, 2 A C'],
    ['the chair decides only among those', ['C', 'A', 'A', 'B'], '1 A, 2 B C'],
    ['the chair does not decide for a third', ['C', 'A', 'B', null], '1 C, 2 A B'],
    ['the chair does not decide between those below', ['A', 'A', 'B', 'C'], '1 A, 2 B C'],
    ['the chair abstains', [null, 'A', 'B', null], '1 A B, 3 C'],
    ['nobody chooses', [null, null, null], '1 A B C'],
    ['ballots for others do not count', ['D', 'D', 'D', 'B'], '1 B, 2 A C'],
  ])('%s', (_, choices, places) => {
    const file = tied(['A', 'B', 'C'], [{ between: ['C', 'A', 'B'], ballots: ballots(...choices) }])
    const elsewhere = { id: 'D', organisations: [], submittedAt: '2027-02-01T00:00:00Z' }
    const result = computeResult({ ...file, entries: [...file.entries, elsewhere] })
    expect(standing(result)).toBe(places)
  })

  it('shows the numbers of ballots, the casting vote not among them', () => {
    const { ranking } = computeResult(tied(['A', 'B'], [{ between: ['A', 'B'], ballots: ballots('B', 'A') }]))
    const trace = { between: ['A', 'B'], by: 'vote', values: { A: '1', B: '1' } }
    expect(ranking.map((row) => [row.entry, row.tieBreaks])).toEqual([
      ['B', [trace]],
      ['A', [trace]],
    ])
  })

  it.each([
    [['B', 'A', null, null], 'B'],
    [['B', 'B', 'A', null], undefined],
    [[null, 'B', 'A', null], undefined],
  ])('of the ballots %j the chair decides for %s', (choices, decidedFor) => {
    const file = tied(['A', 'B'], [{ between: ['A', 'B'], ballots: ballots(...choices) }])
    const count = countVote(file, file.entries, conflictsIn(file.contest))
    expect(count?.decidedFor).toBe(decidedFor)
  })

  it('does not count ballots of jurors in conflict with any of the group, the chair among them', () => {
    const votes = [{ between: ['A', 'B'], ballots: ballots('B', 'A', 'B', 'A') }]
    expect(standing(computeResult(tied(['A', 'B'], votes)))).toBe('1 B, 2 A')
    const chair = [{ juror: 'J1', entry: 'A', reason: 'other' }]
    expect(standing(computeResult(tied(['A', 'B'], votes, { recusals: chair })))).toBe('1 A, 2 B')
    const two = [...chair, { juror: 'J2', entry: 'B', reason: 'other' }]
    expect(standing(computeResult(tied(['A', 'B'], votes, { recusals: two })))).toBe('1 A B')
  })

  it('hands on to the next rule what it leaves tied', () => {
    const file = tied(['A', 'B', 'C'], [{ between: ['A', 'B', 'C'], ballots: ballots(null, 'B') }])
    file.entries = file.entries.map((entry) =>
      entry.id === 'C' ? { ...entry, submittedAt: '2027-01-31T00:00:00Z' } : entry,
    )
    expect(standing(computeResult(file))).toBe('1 B, 2 C, 3 A')
  })

  it.each([[['A', 'B']], [['A', 'B', 'C', 'D']], [['A', 'B', 'D']]])(
    'between %j is none between A, B and C: it is needed, and no later rule is tried',
    (between) => {
      const file = tied(['A', 'B', 'C', 'D'], [{ between, ballots: ballots('A') }])
      file.sheets = file.sheets.map((sheet) => (sheet.entry === 'D' ? { ...sheet, scores: { 't.c': 1 } } : sheet))
      file.entries = file.entries.map((entry, index) => ({ ...entry, submittedAt: `2027-02-0${index + 1}T00:00:00Z` }))
      const result = computeResult(file)
      expect(standing(result)).toBe('1 A B C, 4 D')
      expect(result).toMatchObject({
        status: 'incomplete',
        problems: [{ code: 'vote_needed', entries: ['A', 'B', 'C'] }],
      })
    },
  )

  it('may be followed by another between those whom it left tied', () => {
    const file = tied(
      ['A', 'B', 'C'],
      [
        { between: ['A', 'B', 'C'], ballots: ballots('C', 'C') },
        { between: ['B', 'A'], ballots: ballots('B') },
      ],
    )
    file.contest.tieBreaks = [{ by: 'vote' }, { by: 'vote' }]
    expect(standing(computeResult(file))).toBe('1 C, 2 B, 3 A')
  })
})
