import type { DocumentState as State } from '~/domain/documents/model'
import { StateBadge } from '../kit/state-badge'
import type { Tone } from '../kit/tone'
import { useMessages } from '../messages'

const tones: Record<State, Tone> = { issued: 'success', revoked: 'error', replaced: 'warning' }

/** «действителен», «аннулирован», «заменён». */
export function DocumentState({ state }: { state: State }) {
  const { documents } = useMessages()
  return <StateBadge tone={tones[state]}>{documents.states[state]}</StateBadge>
}
