import type { Contest } from './contest-file'
import type { Rational } from './rational'

/** Those who share a place, and the place. */
export interface PlaceGroup<Item> {
  place: number
  group: Item[]
}

/** Items in groups of equals, best first; within a group they keep the order in which they came. */
export function groupEquals<Item>(items: Item[], bestFirst: (a: Item, b: Item) => number): Item[][] {
  const groups: Item[][] = []
  for (const item of items.toSorted(bestFirst)) {
    const group = groups.at(-1)
    if (group?.[0] !== undefined && bestFirst(group[0], item) === 0) group.push(item)
    else groups.push([item])
  }
  return groups
}

/** Competition places (1, 1, 3) for groups that stand best first. */
export function withPlaces<Item>(groups: Item[][]): PlaceGroup<Item>[] {
  let better = 0
  return groups.map((group) => {
    const place = better + 1
    better += group.length
    return { place, group }
  })
}

/** Whether stage values are means of places, of which the lower is the better. All stages of a contest agree in this. */
export const countsPlaces = (contest: Contest): boolean =>
  contest.stages.some((stage) => stage.aggregate.by === 'places')

export const higherFirst = (a: Rational, b: Rational): number => b.compare(a)

/** Orders stage values and totals of a contest, the better first. */
export const betterFirst = (contest: Contest): ((a: Rational, b: Rational) => number) =>
  countsPlaces(contest) ? (a, b) => a.compare(b) : higherFirst
