import { StateBadge } from '../kit/state-badge'
import type { Tone } from '../kit/tone'
import { useMessages } from '../messages'

const tones = { filed: 'warning', upheld: 'success', dismissed: 'neutral' } as const satisfies Record<string, Tone>

export function AppealStateBadge({ state }: { state: keyof typeof tones }) {
  const { appeals } = useMessages()
  return <StateBadge tone={tones[state]}>{appeals.states[state]}</StateBadge>
}
