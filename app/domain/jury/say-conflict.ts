import type { Messages } from '~/i18n/messages'
import type { RecusalReason, RecusalState } from './model'

interface Said {
  reason: RecusalReason
  state: RecusalState
  /** The name of what it was found from; null where the reader may not know it. */
  fact: string | null
  note: string
}

/** A conflict in a sentence that names its fact, and what a person added. */
export function sayConflict({ jury }: Messages, { reason, state, fact, note }: Said): string {
  const found =
    reason === 'personal_interest' && fact && state !== 'confirmed' ? jury.possible(fact) : jury.conflicts[reason](fact)
  return note ? `${found}. ${note}` : found
}
