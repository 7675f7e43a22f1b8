import type { Aggregate } from './contest-file'
import { groupEquals, higherFirst, withPlaces } from './places'
import { mean, Rational, sum } from './rational'
import type { CountedSheet } from './sheets'

/** The counted sheets of those who have any, by entry. */
type SheetsByEntry = Map<string, CountedSheet[]>

/**
 * The stage value of each entry of one ranking scope (contest.md, `aggregate.by`).
 *
 * @param scored the entries still in that have a counted sheet; nobody else may stand here, for `places` counts them
 */
export function stageValues(rule: Aggregate, scored: SheetsByEntry): Map<string, Rational> {
  if (rule.by === 'places') return meanPlaces(scored)
  return new Map(
    [...scored].map(([entry, sheets]) => [
      entry,
      ownValue(rule, sheets.map((sheet) => sheet.total).toSorted(lowerFirst)),
    ]),
  )
}

/** Whether the two readers of an entry lie so far apart that a third must read it. */
export function needsThirdReader(rule: Aggregate, sheets: CountedSheet[]): boolean {
  const [one, other, third] = sheets
  if (rule.by !== 'closest_two' || !one || !other || third) return false
  const [low, high] = [one.total, other.total].toSorted(lowerFirst)
  return low !== undefined && high !== undefined && high.minus(low).compare(Rational.from(rule.gap)) >= 0
}

const lowerFirst = (a: Rational, b: Rational) => a.compare(b)

function ownValue(rule: Exclude<Aggregate, { by: 'places' }>, ascending: Rational[]): Rational {
  switch (rule.by) {
    case 'mean':
      return mean(ascending)
    case 'sum':
      return sum(ascending)
    case 'median':
      return mean(ascending.slice(Math.floor((ascending.length - 1) / 2), Math.floor(ascending.length / 2) + 1))
    case 'trimmed_mean':
      return mean(ascending.length < rule.from ? ascending : ascending.slice(rule.drop, -rule.drop))
    case 'closest_two':
      return closestTwo(ascending)
  }
}

/** The mean of the two neighbours that lie closest, of equally close ones the higher two; a single total as it is. */
function closestTwo(ascending: Rational[]): Rational {
  const pairs = ascending.slice(1).map((high, index) => [ascending[index] ?? high, high] as const)
  const [closest] = pairs.toReversed().toSorted((a, b) => a[1].minus(a[0]).compare(b[1].minus(b[0])))
  return mean([...(closest ?? ascending)])
}

/** The mean of an entry's places with each juror who scored it; equal totals share the mean of their places. */
function meanPlaces(scored: SheetsByEntry): Map<string, Rational> {
  const sheets = [...scored].flatMap(([entry, own]) => own.map((sheet) => ({ entry, ...sheet })))
  const places = new Map<string, Rational[]>([...scored.keys()].map((entry) => [entry, []]))
  for (const ofJuror of Map.groupBy(sheets, (sheet) => sheet.juror).values()) {
    const groups = groupEquals(ofJuror, (a, b) => higherFirst(a.total, b.total))
    for (const { place, group } of withPlaces(groups)) {
      const shared = Rational.of(2 * place + group.length - 1, 2)
      for (const { entry } of group) places.get(entry)?.push(shared)
    }
  }
  return new Map([...places].map(([entry, own]) => [entry, mean(own)]))
}
