import type { FindConflict } from './conflicts'
import type { ContestFile, Entry, Scores, TieBreak } from './contest-file'
import { finder } from './finder'
import { earlierFirst } from './instants'
import { betterFirst, groupEquals, higherFirst } from './places'
import { mean, type Rational } from './rational'
import { scoreOf, taskValue } from './sheets'
import { type Finalist, rowOf } from './totals'
import { countVote } from './vote'

/** What a rule makes of a tied group: one part where it cannot tell them apart. */
export interface Split {
  /** Best first. */
  parts: Finalist[][]
  /** What the rule went by, by entry: an exact value, a number of ballots, or `submittedAt` as given. */
  values: Record<string, string>
}

/** Applies a rule, `share` apart, to a tied group; undefined where it is a vote that has not been held. */
export function splitBy(
  file: ContestFile,
  rule: Exclude<TieBreak, { by: 'share' }>,
  group: Finalist[],
  findConflict: FindConflict,
): Split | undefined {
  const taskOf = (of: { stage: string; task: string }) => finder(finder(file.contest.stages)(of.stage).tasks)(of.task)
  switch (rule.by) {
    case 'stage':
      return byNumber(group, (finalist) => rowOf(finalist, rule.stage).value, betterFirst(file.contest))
    case 'task': {
      const task = taskOf(rule)
      return byNumber(
        group,
        meanOverSheets(rule.stage, (scores) => taskValue(task, scores)),
      )
    }
    case 'criterion': {
      const task = taskOf(rule)
      const criterion = finder(task.criteria)(rule.criterion)
      return byNumber(
        group,
        meanOverSheets(rule.stage, (scores) => scoreOf(scores, task, criterion)),
      )
    }
    case 'submitted':
      return split(group, submittedAt, earlierFirst, (instant) => instant)
    case 'vote':
      return byVote(file, group, findConflict)
  }
}

/** Measures every finalist once and parts those who differ. */
function split<Value>(
  group: Finalist[],
  measure: (finalist: Finalist) => Value,
  bestFirst: (a: Value, b: Value) => number,
  print: (value: Value) => string,
): Split {
  const measured = group.map((finalist) => ({ finalist, value: measure(finalist) }))
  const parts = groupEquals(measured, (a, b) => bestFirst(a.value, b.value))
  return {
    parts: parts.map((part) => part.map(({ finalist }) => finalist)),
    values: Object.fromEntries(measured.map(({ finalist, value }) => [finalist.entry.id, print(value)])),
  }
}

const byNumber = (group: Finalist[], measure: (finalist: Finalist) => Rational, bestFirst = higherFirst) =>
  split(group, measure, bestFirst, (value) => value.exact)

const meanOverSheets = (stage: string, measure: (scores: Scores) => Rational) => (finalist: Finalist) =>
  mean(rowOf(finalist, stage).sheets.map(({ scores }) => measure(scores)))

function submittedAt({ entry }: { entry: Entry }): string {
  if (entry.submittedAt === undefined) throw new RangeError(`the entry ${entry.id} has no submittedAt`)
  return entry.submittedAt
}

/** Most ballots first; of those that share the most, the one that the chair voted for. */
function byVote(file: ContestFile, group: Finalist[], findConflict: FindConflict): Split | undefined {
  const entries = group.map(({ entry }) => entry)
  const count = countVote(file, entries, findConflict)
  if (!count) return undefined
  return split(
    group,
    ({ entry }) => ({ ballots: count.ballots.get(entry.id) ?? 0, casting: Number(entry.id === count.decidedFor) }),
    (a, b) => b.ballots - a.ballots || b.casting - a.casting,
    ({ ballots }) => String(ballots),
  )
}
