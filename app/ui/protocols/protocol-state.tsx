import type { ProtocolState } from '~/domain/protocols/model'
import { StateBadge } from '../kit/state-badge'
import type { Tone } from '../kit/tone'
import { useMessages } from '../messages'

const tones: Record<ProtocolState, Tone> = {
  draft: 'neutral',
  on_signature: 'warning',
  signed: 'success',
  superseded: 'error',
}

export function ProtocolStateBadge({ state }: { state: ProtocolState }) {
  const { protocols } = useMessages()
  return <StateBadge tone={tones[state]}>{protocols.states[state]}</StateBadge>
}
