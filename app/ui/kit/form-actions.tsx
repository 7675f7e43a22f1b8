import type { ReactNode } from 'react'
import { useMessages } from '../messages'

/** The foot of a form: its button and the way back. Explains the star where the form has a required field. */
export function FormActions({ children }: { children: ReactNode }) {
  const { kit } = useMessages()
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-5">
      <p className="hidden text-sm text-soft [form:has(:required)_&]:block">{kit.requiredNote}</p>
      <div className="flex flex-wrap items-start gap-3">{children}</div>
    </div>
  )
}
