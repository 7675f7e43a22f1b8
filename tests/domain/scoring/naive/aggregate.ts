import type { ContestFile, Entry, Stage } from '~/domain/scoring/contest-file'
import { add, average, divide, type Fraction, isLess, isSame, minus, whole } from './fraction'
import { totalOf, validSheets } from './sheets'

/** An entry's value in a stage, among rivals of its scope that are still in. It has a sheet. */
export function aggregate(file: ContestFile, stage: Stage, entry: Entry, rivals: Entry[]): Fraction {
  const totals = validSheets(file, stage.id, entry).map((sheet) => totalOf(stage, sheet.scores))
  const sorted = [...totals].sort((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0))
  const rule = stage.aggregate
  if (rule.by === 'sum') return totals.reduce(add, whole(0))
  if (rule.by === 'median') {
    const middle = (sorted.length - 1) / 2
    return average([sorted[Math.floor(middle)]!, sorted[Math.ceil(middle)]!])
  }
  if (rule.by === 'trimmed_mean' && sorted.length >= rule.from) {
    for (let dropped = 0; dropped < rule.drop; dropped++) {
      sorted.pop()
      sorted.shift()
    }
    return average(sorted)
  }
  if (rule.by === 'closest_two') {
    if (sorted.length === 1) return sorted[0]!
    const gap = (pair: Fraction[]) => minus(pair[1]!, pair[0]!)
    let closest = sorted.slice(0, 2)
    for (let i = 1; i + 1 < sorted.length; i++) {
      const pair = sorted.slice(i, i + 2)
      if (!isLess(gap(closest), gap(pair))) closest = pair
    }
    return average(closest)
  }
  if (rule.by === 'places') {
    const places = validSheets(file, stage.id, entry).map((sheet) => {
      const own = totalOf(stage, sheet.scores)
      const others = rivals.flatMap((rival) =>
        validSheets(file, stage.id, rival).filter((one) => one.juror === sheet.juror),
      )
      const higher = others.filter((one) => isLess(own, totalOf(stage, one.scores))).length
      const equal = others.filter((one) => isSame(own, totalOf(stage, one.scores))).length
      return divide(whole(2 * higher + equal + 1), whole(2))
    })
    return average(places)
  }
  return average(totals)
}
