import { describe, expect, it } from 'vitest'
import type { Award, ContestFile, Sheet, Stage } from '~/domain/scoring/contest-file'
import { checkContestFile } from '~/domain/scoring/file/read'
import { type Decimal, Rational } from '~/domain/scoring/rational'
import { computeResult, type Result } from '~/domain/scoring/result'
import { generatedContest } from './generated/contest'
import { forDrawn } from './generated/draw'
import { naiveTally } from './naive/tally'
import { inOrder } from './same-result'

const minute = 60_000

describe('contests in every combination of the rules', () => {
  it('come out as the naive computation has them', { timeout: minute }, () => {
    const met = new Set<string>()
    forDrawn(1000, (draw) => {
      const file = generatedContest(draw)
      expect(checkContestFile(file).faults).toBeUndefined()
      const result = computeResult(file)
      expect(inOrder(result)).toStrictEqual(inOrder(naiveTally(file)))
      for (const corner of cornersOf(file, result)) met.add(corner)
    })
    expect([...corners].filter((corner) => !met.has(corner))).toEqual([])
  })
})

/** What a run of generated contests must have met, or it would prove less than it says. */
const corners = new Set([
  ...['mean', 'sum', 'median', 'trimmed_mean', 'closest_two', 'places'],
  ...['split by stage', 'split by task', 'split by criterion', 'split by submitted', 'split by vote', 'casting vote'],
  ...[
    'too_few_sheets',
    'third_reader_needed',
    'vote_needed',
    'shared place',
    'void',
    'stopped',
    'stopped with an award',
  ],
  ...['own_entry', 'same_organisation', 'same_municipality', 'former_mentor', 'audience'],
])

function cornersOf({ contest }: ContestFile, result: Result): string[] {
  const traces = result.ranking.flatMap((row) => row.tieBreaks)
  const placed = result.ranking.filter((row) => row.place !== null)
  const places = new Set(placed.map((row) => `${row.scope} ${row.place}`))
  const votes = traces.filter((trace) => trace.by === 'vote').map((trace) => Object.values(trace.values))
  return [
    ...contest.stages.map((stage) => stage.aggregate.by),
    ...traces.map((trace) => `split by ${trace.by}`),
    ...votes.filter((ballots) => new Set(ballots).size === 1).map(() => 'casting vote'),
    ...result.problems.map((problem) => problem.code),
    ...result.excludedSheets.map((sheet) => sheet.reason),
    ...(places.size < placed.length ? ['shared place'] : []),
    ...(placed.length < result.ranking.length ? ['void'] : []),
    ...result.stopped.map((stop) => (stop.award === null ? 'stopped' : 'stopped with an award')),
    ...(result.audience ? ['audience'] : []),
  ]
}

const runs = 150

