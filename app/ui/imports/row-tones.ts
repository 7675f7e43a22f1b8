import type { RowStatus } from '~/domain/pairs/import/plan-model'
import type { Tone } from '../kit/tone'

export const rowTones: Record<RowStatus, Tone> = {
  new: 'success',
  changed: 'info',
  unchanged: 'neutral',
  doubled: 'neutral',
  faulty: 'error',
}
