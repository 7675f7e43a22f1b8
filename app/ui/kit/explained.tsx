import { type ReactNode, useId } from 'react'
import { Icon } from './icon'

interface ExplainedProps {
  /** Why the control inside cannot be used; nothing is drawn around a control that can. */
  because?: string
  /** Receives what ties the control to the sentence. */
  children: (description: { 'aria-describedby'?: string }) => ReactNode
}

/** A control that is switched off, with the reason in sight and in the ear. */
export function Explained({ because, children }: ExplainedProps) {
  const id = useId()
  if (!because) return children({})
  return (
    <span className="print:hidden inline-flex max-w-sm flex-col items-start gap-1">
      {children({ 'aria-describedby': id })}
      <span id={id} className="flex gap-1.5 text-sm text-soft">
        <Icon name="lock" className="mt-0.5 size-4" />
        {because}
      </span>
    </span>
  )
}
