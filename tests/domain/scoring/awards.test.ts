import { describe, expect, it } from 'vitest'
import type { Award, Contest } from '~/domain/scoring/contest-file'
import { computeResult, type Result } from '~/domain/scoring/result'
import { smallContest } from './small-contest'

/** `1: A B, 2: C`: who got which award; the stopped in brackets. */
function awarded({ ranking, stopped }: Result): string {
  const rows = [
    ...ranking.map(({ entry, award }) => ({ entry, award })),
    ...stopped.map(({ entry, award }) => ({ entry: `(${entry})`, award })),
  ].filter(({ award }) => award !== null)
  const byAward = [...Map.groupBy(rows, (row) => row.award)].map(([award, own]) => [award, own.map((row) => row.entry)])
  return byAward
    .map(([award, entries]) => `${award}: ${[entries].flat().join(' ')}`)
    .sort()
    .join(', ')
}

const one = (rule: Partial<Award>): Award[] => [{ award: '1', take: 'all', ...rule }]

describe('awards', () => {
  const marks = { A: [90], B: [80], C: [80], D: [70], E: [50] }

  it.each<[string, Award[], string]>([
    ['none', [], ''],
    ['all', one({}), '1: A B C D E'],
    ['a number', one({ take: { count: 1 } }), '1: A'],
    ['a number, with those who share the last place', one({ take: { count: 2 } }), '1: A B C'],
    ['the same said openly', one({ take: { count: 2 }, ties: 'include' }), '1: A B C'],
    ['a number, cut in file order', one({ take: { count: 2 }, ties: 'cut' }), '1: A B'],
    ['more than there are', one({ take: { count: 9 } }), '1: A B C D E'],
    ['from a total on', one({ minTotal: '80' }), '1: A B C'],
    ['above a total', one({ minTotal: '80.01' }), '1: A'],
    ['from a percentage on', one({ minPercent: 70 }), '1: A B C D'],
    ['both', one({ minTotal: 60, minPercent: '80' }), '1: A B C'],
    ['a number of those above', one({ take: { count: 3 }, minTotal: 75 }), '1: A B C'],
    ['a share, rounded down', one({ take: { percent: '30' } }), '1: A'],
    ['the same said openly', one({ take: { percent: 30, round: 'down' } }), '1: A'],
    ['a share, rounded up', one({ take: { percent: '21', round: 'up' }, ties: 'cut' }), '1: A B'],
    ['a whole share, rounded up', one({ take: { percent: 20, round: 'up' } }), '1: A'],
    ['a share, half up', one({ take: { percent: '30', round: 'half_up' }, ties: 'cut' }), '1: A B'],
    ['a share, just under the half', one({ take: { percent: '29.99', round: 'half_up' } }), '1: A'],
    ['a share of nobody', one({ take: { percent: 19 } }), ''],
    ['at least so many', one({ take: { percent: 19, atLeast: 1 } }), '1: A'],
    ['a share above the least', one({ take: { percent: 80, atLeast: 1 } }), '1: A B C D'],
    ['less than nobody', one({ take: { percent: '-50' } }), ''],
    [
      'one after another, nobody two',
      [
        { award: '1', take: { count: 1 } },
        { award: '2', take: { count: 2 } },
        { award: '3', take: 'all' },
      ],
      '1: A, 2: B C, 3: D E',
    ],
    [
      'the next to whom a cut left over',
      [
        { award: '1', take: { count: 2 }, ties: 'cut' },
        { award: '2', take: { count: 1 } },
      ],
      '1: A B, 2: C',
    ],
    [
      'none for the first place where nobody reaches it, and the next goes on from the best',
      [
        { award: '1', take: { count: 1 }, minTotal: 95 },
        { award: '2', take: { count: 1 }, minTotal: 75 },
      ],
      '2: A',
    ],
  ])('%s', (_, awards, given) => {
    expect(awarded(computeResult(smallContest([marks], { awards })))).toBe(given)
  })

  it.each<[string, Award[], string]>([
    ['stopped entries only where said', one({}), '1: A'],
    ['stopped entries', one({ stopped: true }), '1: A (B) (C) (D) (E)'],
    ['stopped entries, whatever the threshold', one({ stopped: true, minTotal: 99 }), '1: (B) (C) (D) (E)'],
    ['stopped entries only beside all', one({ stopped: true, take: { count: 9 } }), '1: A'],
    [
      'stopped entries once',
      [...one({ stopped: true }), { award: '2', take: 'all', stopped: true }],
      '1: A (B) (C) (D) (E)',
    ],
  ])('reach %s', (_, awards, given) => {
    expect(awarded(computeResult(smallContest([marks], { awards, stages: [{ pass: { top: 1 } }] })))).toBe(given)
  })

  it('count a share of all entries, those stopped and those without a value too', () => {
    const awards = one({ take: { percent: 50 } })
    const file = smallContest([{ A: [9], B: [8], C: [7], D: [6], E: [null], F: [null] }], {
      awards,
      stages: [{ pass: { min: 7 } }],
    })
    expect(awarded(computeResult(file))).toBe('1: A B C')
  })

  it('include only those of the last place who reach the threshold too', () => {
    const stages = [{ aggregate: { by: 'sum' } as const }]
    const file = smallContest([{ A: [30, 30], B: [60, null] }], {
      stages,
      awards: one({ take: { count: 1 }, minPercent: 50 }),
    })
    expect(computeResult(file).ranking).toMatchObject([
      { entry: 'A', place: 1, percent: '30.00', award: null },
      { entry: 'B', place: 1, percent: '60.00', award: '1' },
    ])
  })
})

