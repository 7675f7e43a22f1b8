import { Choice } from './choice'
import type { FieldProps } from './field'
import { FieldErrors } from './field-errors'
import { useFieldName } from './field-names'
import { controlAttributes, hintId } from './field-state'
import { RequiredMark } from './required-mark'

/** One yes or no. Sends «on» when ticked, as conform expects of a boolean. */
export function Checkbox({ field, label, hint, disabled }: Omit<FieldProps, 'width'> & { disabled?: boolean }) {
  useFieldName(field, label)
  return (
    <div className="flex flex-col gap-1">
      <FieldErrors field={field} />
      <Choice
        key={field.key}
        {...controlAttributes(field, hint)}
        type="checkbox"
        disabled={disabled}
        defaultChecked={field.initialValue === 'on' || field.initialValue === true}
        label={
          <>
            {label}
            {field.required && <RequiredMark />}
          </>
        }
        hint={hint && <span id={hintId(field)}>{hint}</span>}
      />
    </div>
  )
}
