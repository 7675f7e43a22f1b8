/** What a colour says. `award` is for places, prizes and diplomas alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error' | 'award'

export const toneLooks: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink border-line',
  info: 'bg-info-soft text-info border-info-soft',
  success: 'bg-act-soft text-act-strong border-act-soft',
  warning: 'bg-warning-soft text-warning border-warning-soft',
  error: 'bg-error-soft text-error border-error-soft',
  award: 'bg-award-soft text-award border-award-soft',
}
