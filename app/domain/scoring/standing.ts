import type { ContestFile } from './contest-file'
import { known } from './finder'
import type { Amount } from './rational'
import { type ExcludedSheet, sortSheets } from './sheets'
import { judgeStages, type Problem } from './stages'

/** Where everyone stands after one stage, as its protocol has it. */
export interface StageStanding {
  /** Entries that were still in and have a value: scope by scope, best first, in file order within a shared place. */
  rows: StandingRow[]
  problems: Problem[]
  excludedSheets: ExcludedSheet[]
}

export interface StandingRow extends Amount {
  entry: string
  /** Number of valid sheets. */
  sheets: number
  place: number
  /** Whether the stage's `pass` lets the entry into the next stage, or from the last one into the ranking. */
  goesOn: boolean
}

/**
 * The standing in one stage, however far the stages after it have come.
 *
 * @param file as for `computeResult`; sheets of later stages change nothing
 * @throws RangeError where the contest has no such stage
 */
export function standingIn(file: ContestFile, stageId: string): StageStanding {
  const sheets = sortSheets(file)
  const outcome = known(
    judgeStages(file, sheets).find(({ stage }) => stage.id === stageId),
    stageId,
  )
  return {
    rows: [...outcome.rows].map(([entry, { value, sheets: own, place, goesOn }]) => ({
      entry,
      ...value.amount,
      sheets: own.length,
      place,
      goesOn,
    })),
    problems: outcome.problems,
    excludedSheets: sheets.excluded.filter((sheet) => sheet.stage === stageId),
  }
}
