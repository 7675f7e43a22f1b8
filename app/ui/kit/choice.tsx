import type { InputHTMLAttributes, ReactNode } from 'react'
import { tied } from './tied'

interface ChoiceProps extends InputHTMLAttributes<HTMLInputElement> {
  type: 'checkbox' | 'radio'
  label: ReactNode
  hint?: ReactNode
}

/** A box or a circle to tick, with its words: the whole line is the target. */
export function Choice({ label, hint, ...input }: ChoiceProps) {
  return (
    <label className="flex min-h-touch items-start gap-3 rounded-md px-2 py-2.5 hover:bg-sunken has-checked:font-medium has-disabled:text-soft">
      <input {...input} className="mt-0.5 size-5 shrink-0 accent-act" />
      <span className="min-w-0">
        {tied(label)}
        {hint && <span className="block text-sm font-normal text-soft">{tied(hint)}</span>}
      </span>
    </label>
  )
}
