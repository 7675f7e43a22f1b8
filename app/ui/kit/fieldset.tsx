import type { ReactNode } from 'react'
import { FieldErrors } from './field-errors'
import { useFieldName } from './field-names'
import { type FieldState, groupAttributes, hintId } from './field-state'
import { RequiredMark } from './required-mark'

interface FieldsetProps {
  legend: ReactNode
  hint?: ReactNode
  /** Given where the group as a whole is one field with its own errors. */
  field?: FieldState
  /** Side by side where there is room; one under another otherwise. */
  row?: boolean
  children: ReactNode
}

/** Fields that belong together, under one name. */
export function Fieldset({ legend, hint, field, row, children }: FieldsetProps) {
  useFieldName(field ?? { name: '' }, field && legend)
  return (
    <fieldset {...(field && groupAttributes(field, hint))} className="min-w-0">
      <legend className={field ? 'mb-1.5 font-medium' : 'mb-3 text-lg font-semibold'}>
        {legend}
        {field?.required && <RequiredMark />}
      </legend>
      {hint && (
        <p id={field && hintId(field)} className="-mt-1 mb-1.5 max-w-prose text-sm text-soft">
          {hint}
        </p>
      )}
      {field && <FieldErrors field={field} />}
      <div className={row ? 'flex flex-wrap items-end gap-x-4 gap-y-3' : 'flex flex-col gap-4'}>{children}</div>
    </fieldset>
  )
}
