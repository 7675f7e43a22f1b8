import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldErrors } from './field-errors'
import { useFieldName } from './field-names'
import { type FieldState, fieldId, hintId } from './field-state'
import { RequiredMark } from './required-mark'

/** What every field of a form is told. */
export interface FieldProps {
  field: FieldState
  label: ReactNode
  /** What to write here and how, in a line. */
  hint?: ReactNode
  /** `short` for a date, a number, a code; `medium` for a name; otherwise the whole line. */
  width?: 'short' | 'medium'
}

const widths = { short: 'max-w-48', medium: 'max-w-md' }

/** The words around one control: label, hint, errors. The control itself is given as the child. */
export function Field({ field, label, hint, width, children }: FieldProps & { children: ReactNode }) {
  useFieldName(field, label)
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={fieldId(field)} className="font-medium">
        {label}
        {field.required && <RequiredMark />}
      </label>
      {hint && (
        <p id={hintId(field)} className="-mt-1 max-w-prose text-sm text-soft">
          {hint}
        </p>
      )}
      <FieldErrors field={field} />
      <div className={classNames(width && widths[width])}>{children}</div>
    </div>
  )
}
