import type { TextareaHTMLAttributes } from 'react'
import { controlLook } from './control-look'
import { Field, type FieldProps } from './field'
import { controlAttributes, initialText } from './field-state'

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  field,
  label,
  hint,
  width,
  rows = 4,
  ...area
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field field={field} label={label} hint={hint} width={width}>
      <textarea
        key={field.key}
        rows={rows}
        defaultValue={initialText(field)}
        minLength={field.minLength}
        maxLength={field.maxLength}
        className={`${controlLook} field-sizing-content ${rows > 2 ? 'min-h-24!' : ''}`}
        {...controlAttributes(field, hint)}
        {...area}
      />
    </Field>
  )
}
