import type { EntryState } from '~/domain/entries/model'
import { StateBadge } from '../kit/state-badge'
import type { Tone } from '../kit/tone'
import { useMessages } from '../messages'

const tones: Record<EntryState, Tone> = {
  draft: 'neutral',
  awaiting_partner: 'warning',
  submitted: 'info',
  returned: 'warning',
  admitted: 'success',
  rejected: 'error',
  withdrawn: 'neutral',
  disqualified: 'error',
}

/** Where an entry is; one that was not sent in time says so. */
export function EntryBadge({ state, isLate = false }: { state: EntryState; isLate?: boolean }) {
  const { entries } = useMessages()
  return isLate ? (
    <StateBadge tone="error">{entries.late}</StateBadge>
  ) : (
    <StateBadge tone={tones[state]}>{entries.states[state]}</StateBadge>
  )
}
