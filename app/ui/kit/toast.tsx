import type { ReactNode } from 'react'
import { Notice, type NoticeTone } from './notice'

/** What came of the last action, at the top of the page it led to; gone with the next page. */
export function Toast({ tone = 'success', children }: { tone?: NoticeTone; children: ReactNode }) {
  return (
    <div className="no-print mb-6">
      <Notice tone={tone} live={tone === 'error' ? 'alert' : 'status'}>
        {children}
      </Notice>
    </div>
  )
}