describe('nominations', () => {
  const marks = { A: [90], B: [80], C: [80], D: [70], E: [50] }
  const nomination = (id: string, more: object = {}) => ({ id, title: id, ...more })
  const file = (regulation: Partial<Contest>, of: Record<string, string>) => {
    const made = smallContest([marks], {
      ranking: 'nomination',
      awards: one({ take: { count: 1 } }),
      ...regulation,
      stages: [{}],
    })
    made.entries = made.entries.map((entry) => ({ ...entry, nomination: of[entry.id] ?? 'N' }))
    return made
  }

  it('are ranked and awarded each apart, in the order in which entries name them', () => {
    const nominations = [nomination('N'), nomination('M'), nomination('empty', { minEntries: 3 })]
    const { ranking, stages } = computeResult(file({ nominations }, { A: 'M', D: 'M' }))
    expect(ranking.map((row) => [row.scope, row.place, row.entry, row.award])).toEqual([
      ['M', 1, 'A', '1'],
      ['M', 2, 'D', null],
      ['N', 1, 'B', '1'],
      ['N', 1, 'C', '1'],
      ['N', 3, 'E', null],
    ])
    expect(stages.s1).toMatchObject({ A: { place: 1 }, B: { place: 1 }, D: { place: 2 }, E: { place: 3 } })
  })

  it.each([
    [3, [1, 1, 3], ['1', '1', null]],
    [4, [null, null, null], ['v', null, null]],
  ])('with a minimum of %s, three entries stand at %j', (minEntries, places, awards) => {
    const ifVoid = { awards: [{ award: 'v', take: { count: 1 }, ties: 'cut' } as const] }
    const nominations = [nomination('N', { minEntries, ifVoid }), nomination('M')]
    const tieBreaks = [{ by: 'share' } as const]
    const own = computeResult(file({ nominations, tieBreaks }, { A: 'M', D: 'M' })).ranking.filter(
      (row) => row.scope === 'N',
    )
    expect(own.map((row) => row.place)).toEqual(places)
    expect(own.map((row) => row.award)).toEqual(awards)
  })

  it('that are void try no tie-break, give no award of the contest, and keep their totals best first', () => {
    const made = file({ nominations: [nomination('N', { minEntries: 6 })], tieBreaks: [{ by: 'vote' }] }, {})
    const { ranking, problems } = computeResult(made)
    expect(problems).toEqual([])
    expect(ranking.map((row) => [row.entry, row.place, row.award, row.tieBreaks])).toEqual(
      ['A', 'B', 'C', 'D', 'E'].map((id) => [id, null, null, []]),
    )
  })

  it('count entries without a value, and mean nothing where the contest is ranked whole', () => {
    const nominations = [nomination('N', { minEntries: 5 })]
    const made = file({ nominations }, {})
    made.sheets = made.sheets.filter((sheet) => sheet.entry !== 'E')
    expect(computeResult(made).ranking.map((row) => row.place)).toEqual([1, 2, 2, 4])
    const whole = file({ nominations: [nomination('N', { minEntries: 9 })], ranking: 'contest' }, {})
    expect(computeResult(whole).ranking.map((row) => row.place)).toEqual([1, 2, 2, 4, 5])
  })
})

describe('the audience prize', () => {
  const votes = [
    { entry: 'B', organisation: 'СОШ № 2', count: 4 },
    { entry: 'B', organisation: 'СОШ № 1' },
    { entry: 'A', organisation: 'СОШ № 2', count: 3 },
    { entry: 'C', organisation: 'СОШ № 2', count: 3 },
  ]
  const count = (audience: Contest['audience'], audienceVotes = votes) => {
    const file = smallContest([{ A: [1], B: [2], C: [3], D: [4] }], { audience }, { audienceVotes })
    file.entries = file.entries.map((entry) => ({
      ...entry,
      organisations: entry.id === 'B' ? ['СОШ № 3', 'СОШ № 2'] : [],
    }))
    return computeResult(file).audience
  }

  it.each([
    [{ award: 'x' }, { A: 3, B: 5, C: 3, D: 0 }, 0, ['B']],
    [{ award: 'x', excludeOwnOrganisation: false }, { A: 3, B: 5, C: 3, D: 0 }, 0, ['B']],
    [{ award: 'x', excludeOwnOrganisation: true }, { A: 3, B: 1, C: 3, D: 0 }, 4, ['A', 'C']],
  ])('%j', (audience, counts, rejected, winners) => {
    expect(count(audience)).toEqual({ award: 'x', counts, rejected, winners })
  })

  it('goes to nobody where nobody has a vote, and is not there where the contest has none', () => {
    expect(count({ award: 'x' }, [])).toMatchObject({ counts: { A: 0 }, winners: [] })
    expect(count(undefined)).toBeUndefined()
  })
})
