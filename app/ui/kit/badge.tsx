import type { ReactNode } from 'react'
import { type Tone, toneLooks } from './tone'

/** One or two words set apart: a level, a mode, a count. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full @2xl:whitespace-nowrap print:border-0 print:p-0 print:whitespace-normal border border-seam px-2.5 py-0.5 text-sm font-medium ${toneLooks[tone]}`}
    >
      {children}
    </span>
  )
}
