import type { ImportState } from '~/domain/imports/model'
import type { Tone } from '../kit/tone'

export const importTones: Record<ImportState, Tone> = {
  uploaded: 'warning',
  running: 'info',
  done: 'success',
  failed: 'error',
  discarded: 'neutral',
}
