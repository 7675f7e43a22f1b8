import type { Phase } from '~/domain/contests/model'
import { StateBadge } from '../kit/state-badge'
import type { Tone } from '../kit/tone'
import { useMessages } from '../messages'

const tones: Record<Phase, Tone> = {
  draft: 'neutral',
  announced: 'info',
  intake: 'success',
  admission: 'warning',
  judging: 'info',
  decided: 'info',
  published: 'award',
  cancelled: 'error',
  void: 'neutral',
}

/** Where a contest is. */
export function PhaseBadge({ phase }: { phase: Phase }) {
  const { contests } = useMessages()
  return <StateBadge tone={tones[phase]}>{contests.phases[phase]}</StateBadge>
}
