import type { Criterion } from '../contest-file'
import { type Decimal, Rational } from '../rational'
import type { ScoreFaultCode } from './faults'
import { FileNode } from './file-node'

/** Between what a score must lie. What the file gives wrongly is undefined and binds nobody. */
export interface ScoreBounds {
  min?: Rational
  max?: Rational
  step?: Rational
}

/** A criterion's `min` is 0 and its `step` 1 where left out. */
export function boundsOf(criterion: FileNode): ScoreBounds {
  const [min, max, step] = [criterion.field('min'), criterion.field('max'), criterion.field('step')]
  return {
    min: min.isGiven ? min.decimal : Rational.zero,
    max: max.decimal,
    step: step.isGiven ? step.decimal : Rational.one,
  }
}

/** Why a score may not stand on a sheet; undefined where it may. It is a whole number of steps from 0, not from `min` (INV-16). */
export function faultOfScore(score: Rational, { min, max, step }: ScoreBounds): ScoreFaultCode | undefined {
  if ((min && score.compare(min) < 0) || (max && score.compare(max) > 0)) return 'score_out_of_bounds'
  if (step && step.compare(Rational.zero) > 0 && !score.over(step).isWhole) return 'score_off_step'
  return undefined
}

/** Why a juror may not give this score for this criterion; undefined where he may. A blank is `score_missing` (INV-21). */
export function checkScore(criterion: Criterion, score: Decimal | null): ScoreFaultCode | 'not_a_decimal' | undefined {
  if (score === null) return 'score_missing'
  const value = Rational.read(score)
  return value ? faultOfScore(value, boundsOf(new FileNode(criterion))) : 'not_a_decimal'
}
