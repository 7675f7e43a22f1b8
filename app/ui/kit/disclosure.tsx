import type { ReactNode } from 'react'
import { Icon } from './icon'

interface DisclosureProps {
  summary: ReactNode
  /** A line of what is inside, in sight while it is folded. */
  inside?: ReactNode
  open?: boolean
  children: ReactNode
}

/** Something rarely needed, folded under a line with an arrow. */
export function Disclosure({ summary, inside, open, children }: DisclosureProps) {
  return (
    <details open={open} className="group/disclosure">
      <summary className="flex min-h-touch cursor-pointer list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="size-4 text-act group-open/disclosure:rotate-180" />
        <span className="shrink-0 text-act">{summary}</span>
        {inside && <span className="min-w-0 truncate text-sm text-soft group-open/disclosure:hidden">{inside}</span>}
      </summary>
      {children}
    </details>
  )
}
