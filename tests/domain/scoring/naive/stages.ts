import type { ContestFile, Entry, Stage } from '~/domain/scoring/contest-file'
import type { Result } from '~/domain/scoring/result'
import { aggregate } from './aggregate'
import { exact, type Fraction, fraction, isLess, isSame, minus, shown } from './fraction'
import { totalOf, validSheets } from './sheets'

export interface NaiveStages {
  stages: Result['stages']
  /** By stage and entry. */
  values: Map<string, Map<string, Fraction>>
  stopped: Result['stopped']
  /** In file order. */
  finalists: Entry[]
  problems: Result['problems']
}

export const scopeOf = ({ contest }: ContestFile, entry: Entry) =>
  contest.ranking === 'contest' ? 'contest' : String(entry.nomination)

export const countsPlaces = ({ contest }: ContestFile) => contest.stages[0]?.aggregate.by === 'places'

export const isBetter = (file: ContestFile, a: Fraction, b: Fraction) =>
  countsPlaces(file) ? isLess(a, b) : isLess(b, a)

export function naiveStages(file: ContestFile): NaiveStages {
  const all: NaiveStages = { stages: {}, values: new Map(), stopped: [], finalists: file.entries, problems: [] }
  for (const stage of file.contest.stages) judge(file, stage, all)
  return all
}

function judge(file: ContestFile, stage: Stage, all: NaiveStages): void {
  const taking = all.finalists
  const rivalsOf = (entry: Entry) => taking.filter((rival) => scopeOf(file, rival) === scopeOf(file, entry))
  const values = new Map<string, Fraction>()
  const results: Result['stages'][string] = {}
  all.values.set(stage.id, values)
  all.stages[stage.id] = results
  all.finalists = []

  for (const entry of taking) {
    all.problems.push(...problemsOf(file, stage, entry))
    if (validSheets(file, stage.id, entry).length > 0) {
      values.set(entry.id, aggregate(file, stage, entry, rivalsOf(entry)))
    }
  }
  for (const entry of taking) {
    const value = values.get(entry.id)
    if (!value) continue
    const rivals = rivalsOf(entry).flatMap(({ id }) => (values.has(id) ? [values.get(id)!] : []))
    const place = 1 + rivals.filter((other) => isBetter(file, other, value)).length
    const sharing = rivals.filter((other) => isSame(other, value)).length
    const sheets = validSheets(file, stage.id, entry).length
    results[entry.id] = { exact: exact(value), shown: shown(value), sheets, place }

    const { min, top, ties } = stage.pass ?? {}
    let passes = true
    if (min !== undefined && isBetter(file, fraction(min), value)) passes = false
    if (top !== undefined && ties !== 'exclude' && place > top) passes = false
    if (top !== undefined && ties === 'exclude' && place + sharing > top + 1) passes = false
    if (passes) all.finalists.push(entry)
    else all.stopped.push({ entry: entry.id, stage: stage.id, award: null })
  }
}

function problemsOf(file: ContestFile, stage: Stage, entry: Entry): Result['problems'] {
  const problems: Result['problems'] = []
  const sheets = validSheets(file, stage.id, entry)
  const [have, need] = [sheets.length, stage.minSheets ?? 1]
  if (have < need) problems.push({ code: 'too_few_sheets', stage: stage.id, entry: entry.id, have, need })
  if (stage.aggregate.by === 'closest_two' && have === 2) {
    const [a, b] = [totalOf(stage, sheets[0]!.scores), totalOf(stage, sheets[1]!.scores)]
    const gap = fraction(stage.aggregate.gap)
    if (!isLess(minus(a, b), gap) || !isLess(minus(b, a), gap)) {
      problems.push({ code: 'third_reader_needed', stage: stage.id, entry: entry.id })
    }
  }
  return problems
}
