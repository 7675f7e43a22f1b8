import type { EventPhase } from '~/domain/events/model'
import type { Tone } from '../kit/tone'

/** The colour of an event's state, wherever it stands. */
export const phaseTones: Record<EventPhase, Tone> = {
  draft: 'neutral',
  ahead: 'info',
  running: 'success',
  over: 'warning',
  completed: 'success',
  reported: 'success',
  postponed: 'warning',
  cancelled: 'error',
}
