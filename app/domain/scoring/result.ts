import { type AudienceResult, countAudience } from './audience'
import type { ContestFile } from './contest-file'
import { type RankingRow, rank, type StoppedEntry } from './ranking'
import type { Amount } from './rational'
import { type ExcludedSheet, sortSheets } from './sheets'
import { judgeStages, type Problem, type StageOutcome } from './stages'

/** What a contest file comes to, in the very form in which `tally` prints it (contest.md, "What `tally` prints"). */
export interface Result {
  /** `incomplete` where there are problems. */
  status: 'final' | 'incomplete'
  problems: Problem[]
  excludedSheets: ExcludedSheet[]
  /** By stage and entry; entries that were still in and have a value. */
  stages: Record<string, Record<string, StageResult>>
  /** Scope by scope in the order in which entries first name it, best first, in file order within a shared place. */
  ranking: RankingRow[]
  stopped: StoppedEntry[]
  /** Where the contest has an audience prize. */
  audience?: AudienceResult
}

interface StageResult extends Amount {
  /** Number of valid sheets. */
  sheets: number
  place: number
}

/**
 * The one computation behind every standing, protocol and published place, and behind `tally` (INV-18…26, INV-33).
 *
 * @param file one in which `readContestFile` found no fault; RangeError is thrown where it has one after all
 */
export function computeResult(file: ContestFile): Result {
  const sheets = sortSheets(file)
  const outcomes = judgeStages(file, sheets)
  const ranking = rank(file, outcomes)
  const problems = [...outcomes.flatMap((outcome) => outcome.problems), ...ranking.problems]
  const audience = countAudience(file)
  return {
    status: problems.length > 0 ? 'incomplete' : 'final',
    problems,
    excludedSheets: sheets.excluded,
    stages: Object.fromEntries(outcomes.map((outcome) => [outcome.stage.id, stageResults(outcome)])),
    ranking: ranking.rows,
    stopped: ranking.stopped,
    ...(audience && { audience }),
  }
}

const stageResults = ({ rows }: StageOutcome): Record<string, StageResult> =>
  Object.fromEntries(
    [...rows].map(([entry, { value, sheets, place }]) => [entry, { ...value.amount, sheets: sheets.length, place }]),
  )
