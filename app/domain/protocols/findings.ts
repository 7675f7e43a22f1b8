import { withInitials } from '~/domain/documents/names'
import { typeset } from '~/domain/print/typography'
import { conflictsIn } from '~/domain/scoring/conflicts'
import type { Award, ContestFile, Stage, TieBreak } from '~/domain/scoring/contest-file'
import type { RankingRow } from '~/domain/scoring/ranking'
import { type Decimal, Rational } from '~/domain/scoring/rational'
import type { Result } from '~/domain/scoring/result'
import { scopesOf } from '~/domain/scoring/scopes'
import { standingIn } from '~/domain/scoring/standing'
import type { TieBreakTrace } from '~/domain/scoring/tie-breaks'
import { countVote } from '~/domain/scoring/vote'
import { own } from '~/lib/own'
import { type Naming, readFraction } from './naming'
import type { ProtocolFacts } from './snapshot'
import { titleOfNomination } from './tables'

/** Which juror does not score which entry, and why, in the order of the entries. */
export function recusalLines(file: ContestFile, naming: Naming): string[] {
  const findConflict = conflictsIn(file.contest, file.recusals)
  return file.entries.flatMap((entry) =>
    file.jurors
      .filter(({ role }) => role !== 'secretary')
      .flatMap((juror) => {
        const reason = findConflict(juror, entry)
        if (reason === undefined) return []
        return [
          naming.t.recused(naming.juror(juror.id), naming.entry(entry.id), own(naming.t.reasons, reason) ?? reason),
        ]
      }),
  )
}

/** Whom the organiser freed from which entries, each reason once. */
export function excusedLines(excused: ProtocolFacts['excused'], naming: Naming): string[] {
  const groups = Map.groupBy(excused, ({ juror, reason, instead }) => JSON.stringify([juror, reason, instead]))
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const entries = [...new Set([first, ...more].map(({ entry }) => entry))]
    return naming.t.excusedFrom({
      juror: withInitials(first.juror),
      entries: naming.entries(entries),
      reason: typeset(first.reason),
      instead: first.instead && withInitials(first.instead),
    })
  })
}

/** Each rule that split equal totals, with what it went by (INV-25), and each place that stayed shared. */
export const tieLines = (file: ContestFile, result: Result, naming: Naming): string[] => [
  ...splitLines(file, result, naming),
  ...sharedLines(result, naming),
]

function sharedLines({ ranking }: Result, naming: Naming): string[] {
  const placed = ranking.filter(({ place }) => place !== null)
  const groups = Map.groupBy(placed, ({ scope, place }) => JSON.stringify([scope, place]))
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first || more.length === 0) return []
    const between = naming.entries([first, ...more].map(({ entry }) => entry))
    return naming.t.shared({ between, total: naming.amount(first.total), place: String(first.place) })
  })
}

function splitLines(file: ContestFile, result: Result, naming: Naming): string[] {
  const seen = new Set<string>()
  return result.ranking.flatMap((row) =>
    row.tieBreaks.flatMap((trace) => {
      const key = JSON.stringify([trace.between, trace.by])
      if (seen.has(key)) return []
      seen.add(key)
      return [
        naming.t.tie({
          between: naming.entries(trace.between),
          total: naming.amount(row.total),
          rule: ruleName(file, trace.by, naming),
          values: valuesOf(trace, naming),
        }),
      ]
    }),
  )
}

function valuesOf(trace: TieBreakTrace, naming: Naming): string {
  return trace.between.map((entry) => `${naming.entry(entry)} — ${tieValue(trace, entry, naming)}`).join('; ')
}

/** What a tie-break went by at one entry: a mean, a moment, a number of ballots. */
export function tieValue({ by, values }: TieBreakTrace, entry: string, naming: Naming): string {
  const write = { submitted: naming.moment, vote: (ballots: string) => ballots }
  const value = by === 'submitted' || by === 'vote' ? write[by] : naming.fraction
  return value(values[entry] ?? '')
}

/** The trace tells only the kind of a rule: it is named in full where the regulation has one of that kind. */
export function ruleName({ contest }: ContestFile, by: TieBreak['by'], { t, stage, quoted }: Naming): string {
  const rules = contest.tieBreaks?.filter((rule) => rule.by === by) ?? []
  const rule = rules.length === 1 ? rules[0] : undefined
  const task = (of: { stage: string; task: string }) =>
    contest.stages.find(({ id }) => id === of.stage)?.tasks.find(({ id }) => id === of.task)
  switch (by) {
    case 'stage':
      return t.rules.stage(rule?.by === 'stage' ? stage(rule.stage) : null)
    case 'task':
      return t.rules.task(rule?.by === 'task' ? quoted(task(rule)?.title ?? rule.task) : null)
    case 'criterion': {
      if (rule?.by !== 'criterion') return t.rules.criterion(null)
      const criterion = task(rule)?.criteria.find(({ id }) => id === rule.criterion)
      return t.rules.criterion(quoted(criterion?.title ?? rule.criterion))
    }
    case 'submitted':
      return t.rules.submitted()
    default:
      return t.rules.vote()
  }
}

