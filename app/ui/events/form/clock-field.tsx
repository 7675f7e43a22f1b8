import { controlLook } from '../../kit/control-look'
import { Field, type FieldProps } from '../../kit/field'
import { controlAttributes, initialText } from '../../kit/field-state'

/** A time by the clocks that the form itself names. */
export function ClockField({ field, label, hint }: Omit<FieldProps, 'width'>) {
  return (
    <Field field={field} label={label} hint={hint} width="short">
      <input
        key={field.key}
        type="time"
        defaultValue={initialText(field)}
        className={controlLook}
        {...controlAttributes(field, hint)}
      />
    </Field>
  )
}
