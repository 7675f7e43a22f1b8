import type { ConsentState } from '~/domain/consents/model'
import type { Tone } from '../kit/tone'

export const consentTones: Record<ConsentState, Tone> = {
  missing: 'neutral',
  given: 'success',
  outdated: 'warning',
  withdrawn: 'neutral',
}
