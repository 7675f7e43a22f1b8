import type { ContestFile, Entry } from '~/domain/scoring/contest-file'
import { add, divide, type Fraction, fraction, times, whole } from './fraction'
import { maximumOf, validSheets } from './sheets'
import type { NaiveStages } from './stages'

/** An entry that went through all stages, with its total and what that is in percent. */
export interface Finalist {
  entry: Entry
  total: Fraction
  percent: Fraction
}

export function naiveTotals(file: ContestFile, { finalists, values }: NaiveStages): Finalist[] {
  return finalists.map((entry) => {
    let [total, highest] = [whole(0), whole(0)]
    for (const [index, stage] of file.contest.stages.entries()) {
      const rule = file.contest.total
      let weight = whole(1)
      if (rule?.of === 'weighted') weight = fraction(rule.weights[stage.id]!)
      if (rule?.of === 'last' && index + 1 < file.contest.stages.length) weight = whole(0)
      const sheets = stage.aggregate.by === 'sum' ? validSheets(file, stage.id, entry).length : 1
      total = add(total, times(values.get(stage.id)!.get(entry.id)!, weight))
      highest = add(highest, times(times(maximumOf(stage), whole(sheets)), weight))
    }
    return { entry, total, percent: divide(times(total, whole(100)), highest) }
  })
}
