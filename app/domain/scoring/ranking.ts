import { giveAwards } from './awards'
import type { ContestFile } from './contest-file'
import { betterFirst, groupEquals, withPlaces } from './places'
import type { Amount } from './rational'
import { type Scope, scopesOf } from './scopes'
import type { Problem, StageOutcome } from './stages'
import { settleTies, type TieBreakTrace } from './tie-breaks'
import { finalistOf } from './totals'

export interface RankingRow {
  /** `contest`, or the nomination's id. */
  scope: string
  entry: string
  /** Null in a void nomination. */
  place: number | null
  total: Amount
  /** Two decimals; left out where stages count places. */
  percent?: string
  award: string | null
  /** The rules that split the entry from others of the same total. */
  tieBreaks: TieBreakTrace[]
}

export interface StoppedEntry {
  entry: string
  stage: string
  award: string | null
}

export interface Ranking {
  /** Scope by scope in the order in which entries first name it, best first, in file order within a shared place. */
  rows: RankingRow[]
  stopped: StoppedEntry[]
  problems: Problem[]
}

/** Ranks those who went through all stages, each scope apart, and gives the awards. */
export function rank(file: ContestFile, outcomes: StageOutcome[]): Ranking {
  const scopes = scopesOf(file).map((scope) => rankScope(file, scope, outcomes))
  return {
    rows: scopes.flatMap(({ rows }) => rows),
    stopped: scopes.flatMap(({ stopped }) => stopped),
    problems: scopes.flatMap(({ problems }) => problems),
  }
}

function rankScope(file: ContestFile, scope: Scope, outcomes: StageOutcome[]): Ranking {
  const better = betterFirst(file.contest)
  const finalists = scope.entries.flatMap((entry) => finalistOf(file.contest, outcomes, entry) ?? [])
  const equals = groupEquals(finalists, (a, b) => better(a.total, b.total))
  const { groups, traces, problems } = settleTies(file, scope.tieBreaks, equals)
  const ranked = withPlaces(groups)
  const stopped = scope.entries.flatMap(({ id }) => {
    const stage = outcomes.find(({ rows }) => rows.get(id)?.goesOn === false)?.stage.id
    return stage === undefined ? [] : [{ entry: id, stage }]
  })
  const awards = giveAwards(
    scope,
    ranked,
    stopped.map(({ entry }) => entry),
  )
  const awardOf = (entry: string) => awards.get(entry) ?? null

  const rows = ranked.flatMap(({ place, group }) =>
    group.map(({ entry: { id }, total, percent }) => ({
      scope: scope.id,
      entry: id,
      place: scope.isVoid ? null : place,
      total: total.amount,
      ...(percent && { percent: percent.shown }),
      award: awardOf(id),
      tieBreaks: traces.get(id) ?? [],
    })),
  )
  return { rows, stopped: stopped.map((stop) => ({ ...stop, award: awardOf(stop.entry) })), problems }
}
