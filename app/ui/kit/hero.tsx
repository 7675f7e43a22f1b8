import type { ReactNode } from 'react'
import { Mark } from './mark'

interface HeroProps {
  title: ReactNode
  lead: ReactNode
  actions?: ReactNode
}

/** The head of the front page, with the mark drawn large where there is room. */
export function Hero({ title, lead, actions }: HeroProps) {
  return (
    <header className="@container pt-2 pb-12">
      <div className="flex items-center gap-12">
        <div className="flex min-w-0 flex-1 flex-col items-start gap-5">
          <h1 className="text-3xl">{title}</h1>
          <div className="max-w-xl text-lg text-soft">{lead}</div>
          {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
        </div>
        <Mark className="hidden w-72 @4xl:block" />
      </div>
    </header>
  )
}
