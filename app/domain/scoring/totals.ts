import type { Contest, Entry, Stage } from './contest-file'
import { known } from './finder'
import { countsPlaces } from './places'
import { Rational, sum } from './rational'
import { stageMaximum } from './sheets'
import type { StageOutcome, StageRow } from './stages'

/** An entry that went through all stages. */
export interface Finalist {
  entry: Entry
  /** Its row in each stage, by the stage's id. */
  rows: Map<string, StageRow>
  total: Rational
  /** Of the highest total possible for this entry; undefined where stages count places. */
  percent: Rational | undefined
}

/** What an entry brought from all stages; undefined where it was stopped or has no value in one of them. */
export function finalistOf(contest: Contest, outcomes: StageOutcome[], entry: Entry): Finalist | undefined {
  const parts = outcomes.flatMap(({ stage, rows }) => {
    const row = rows.get(entry.id)
    return row?.goesOn ? [{ stage, row, weight: weightOf(contest, stage) }] : []
  })
  if (parts.length < outcomes.length) return undefined

  const total = sum(parts.map(({ row, weight }) => row.value.times(weight)))
  const highest = sum(parts.map(({ stage, row, weight }) => highestValue(stage, row).times(weight)))
  return {
    entry,
    rows: new Map(parts.map(({ stage, row }) => [stage.id, row])),
    total,
    percent: countsPlaces(contest) ? undefined : total.times(Rational.hundred).over(highest),
  }
}

/** What a stage's value counts for in the total. */
function weightOf({ stages, total = { of: 'sum' } }: Contest, stage: Stage): Rational {
  if (total.of !== 'weighted') return total.of === 'sum' || stage === stages.at(-1) ? Rational.one : Rational.zero
  return Rational.from(known(total.weights[stage.id], stage.id))
}

/** The most an entry could have in a stage: where its sheets are summed, as many times the maximum as it has sheets. */
const highestValue = (stage: Stage, { sheets }: StageRow): Rational =>
  stage.aggregate.by === 'sum' ? stageMaximum(stage).times(Rational.of(sheets.length)) : stageMaximum(stage)

/** A finalist's row in a stage. Throws RangeError where the contest has no such stage. */
export const rowOf = ({ rows }: Finalist, stage: string): StageRow => known(rows.get(stage), stage)
