import type { AssignmentState, JurorState, RecusalState } from '~/domain/jury/model'
import type { Tone } from '../kit/tone'

export const jurorTones: Record<JurorState, Tone> = {
  invited: 'warning',
  confirmed: 'success',
  declined: 'error',
  removed: 'neutral',
}

export const assignmentTones: Record<AssignmentState, Tone> = {
  assigned: 'neutral',
  in_progress: 'info',
  submitted: 'success',
  reopened: 'warning',
  excused: 'neutral',
  replaced: 'neutral',
  recused: 'neutral',
}

export const conflictTones: Record<RecusalState, Tone> = {
  possible: 'warning',
  confirmed: 'error',
  dismissed: 'neutral',
}

export const stageTones = { waiting: 'neutral', judging: 'info', protocol: 'warning', closed: 'success' } as const
