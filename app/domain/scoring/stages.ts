import { needsThirdReader, stageValues } from './aggregates'
import type { Contest, ContestFile, Entry, Pass, Stage } from './contest-file'
import { betterFirst, groupEquals, withPlaces } from './places'
import { Rational } from './rational'
import { scopesOf } from './scopes'
import type { CountedSheet, SortedSheets } from './sheets'

/** What keeps a result from being final. */
export type Problem =
  | { code: 'too_few_sheets'; stage: string; entry: string; have: number; need: number }
  | { code: 'third_reader_needed'; stage: string; entry: string }
  | { code: 'vote_needed'; entries: string[] }

/** How an entry did in a stage. */
export interface StageRow {
  sheets: CountedSheet[]
  value: Rational
  /** Among the entries of its scope that have a value in the stage. */
  place: number
  goesOn: boolean
}

export interface StageOutcome {
  stage: Stage
  /** By entry; those that were still in and have a value. */
  rows: Map<string, StageRow>
  problems: Problem[]
}

/** The stages of a contest one after another, each among the entries that the one before let go on. */
export function judgeStages(file: ContestFile, sheets: SortedSheets): StageOutcome[] {
  let stillIn = scopesOf(file).map((scope) => scope.entries)
  return file.contest.stages.map((stage) => {
    const outcome = judgeStage(file.contest, stage, stillIn, sheets)
    stillIn = stillIn.map((entries) => entries.filter((entry) => outcome.rows.get(entry.id)?.goesOn))
    return outcome
  })
}

function judgeStage(contest: Contest, stage: Stage, scopes: Entry[][], sheets: SortedSheets): StageOutcome {
  const rows = new Map<string, StageRow>()
  const problems: Problem[] = []
  for (const entries of scopes) {
    const sheetsOf = new Map(entries.map(({ id }) => [id, sheets.of(stage.id, id)]))
    for (const [entry, own] of sheetsOf) problems.push(...problemsOf(stage, entry, own))

    const scored = new Map([...sheetsOf].filter(([, own]) => own.length > 0))
    const standing = [...stageValues(stage.aggregate, scored)].map(([entry, value]) => ({ entry, value }))
    const better = betterFirst(contest)
    for (const { place, group } of withPlaces(groupEquals(standing, (a, b) => better(a.value, b.value)))) {
      for (const { entry, value } of group) {
        const goesOn = passes(stage.pass ?? {}, { value, place, sharing: group.length }, better)
        rows.set(entry, { sheets: scored.get(entry) ?? [], value, place, goesOn })
      }
    }
  }
  return { stage, rows, problems }
}

function problemsOf(stage: Stage, entry: string, sheets: CountedSheet[]): Problem[] {
  const problems: Problem[] = []
  const need = stage.minSheets ?? 1
  if (sheets.length < need) {
    problems.push({ code: 'too_few_sheets', stage: stage.id, entry, have: sheets.length, need })
  }
  if (needsThirdReader(stage.aggregate, sheets)) {
    problems.push({ code: 'third_reader_needed', stage: stage.id, entry })
  }
  return problems
}

/** Whether a value goes on: `min` and `top`, where both are given, must both hold. */
function passes(
  { min, top, ties = 'include' }: Pass,
  { value, place, sharing }: { value: Rational; place: number; sharing: number },
  better: (a: Rational, b: Rational) => number,
): boolean {
  if (min !== undefined && better(value, Rational.from(min)) > 0) return false
  if (top === undefined) return true
  return ties === 'include' ? place <= top : place + sharing - 1 <= top
}
