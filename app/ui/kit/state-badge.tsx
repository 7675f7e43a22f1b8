import type { ReactNode } from 'react'
import { Badge } from './badge'
import type { Tone } from './tone'

/** The state of a thing, always in words; the dot and the colour only repeat them. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Badge tone={tone}>
      <span aria-hidden="true" className="size-2 rounded-full bg-current" />
      {children}
    </Badge>
  )
}
