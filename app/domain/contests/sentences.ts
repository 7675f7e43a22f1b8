import type { Messages } from '~/i18n/messages'
import type { Aggregate, Award, Contest, Nomination, Stage, TieBreak } from '../scoring/contest-file'
import type { TaskRules } from './rules'

/*
 * The rules of a regulation in the reader's words, made from its data: nobody types them, so they cannot differ from what is computed.
 */

/** The name of an award: the regulation's own, else the usual one, else its code. */
export const awardName = ({ regulation }: Messages, { award, label }: Pick<Award, 'award' | 'label'>): string =>
  label ?? regulation.award[award] ?? award

export function describeAggregate({ regulation: { aggregate } }: Messages, rule: Aggregate): string {
  if (rule.by === 'trimmed_mean') return aggregate.trimmed_mean(rule.from, rule.drop)
  return rule.by === 'closest_two' ? aggregate.closest_two(rule.gap) : aggregate[rule.by]
}

export function describePass({ regulation: { pass: words } }: Messages, { pass, aggregate }: Stage): string {
  const { min, top, ties = 'include' } = pass ?? {}
  const conditions = [
    min === undefined ? [] : aggregate.by === 'places' ? words.minPlace(min) : words.min(min),
    top === undefined ? [] : words.top(top),
  ].flat()
  if (conditions.length === 0) return words.all
  return words.goOn(conditions.join(words.and), top === undefined ? '' : words[ties])
}

export function describeTotal({ regulation: { total: words } }: Messages, { total, stages }: Contest): string {
  if (stages.length === 1) return words.one
  if (total?.of !== 'weighted') return words[total?.of ?? 'sum']
  return words.weighted(stages.map(({ id, title }) => words.part(title, total.weights[id] ?? 0)).join(' + '))
}

/** What a tie-break compares: as a sentence of the regulation (`tie`), or as one of the choices (`tieChoice`). */
export function describeTieBreak(
  { regulation }: Messages,
  { stages }: Contest,
  rule: TieBreak,
  as: 'tie' | 'tieChoice' = 'tie',
): string {
  const words = regulation[as]
  if (!('stage' in rule)) return words[rule.by]
  const stage = stages.find(({ id }) => id === rule.stage)
  if (rule.by === 'stage') return words.stage(stage?.title ?? rule.stage)
  const task = stage?.tasks.find(({ id }) => id === rule.task)
  if (rule.by === 'task') return words.task(task?.title ?? rule.task)
  const criterion = task?.criteria.find(({ id }) => id === rule.criterion)
  return words.criterion(criterion?.title ?? rule.criterion, task?.title ?? rule.task)
}

/** Who gets an award, after its name. */
export function describeAward({ regulation: { take: words } }: Messages, { take, ...award }: Award): string {
  const conditions = [
    award.minTotal === undefined ? [] : words.minTotal(award.minTotal),
    award.minPercent === undefined ? [] : words.minPercent(award.minPercent),
  ]
    .flat()
    .join(words.and)
  if (take === 'all') {
    const whom = conditions ? words.allReaching(conditions) : words.all
    return award.stopped ? `${whom}, ${words.stopped}` : whom
  }
  const whom =
    'count' in take
      ? words.count(take.count)
      : words.percent(take.percent, words.round[take.round ?? 'down'], take.atLeast ?? null)
  return [whom, conditions && words.reaching(conditions), words[award.ties ?? 'include']].filter(Boolean).join(', ')
}

export function describeVoid(t: Messages, { ifVoid }: Nomination): string {
  const awards = ifVoid?.awards ?? []
  if (awards.length === 0) return t.regulation.ifVoid.nothing
  const given = awards.map((award) => `${awardName(t, award).toLowerCase()} — ${describeAward(t, award)}`)
  return t.regulation.ifVoid.awards(given.join('; '))
}

/** What is sent for a task, with its limits. */
export function describeAnswers({ regulation: words }: Messages, rules: TaskRules, endings: string[]): string[] {
  if (rules.answers.length === 0) return [words.live]
  const { answer } = words
  const kinds = rules.answers.map((kind) => {
    if (kind === 'text') return answer.text(rules.maxCharacters)
    if (kind === 'link') return rules.video ? answer.video : answer.link
    return answer.file(rules.maxFiles, rules.maxMegabytes, endings.join(', '))
  })
  const needed = rules.required.map((kind) => words.requiredAnswers[kind])
  const any = needed.length === 0 && rules.answers.length > 1 ? [words.anyAnswer] : []
  return [words.sent(kinds.join('; ')), ...needed, ...any]
}

/** The name that a regulation has for an award of its result. */
export function awardNameIn(t: Messages, { awards, nominations = [], audience }: Contest, code: string): string {
  const rules = [
    ...awards,
    ...nominations.flatMap(({ ifVoid }) => ifVoid?.awards ?? []),
    ...(audience ? [audience] : []),
  ]
  return awardName(t, rules.find(({ award }) => award === code) ?? { award: code })
}
