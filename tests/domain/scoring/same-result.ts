import type { Result } from '~/domain/scoring/result'

/** A result with everything sorted that the format gives in any order, so that two can be compared by `toEqual`. */
export function inOrder(result: Result): Result {
  const sorted = <Item>(items: Item[]) => items.toSorted((a, b) => (text(a) < text(b) ? -1 : 1))
  return {
    ...result,
    problems: sorted(result.problems),
    excludedSheets: sorted(result.excludedSheets),
    stopped: sorted(result.stopped),
  }
}

const text = (item: unknown) => JSON.stringify(Object.entries(item as object).sort())