/** Open votes on tied groups: every ballot, what was counted, and the chair's where it decided. */
export function voteLines(file: ContestFile, naming: Naming): string[] {
  const findConflict = conflictsIn(file.contest, file.recusals)
  return (file.votes ?? []).flatMap(({ between, ballots }) => {
    const group = file.entries.filter(({ id }) => between.includes(id))
    const count = countVote(file, group, findConflict)
    const choices = Object.entries(ballots)
      .map(([juror, choice]) => naming.t.ballot(naming.juror(juror), choice && naming.entry(choice)))
      .join('; ')
    const counted = [...(count?.ballots ?? [])]
      .map(([entry, number]) => `${naming.entry(entry)} — ${number}`)
      .join('; ')
    const vote = naming.t.vote({ between: naming.entries(between), ballots: choices, count: counted })
    return count?.decidedFor ? [`${vote} ${naming.t.casting(naming.entry(count.decidedFor))}`] : [vote]
  })
}

/** What the jury decided after a stage: who goes on. */
export function stageDecisions(file: ContestFile, stage: Stage, naming: Naming): string[] {
  const { t } = naming
  if (!stage.pass) return [t.approveSummary]
  const { rows } = standingIn(file, stage.id)
  const named = (goesOn: boolean) =>
    naming.entries(rows.filter((row) => row.goesOn === goesOn).map(({ entry }) => entry))
  const next = file.contest.stages[file.contest.stages.indexOf(stage) + 1]
  const [admitted, left] = [named(true), named(false)]
  const onwards = next ? t.admit(naming.stage(next.id), admitted) : t.admitToRanking(admitted)
  return [t.approveSummary, admitted ? onwards : t.admitNobody, ...(left ? [t.leave(left)] : [])]
}

/** What the jury decided in the end. */
export const finalDecisions = (file: ContestFile, result: Result, naming: Naming): string[] => [
  naming.t.approveSummary,
  ...awardLines(file, result, naming),
]

/** Awards by kind, nominations that did not take place, the audience's prize. */
export function awardLines(file: ContestFile, result: Result, naming: Naming): string[] {
  const { t } = naming
  const given = [...result.ranking, ...result.stopped]
  const scopes = scopesOf(file).flatMap((scope) => {
    const own = new Set(scope.entries.map(({ id }) => id))
    const nomination = naming.quoted(titleOfNomination(file, scope.id))
    const prefix = file.contest.ranking === 'nomination' ? `${t.inNomination(nomination)}: ` : ''
    const need = file.contest.nominations?.find(({ id }) => id === scope.id)?.minEntries ?? 0
    const codes = [...new Set(scope.awards.map(({ award }) => award))]
    const awards = codes.map((code) => {
      const winners = given.filter(({ entry, award }) => award === code && own.has(entry)).map(({ entry }) => entry)
      const label = capitalised(prefix + lowered(naming.award(code, winners.length !== 1), prefix))
      if (winners.length > 0) return t.award(label, naming.entries(winners))
      const rules = scope.awards.filter(({ award }) => award === code)
      return t.nobodyAwarded(
        label,
        thresholdMissed(
          rules,
          result.ranking.filter(({ entry }) => own.has(entry)),
          naming,
        ),
      )
    })
    return scope.isVoid ? [t.voidNomination(nomination, scope.entries.length, need), ...awards] : awards
  })
  const audience =
    result.audience &&
    t.award(capitalised(naming.award(result.audience.award, true)), naming.entries(result.audience.winners))
  return [...scopes, ...(audience && result.audience?.winners.length ? [audience] : [])]
}

/** What nobody of the rows reached of the one rule of an award; null where that is not why it has nobody. */
function thresholdMissed(rules: Award[], rows: RankingRow[], { t }: Naming): string | null {
  const [rule, ...more] = rules
  if (!rule || more.length > 0) return null
  const { minTotal, minPercent } = rule
  const isBelow = (least: Decimal | undefined, read: (row: RankingRow) => Rational | undefined) =>
    least !== undefined && rows.every((row) => (read(row)?.compare(Rational.from(least)) ?? -1) < 0)
  if (isBelow(minPercent, ({ percent }) => (percent === undefined ? undefined : Rational.from(percent))))
    return t.atLeast.percent(t.decimal(String(minPercent)))
  if (isBelow(minTotal, ({ total }) => readFraction(total.exact))) return t.atLeast.total(t.decimal(String(minTotal)))
  return null
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lowered = (label: string, after: string): string =>
  after ? label.charAt(0).toLowerCase() + label.slice(1) : label
