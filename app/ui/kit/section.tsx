import { type ReactNode, useId } from 'react'

interface SectionProps {
  title: ReactNode
  lead?: ReactNode
  /** Links or buttons at the right of the heading. */
  actions?: ReactNode
  /** Where a link to this part of the page lands. */
  id?: string
  children: ReactNode
}

/** A part of a page under its own heading of the second level. */
export function Section({ title, lead, actions, id, children }: SectionProps) {
  const headingId = useId()
  return (
    <section id={id} aria-labelledby={headingId} className="mt-10 first:mt-0 [header+&]:mt-2">
      <div className="mb-4 flex break-after-avoid flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={headingId} className="text-xl">
          {title}
        </h2>
        {actions && (
          <div className="flex flex-wrap gap-3 print:hidden pointer-coarse:[&>a.underline]:-my-2 pointer-coarse:[&>a.underline]:py-3">
            {actions}
          </div>
        )}
      </div>
      {lead && <p className="-mt-2 mb-4 max-w-3xl text-soft">{lead}</p>}
      {children}
    </section>
  )
}
