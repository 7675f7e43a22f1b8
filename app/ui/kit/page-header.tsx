import type { ReactNode } from 'react'
import { Breadcrumbs } from './breadcrumbs'
import { tied } from './tied'

interface PageHeaderProps {
  /** The way up: links to the pages above this one. */
  crumbs?: readonly { href: string; label: string }[]
  title: ReactNode
  /** One or two sentences under the title. */
  lead?: ReactNode
  /** State badges, above the title. */
  state?: ReactNode
  /** The one thing to do here. */
  primary?: ReactNode
  /** Other actions, quieter. */
  secondary?: ReactNode
}

/** The head of every page: where one is, in what state it is, and the one thing to do. */
export function PageHeader({ crumbs, title, lead, state, primary, secondary }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pb-6">
      <div className="min-w-0 max-w-3xl flex-[1_1_24rem]">
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {state && <div className="mb-3 flex flex-wrap gap-2">{state}</div>}
        <h1 className="text-2xl">{tied(title)}</h1>
        {lead && <div className="mt-2 text-lg text-soft">{tied(lead)}</div>}
      </div>
      {(primary || secondary) && (
        <div className="flex flex-wrap items-start gap-3 print:hidden">
          {primary}
          {secondary}
        </div>
      )}
    </header>
  )
}
