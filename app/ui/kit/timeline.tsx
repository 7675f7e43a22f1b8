import type { ReactNode } from 'react'
import type { Tone } from './tone'

interface Moment {
  key: string
  /** A DateTime, or words. */
  when: ReactNode
  title: ReactNode
  detail?: ReactNode
  tone?: Tone
}

const dots: Record<Tone, string> = {
  neutral: 'border-edge',
  info: 'border-info',
  success: 'border-act',
  warning: 'border-warning',
  error: 'border-error',
  award: 'border-award-mark',
}

/** What happened, in order. */
export function Timeline({ moments, label }: { moments: readonly Moment[]; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {moments.map(({ key, when, title, detail, tone = 'neutral' }) => (
        <li key={key} className="group relative flex gap-4 pb-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute start-[0.4375rem] top-4 bottom-0 w-0.5 bg-line group-last:hidden"
          />
          <span
            aria-hidden="true"
            className={`relative mt-1.5 size-4 shrink-0 rounded-full border-4 bg-surface ${dots[tone]}`}
          />
          <div className="min-w-0">
            <div className="text-sm text-soft">{when}</div>
            <div className="font-medium">{title}</div>
            {detail && <div className="text-soft">{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
