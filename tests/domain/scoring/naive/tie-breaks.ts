import type { ContestFile, Entry, TieBreak } from '~/domain/scoring/contest-file'
import type { Result } from '~/domain/scoring/result'
import { average, exact, type Fraction, fraction, isLess, isSame, minus, whole } from './fraction'
import { conflict, validSheets, valueOfTask } from './sheets'
import { countsPlaces, isBetter, type NaiveStages } from './stages'
import type { Finalist } from './totals'

type Trace = Result['ranking'][number]['tieBreaks'][number]

export interface Row extends Finalist {
  traces: Trace[]
}

/** Rows of equal worth so far; closed where no later rule may be tried. */
interface Group {
  rows: Row[]
  closed: boolean
}

/** The more the better, whatever the rule. */
type Worth = (entry: Entry) => { worth: Fraction; print: string }

/** Level by level: every rule is put to each group that is still open before the next rule is looked at. */
export function naiveTieBreaks(file: ContestFile, judged: NaiveStages, rows: Row[], rules: TieBreak[]): Row[][] {
  let groups = part(
    rows,
    (a, b) => isSame(a.total, b.total),
    (a, b) => isBetter(file, a.total, b.total),
  )
  for (const rule of rules) {
    groups = groups.flatMap((group) => {
      if (group.closed || group.rows.length === 1) return [group]
      const worth = rule.by === 'share' ? null : worthBy(file, judged, rule, group.rows)
      if (!worth) return [{ ...group, closed: true }]
      const parts = part(
        group.rows,
        (a, b) => isSame(worth(a.entry).worth, worth(b.entry).worth),
        (a, b) => isLess(worth(b.entry).worth, worth(a.entry).worth),
      )
      if (parts.length > 1) {
        const between = idsOf(group.rows)
        const values = Object.fromEntries(group.rows.map(({ entry }) => [entry.id, worth(entry).print]))
        for (const row of group.rows) row.traces.push({ between, by: rule.by, values })
      }
      return parts
    })
  }
  return groups.map((group) => group.rows)
}

const idsOf = (rows: Row[]) => rows.map(({ entry }) => entry.id).sort()

function part(rows: Row[], isEqual: (a: Row, b: Row) => boolean, isAhead: (a: Row, b: Row) => boolean): Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    const group = groups.find((one) => isEqual(one.rows[0]!, row))
    if (group) group.rows.push(row)
    else groups.push({ rows: [row], closed: false })
  }
  return groups.sort((a, b) => (isAhead(a.rows[0]!, b.rows[0]!) ? -1 : 1))
}

/** Null where a vote is needed that nobody held. */
function worthBy(file: ContestFile, judged: NaiveStages, rule: TieBreak, rows: Row[]): Worth | null {
  if (rule.by === 'vote') return worthByVote(file, judged, rows)
  if (rule.by === 'stage') {
    return ({ id }) => {
      const value = judged.values.get(rule.stage)!.get(id)!
      return { worth: countsPlaces(file) ? minus(whole(0), value) : value, print: exact(value) }
    }
  }
  if (rule.by === 'task' || rule.by === 'criterion') {
    const stage = file.contest.stages.find(({ id }) => id === rule.stage)!
    const task = stage.tasks.find(({ id }) => id === rule.task)!
    return (entry) => {
      const each = validSheets(file, rule.stage, entry).map(({ scores }) =>
        rule.by === 'task' ? valueOfTask(task, scores) : fraction(scores[`${rule.task}.${rule.criterion}`]!),
      )
      return { worth: average(each), print: exact(average(each)) }
    }
  }
  return ({ submittedAt = '' }) => ({ worth: whole(-Date.parse(submittedAt)), print: submittedAt })
}

function worthByVote(file: ContestFile, judged: NaiveStages, rows: Row[]): Worth | null {
  const between = idsOf(rows)
  const vote = file.votes?.find((one) => JSON.stringify([...one.between].sort()) === JSON.stringify(between))
  if (!vote) {
    judged.problems.push({ code: 'vote_needed', entries: between })
    return null
  }
  const counted: { juror: string; choice: string }[] = []
  for (const [juror, choice] of Object.entries(vote.ballots)) {
    const inConflict = rows.some((row) => conflict(file, juror, row.entry) !== null)
    if (choice !== null && between.includes(choice) && !inConflict) counted.push({ juror, choice })
  }
  const ballots = (id: string) => counted.filter((one) => one.choice === id).length
  const most = Math.max(...between.map(ballots))
  const chair = file.jurors.find((juror) => juror.role === 'chair')?.id
  const casting = counted.find((one) => one.juror === chair)?.choice
  return ({ id }) => {
    const ahead = casting === id && ballots(id) === most ? 1 : 0
    return { worth: whole(ballots(id) * 2 + ahead), print: String(ballots(id)) }
  }
}