describe('a result', () => {
  it('does not depend on the order of jurors, sheets and votes', { timeout: minute }, () => {
    forDrawn(runs, (draw) => {
      const file = generatedContest(draw)
      const shuffled = {
        ...file,
        jurors: draw.shuffled(file.jurors),
        sheets: draw.shuffled(file.sheets),
        votes: draw.shuffled(file.votes ?? []),
        audienceVotes: draw.shuffled(file.audienceVotes ?? []),
      }
      expect(inOrder(computeResult(shuffled))).toEqual(inOrder(computeResult(file)))
    })
  })

  it('gives every entry the same place in whatever order entries stand', { timeout: minute }, () => {
    forDrawn(runs, (draw) => {
      const file = generatedContest(draw)
      const shuffled = { ...file, entries: draw.shuffled(file.entries) }
      expect(placesOf(shuffled)).toEqual(placesOf(file))
    })
  })

  it('is the same for a recusal as for sheets never handed in', { timeout: minute }, () => {
    forDrawn(runs, (draw) => {
      const file = { ...generatedContest(draw), votes: [] }
      const [juror, entry] = [draw.of(...file.jurors).id, draw.of(...file.entries).id]
      const isTheirs = (sheet: Pick<Sheet, 'juror' | 'entry'>) => sheet.juror === juror && sheet.entry === entry
      const recused = { ...file, recusals: [...(file.recusals ?? []), { juror, entry, reason: 'other' }] }
      const without = { ...file, sheets: file.sheets.filter((sheet) => !isTheirs(sheet)) }
      const { excludedSheets, ...result } = computeResult(recused)
      const { excludedSheets: others, ...expected } = computeResult(without)
      expect(result).toEqual(expected)
      expect(excludedSheets.filter(isTheirs)).toHaveLength(file.sheets.filter(isTheirs).length)
      expect(excludedSheets.filter((sheet) => !isTheirs(sheet))).toEqual(others)
    })
  })

  it('forgets what was scored of an entry after it was stopped', { timeout: minute }, () => {
    forDrawn(runs, (draw) => {
      const file = generatedContest(draw)
      const { excludedSheets: _, ...result } = computeResult(file)
      const counts = (sheet: Sheet) => result.stages[sheet.stage]?.[sheet.entry] !== undefined
      const { excludedSheets: __, ...expected } = computeResult({ ...file, sheets: file.sheets.filter(counts) })
      expect(result).toEqual(expected)
    })
  })

  it('keeps its places when every point is worth so many more', { timeout: minute }, () => {
    forDrawn(runs, (draw) => {
      const file = generatedContest(draw)
      const factor = draw.of('2', '0.1', '7.3')
      const [result, scaled] = [computeResult(file), computeResult(withPointsWorth(file, factor))]
      const rowsOf = ({ ranking }: Result) =>
        ranking.map(({ entry, place, percent, award }) => ({ entry, place, percent, award }))
      expect(rowsOf(scaled)).toEqual(rowsOf(result))
      expect(scaled.problems).toEqual(result.problems)
      expect(scaled.stopped).toEqual(result.stopped)
    })
  })

  it('keeps places, awards and totals in step', { timeout: minute }, () => {
    forDrawn(runs, (draw) => {
      const file = generatedContest(draw)
      const { ranking, stopped } = computeResult(file)
      const lowerIsBetter = file.contest.stages.some((stage) => stage.aggregate.by === 'places')
      for (const rows of Map.groupBy(ranking, (row) => row.scope).values()) {
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1]
          if (!before) continue
          const step = fractionOf(row.total.exact).compare(fractionOf(before.total.exact))
          expect(lowerIsBetter ? step >= 0 : step <= 0).toBe(true)
          if (row.place !== null) expect([before.place, index + 1]).toContain(row.place)
        }
      }
      const ids = [...ranking, ...stopped].map((row) => row.entry)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })
})

const fractionOf = (exact: string) => {
  const [over = '', under = '1'] = exact.split('/')
  return Rational.of(BigInt(over), BigInt(under))
}

/** All of a result that may not depend on the order of entries: awards may, where a tie is cut. */
function placesOf(file: ContestFile) {
  const { stages, ranking, stopped, problems } = computeResult(file)
  const sorted = (items: unknown[]) => items.map((item) => JSON.stringify(item)).sort()
  return {
    stages,
    places: sorted(ranking.map(({ entry, place, total, percent }) => [entry, place, total.exact, percent])),
    stopped: sorted(stopped.map(({ entry, stage }) => [entry, stage])),
    problems: sorted(problems),
  }
}

/** The same contest with every task weight, and every bound in points, multiplied. */
function withPointsWorth(file: ContestFile, factor: Decimal): ContestFile {
  const countsPlaces = file.contest.stages.some((stage) => stage.aggregate.by === 'places')
  const more = (points: Decimal = 1) => decimal(Rational.from(points).times(Rational.from(factor)))
  const dearer = (award: Award) => (award.minTotal === undefined ? award : { ...award, minTotal: more(award.minTotal) })
  const { contest } = file
  const stages = contest.stages.map(({ aggregate, pass, tasks, ...stage }): Stage => {
    const min = pass?.min !== undefined && !countsPlaces ? { min: more(pass.min) } : {}
    return {
      ...stage,
      aggregate: aggregate.by === 'closest_two' ? { ...aggregate, gap: more(aggregate.gap) } : aggregate,
      pass: { ...pass, ...min },
      tasks: tasks.map((task) => ({ ...task, weight: more(task.weight) })),
    }
  })
  const nominations = contest.nominations?.map(({ ifVoid, ...nomination }) => ({
    ...nomination,
    ifVoid: ifVoid && { awards: ifVoid.awards.map(dearer) },
  }))
  return { ...file, contest: { ...contest, stages, nominations, awards: contest.awards.map(dearer) } }
}

/** Six decimals, which is more than these regulations come to. */
const decimal = (value: Rational) =>
  value
    .times(Rational.of(1_000_000))
    .exact.padStart(7, '0')
    .replace(/(.{6})$/, '.$1')
