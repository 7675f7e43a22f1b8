/** What a colour says. `award` is for places, prizes and diplomas alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error' | 'award'

export const toneLooks: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink',
  info: 'bg-info-soft text-info',
  success: 'bg-act-soft text-act-strong',
  warning: 'bg-warning-soft text-warning',
  error: 'bg-error-soft text-error',
  award: 'bg-award-soft text-award',
}
