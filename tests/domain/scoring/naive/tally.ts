import type { Award, ContestFile } from '~/domain/scoring/contest-file'
import type { Result } from '~/domain/scoring/result'
import { exact, fraction, isLess, shown, times, whole } from './fraction'
import { conflict } from './sheets'
import { countsPlaces, type NaiveStages, naiveStages, scopeOf } from './stages'
import { naiveTieBreaks, type Row } from './tie-breaks'
import { naiveTotals } from './totals'

/*
 * The rules of the contest file once more, as slowly and plainly as they can be written, to hold the engine against. Nothing of the
 * engine is used here but its types.
 */

export function naiveTally(file: ContestFile): Result {
  const excludedSheets = file.sheets.flatMap(({ stage, juror, entry }) => {
    const reason = conflict(file, juror, file.entries.find((one) => one.id === entry)!)
    return reason === null ? [] : [{ stage, juror, entry, reason }]
  })
  const judged = naiveStages(file)
  const ranking = [...new Set(file.entries.map((entry) => scopeOf(file, entry)))].flatMap((scope) =>
    rankScope(file, judged, scope),
  )
  return {
    status: judged.problems.length === 0 ? 'final' : 'incomplete',
    problems: judged.problems,
    excludedSheets,
    stages: judged.stages,
    ranking,
    stopped: judged.stopped,
    ...(file.contest.audience ? { audience: audienceOf(file, file.contest.audience) } : {}),
  }
}

function rankScope(file: ContestFile, judged: NaiveStages, scope: string): Result['ranking'] {
  const { contest } = file
  const size = file.entries.filter((entry) => scopeOf(file, entry) === scope).length
  const nomination = contest.ranking === 'nomination' ? contest.nominations?.find(({ id }) => id === scope) : undefined
  const isVoid = size < (nomination?.minEntries ?? 0)
  const rows = naiveTotals(file, judged)
    .filter(({ entry }) => scopeOf(file, entry) === scope)
    .map((finalist): Row => ({ ...finalist, traces: [] }))

  const line: Placed[] = []
  for (const group of naiveTieBreaks(file, judged, rows, isVoid ? [] : (contest.tieBreaks ?? []))) {
    const place = line.length + 1
    for (const row of group) line.push({ ...row, place, award: null })
  }
  const stopped = judged.stopped.filter((stop) => {
    const entry = file.entries.find(({ id }) => id === stop.entry)!
    return scopeOf(file, entry) === scope
  })
  for (const award of isVoid ? (nomination?.ifVoid?.awards ?? []) : contest.awards) give(award, line, stopped, size)

  return line.map(({ entry, place, total, percent, award, traces }) => ({
    scope,
    entry: entry.id,
    place: isVoid ? null : place,
    total: { exact: exact(total), shown: shown(total) },
    ...(countsPlaces(file) ? {} : { percent: shown(percent) }),
    award,
    tieBreaks: traces,
  }))
}

interface Placed extends Row {
  place: number
  award: string | null
}

/** Walks down the line once, and marks whom the award takes. */
function give(award: Award, line: Placed[], stopped: Result['stopped'], entries: number): void {
  const size = award.take === 'all' ? line.length : sizeOf(award.take, entries)
  let taken = 0
  let lastPlace = 0
  for (const row of line) {
    if (row.award !== null) continue
    if (award.minTotal !== undefined && isLess(row.total, fraction(award.minTotal))) continue
    if (award.minPercent !== undefined && isLess(row.percent, fraction(award.minPercent))) continue
    if (taken >= size && (award.ties === 'cut' || row.place !== lastPlace)) continue
    row.award = award.award
    lastPlace = row.place
    taken++
  }
  if (award.take !== 'all' || !award.stopped) return
  for (const stop of stopped) stop.award ??= award.award
}

function sizeOf(take: Exclude<Award['take'], 'all'>, entries: number): number {
  if ('count' in take) return take.count
  const hundredfold = times(fraction(take.percent), whole(entries))
  let size = 0
  if (take.round === 'up') while (isLess(whole(size * 100), hundredfold)) size++
  else if (take.round === 'half_up') while (!isLess(hundredfold, whole(size * 100 + 50))) size++
  else while (!isLess(hundredfold, whole(size * 100 + 100))) size++
  return Math.max(size, take.atLeast ?? 0)
}

function audienceOf(file: ContestFile, rule: { award: string; excludeOwnOrganisation?: boolean }): Result['audience'] {
  const counts: Record<string, number> = {}
  let rejected = 0
  for (const entry of file.entries) {
    let count = 0
    for (const vote of file.audienceVotes ?? []) {
      if (vote.entry !== entry.id) continue
      if (rule.excludeOwnOrganisation && entry.organisations.includes(vote.organisation)) rejected += vote.count ?? 1
      else count += vote.count ?? 1
    }
    counts[entry.id] = count
  }
  const ids = file.entries.map(({ id }) => id)
  const winners = ids.filter((id) => counts[id]! > 0 && ids.every((other) => counts[other]! <= counts[id]!))
  return { award: rule.award, counts, rejected, winners }
}
