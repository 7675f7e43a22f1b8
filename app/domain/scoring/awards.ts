import type { Award, Take } from './contest-file'
import type { PlaceGroup } from './places'
import { half, Rational } from './rational'
import type { Scope } from './scopes'
import type { Finalist } from './totals'

/**
 * Who of a scope gets which award, by entry (contest.md, "Awards"; INV-26: nobody gets two).
 *
 * @param ranked best first; in a void nomination equal totals count as one place here, though its rows show none
 * @param stopped the entries of the scope that were stopped at a stage
 */
export function giveAwards(scope: Scope, ranked: PlaceGroup<Finalist>[], stopped: string[]): Map<string, string> {
  const given = new Map<string, string>()
  const inOrder = ranked.flatMap(({ place, group }) => group.map((finalist) => ({ place, finalist })))
  for (const award of scope.awards) {
    const candidates = inOrder.filter(({ finalist }) => !given.has(finalist.entry.id) && reaches(finalist, award))
    const size = award.take === 'all' ? candidates.length : sizeOf(award.take, scope.entries.length)
    const last = candidates.slice(0, size).at(-1)
    const taken = candidates.filter(
      ({ place }, index) => index < size || (award.ties !== 'cut' && place === last?.place),
    )
    for (const { finalist } of taken) given.set(finalist.entry.id, award.award)

    if (award.take === 'all' && award.stopped) {
      for (const entry of stopped) if (!given.has(entry)) given.set(entry, award.award)
    }
  }
  return given
}

const reaches = ({ total, percent }: Finalist, { minTotal, minPercent }: Award) =>
  (minTotal === undefined || total.compare(Rational.from(minTotal)) >= 0) &&
  (minPercent === undefined || (percent !== undefined && percent.compare(Rational.from(minPercent)) >= 0))

/** How many an award takes of so many entries, before those who share the last one's place. Never below zero. */
function sizeOf(take: Exclude<Take, 'all'>, entries: number): number {
  if ('count' in take) return take.count
  const share = Rational.from(take.percent).times(Rational.of(entries)).over(Rational.hundred)
  const rounded = {
    down: () => share.floor,
    up: () => -Rational.zero.minus(share).floor,
    half_up: () => share.plus(half).floor,
  }[take.round ?? 'down']()
  return Math.max(0, take.atLeast ?? 0, Number(rounded))
}
