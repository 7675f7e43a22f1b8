import type { ReactNode } from 'react'
import { tied } from './tied'

interface Definition {
  term: string
  /** An entry without a value is left out. */
  value: ReactNode
}

/** The facts of one thing: what, and which. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  const known = items.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false)
  return (
    <div className="@container">
      <dl className="divide-y divide-line border-y border-line">
        {known.map(({ term, value }) => (
          <div key={term} className="grid gap-x-6 gap-y-0.5 py-2.5 @lg:grid-cols-[minmax(9rem,1fr)_2fr]">
            <dt className="text-soft">{term}</dt>
            <dd className="min-w-0">{tied(value)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
