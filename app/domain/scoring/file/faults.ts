import type { FileNode } from './file-node'

/** Why a contest file, or a regulation, cannot be computed (the end of contest.md). */
export interface Fault {
  /** A JSON pointer to the place; empty for the whole. Where something is missing, to where it should stand. */
  at: string
  code: FaultCode
  /** What the sentence speaks of: the unknown id, the bounds, the parser's words. */
  about: string
}

export type FaultCode =
  | 'unreadable'
  | 'not_json'
  | ShapeFaultCode
  | 'unknown_juror'
  | 'unknown_entry'
  | 'unknown_stage'
  | 'unknown_task'
  | 'unknown_criterion'
  | 'unknown_nomination'
  | 'repeated_id'
  | 'repeated_sheet'
  | 'sheet_by_secretary'
  | 'ballot_by_secretary'
  | ScoreFaultCode
  | 'max_not_above_min'
  | 'min_below_zero'
  | 'weight_not_positive'
  | 'step_not_positive'
  | 'drops_too_many'
  | 'weights_not_one'
  | 'weight_missing'
  | 'places_mixed'
  | 'threshold_with_places'
  | 'submission_time_missing'
  | 'nomination_missing'

/** What the format's JSON Schema refuses. */
type ShapeFaultCode =
  | 'another_format'
  | 'missing'
  | 'wrong_type'
  | 'not_a_choice'
  | 'no_such_form'
  | 'not_a_decimal'
  | 'not_an_instant'
  | 'too_few_items'
  | 'too_small'
  | 'too_short'
  | 'too_long'

export type ScoreFaultCode = 'score_missing' | 'score_out_of_bounds' | 'score_off_step'

export const fault = ({ at }: FileNode, code: FaultCode, about: string | number = ''): Fault => ({
  at,
  code,
  about: String(about),
})

/** Faults of meaning, and those of shape at places of which the former say nothing, so that one mistake is named once. */
export function combineFaults(ofMeaning: Iterable<Fault>, ofShape: Iterable<Fault>): Fault[] {
  const faults = [...ofMeaning]
  const named = new Set(faults.map(({ at }) => at))
  return [...faults, ...[...ofShape].filter(({ at }) => !named.has(at))]
}
