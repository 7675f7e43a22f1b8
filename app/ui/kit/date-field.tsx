import { controlLook } from './control-look'
import { Field, type FieldProps } from './field'
import { controlAttributes, initialText } from './field-state'

/** A calendar date; the value is YYYY-MM-DD. */
export function DateField({ field, label, hint }: Omit<FieldProps, 'width'>) {
  return (
    <Field field={field} label={label} hint={hint} width="short">
      <input
        key={field.key}
        type="date"
        defaultValue={initialText(field)?.slice(0, 10)}
        min={field.min}
        max={field.max}
        className={controlLook}
        {...controlAttributes(field, hint)}
      />
    </Field>
  )
}
