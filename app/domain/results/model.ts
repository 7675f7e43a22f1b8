import type { Contest } from '../scoring/contest-file'
import type { RankingRow } from '../scoring/ranking'
import type { Result } from '../scoring/result'

/** A line of the published list. */
export interface ResultLine {
  entry: string
  award: string | null
  place: number | null
  /** Two decimals, left out where the regulation keeps scores to the entrants. */
  total: string | null
}

/** Awards that are told to everyone: all but plain participation (INV-31). */
export const isPublic = (award: string | null) => award !== null && award !== 'participant'

/**
 * What the public page lists, best first: those with an award, or with `all` everyone, scores and all.
 *
 * @param publish what the regulation makes public
 */
export function publicLines(
  { ranking, stopped }: Pick<Result, 'ranking' | 'stopped'>,
  publish: 'awarded' | 'all',
): ResultLine[] {
  const all = publish === 'all'
  const ranked = ranking.map(({ entry, award, place, total }) => ({
    entry,
    award,
    place,
    total: all ? total.shown : null,
  }))
  const rest = stopped.map(({ entry, award }) => ({ entry, award, place: null, total: null }))
  return [...ranked, ...rest].filter(({ award }) => all || isPublic(award))
}

/** One of an entry's sheets: «Член жюри 1», in the order of the jury, and the name only before those who may know it. */
export interface OwnSheet {
  juror: number
  name?: string
  comment: string
  /** In the order of the stage's lines. */
  scores: string[]
  /** With the weights, two decimals. */
  total: string
}

/** How far the next better award is: its own label, and the total of the last entry that got it. */
export function nextAward(contest: Contest, ranking: readonly RankingRow[], entry: string) {
  const own = ranking.find((row) => row.entry === entry)
  if (!own) return null
  const scope = ranking.filter((row) => row.scope === own.scope)
  const order = contest.awards.map(({ award }) => award)
  const rank = own.award === null ? order.length : order.indexOf(own.award)
  const better = order.slice(0, Math.max(0, rank)).toReversed()
  for (const award of better) {
    const last = scope.filter((row) => row.award === award).at(-1)
    if (last) return { award, total: last.total.shown }
  }
  return null
}
