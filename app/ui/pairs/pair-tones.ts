import type { PairState } from '~/domain/pairs/model'
import type { Tone } from '../kit/tone'

export const pairTones: Record<PairState, Tone> = {
  draft: 'neutral',
  awaiting_consents: 'warning',
  awaiting_order: 'warning',
  active: 'success',
  completed: 'info',
  terminated_early: 'neutral',
  declined: 'neutral',
  cancelled: 'neutral',
}
