import { Rational, sum } from '../rational'
import { combineFaults, type Fault, type FaultCode, fault } from './faults'
import { FileNode } from './file-node'
import { regulationShapeFaults } from './shape'

/**
 * Every fault of a regulation by itself, with pointers from the contest down (`/stages/0/aggregate/drop`); none where it can be
 * computed with.
 *
 * @param contest a `Contest`, or what is to become one
 */
export function checkRegulation(contest: unknown): Fault[] {
  const node = new FileNode(contest)
  return combineFaults(regulationFaults(node), regulationShapeFaults(node))
}

/** What the schema cannot say of a regulation. */
export function* regulationFaults(contest: FileNode): Generator<Fault> {
  yield* repeatedIds(contest.field('nominations'))
  yield* repeatedIds(contest.field('stages'))
  for (const stage of contest.field('stages').items) yield* stageFaults(stage)
  yield* totalFaults(contest)
  for (const rule of contest.field('tieBreaks').items) yield* tieBreakFaults(rule, contest.field('stages'))
  yield* placesFaults(contest)
}

/** Ids that stand a second time in one list. */
export function* repeatedIds(list: FileNode): Generator<Fault> {
  const seen = new Set<string>()
  for (const id of list.items.map((item) => item.field('id'))) {
    if (id.text === undefined) continue
    if (seen.has(id.text)) yield fault(id, 'repeated_id', id.text)
    seen.add(id.text)
  }
}

function* stageFaults(stage: FileNode): Generator<Fault> {
  const aggregate = stage.field('aggregate')
  const drop = aggregate.field('drop')
  const from = aggregate.field('from').decimal
  if (aggregate.field('by').text === 'trimmed_mean' && from && drop.decimal) {
    if (drop.decimal.times(Rational.of(2)).compare(from) >= 0) yield fault(drop, 'drops_too_many', from.exact)
  }

  yield* repeatedIds(stage.field('tasks'))
  for (const task of stage.field('tasks').items) {
    yield* unlessPositive(task.field('weight'), 'weight_not_positive')
    yield* repeatedIds(task.field('criteria'))
    for (const criterion of task.field('criteria').items) yield* criterionFaults(criterion)
  }
}

function* criterionFaults(criterion: FileNode): Generator<Fault> {
  const [min, max] = [criterion.field('min'), criterion.field('max')]
  const least = min.isGiven ? min.decimal : Rational.zero
  if (least && least.compare(Rational.zero) < 0) yield fault(min, 'min_below_zero')
  if (least && max.decimal && max.decimal.compare(least) <= 0) yield fault(max, 'max_not_above_min', least.exact)
  yield* unlessPositive(criterion.field('step'), 'step_not_positive')
  yield* unlessPositive(criterion.field('weight'), 'weight_not_positive')
}

function* unlessPositive(number: FileNode, code: FaultCode): Generator<Fault> {
  if (number.decimal && number.decimal.compare(Rational.zero) <= 0) yield fault(number, code)
}

function* totalFaults(contest: FileNode): Generator<Fault> {
  const total = contest.field('total')
  const weights = total.field('weights')
  if (total.field('of').text !== 'weighted' || !weights.isObject) return

  const stages = contest.field('stages')
  for (const [id, weight] of weights.fields) {
    yield* unlessPositive(weight, 'weight_not_positive')
    if (stages.isList && !stages.withId(id)) yield fault(weight, 'unknown_stage', id)
  }
  for (const { text } of stages.items.map((stage) => stage.field('id'))) {
    if (text !== undefined && !weights.field(text).isGiven) yield fault(weights.field(text), 'weight_missing')
  }
  const given = weights.fields.map(([, weight]) => weight.decimal)
  const readable = given.filter((weight) => weight !== undefined)
  if (readable.length === given.length && sum(readable).compare(Rational.one) !== 0) {
    yield fault(weights, 'weights_not_one', sum(readable).exact)
  }
}

/** What a tie-break names level by level, each sought among the members of the one before. */
const levels = [
  { name: 'stage', members: 'tasks' },
  { name: 'task', members: 'criteria' },
  { name: 'criterion', members: '' },
] as const

function* tieBreakFaults(rule: FileNode, stages: FileNode): Generator<Fault> {
  const deepest = levels.findIndex(({ name }) => name === rule.field('by').text)
  let among = stages
  for (const { name, members } of levels.slice(0, deepest + 1)) {
    const id = rule.field(name)
    if (id.text === undefined || !among.isList) return
    const named = among.withId(id.text)
    if (!named) return yield fault(id, `unknown_${name}`, id.text)
    among = named.field(members)
  }
}

/** Places count in all stages or in none, and no threshold of points can be set beside them. */
function* placesFaults(contest: FileNode): Generator<Fault> {
  const rules = contest.field('stages').items.map((stage) => stage.field('aggregate').field('by'))
  const places = rules.filter((by) => by.text === 'places')
  if (places.length === 0) return
  if (places.length < rules.length) for (const by of places) yield fault(by, 'places_mixed')

  const ifVoid = contest.field('nominations').items.map((nomination) => nomination.field('ifVoid'))
  for (const award of [contest, ...ifVoid].flatMap((rules) => rules.field('awards').items)) {
    for (const threshold of [award.field('minTotal'), award.field('minPercent')]) {
      if (threshold.isGiven) yield fault(threshold, 'threshold_with_places')
    }
  }
}
