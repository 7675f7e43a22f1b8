import { useMessages } from '../messages'
import { controlLook } from './control-look'
import { Field, type FieldProps } from './field'
import { controlAttributes, initialText } from './field-state'

interface NumberFieldProps extends Omit<FieldProps, 'width'> {
  /** What is counted: «баллов», «мест». */
  unit?: string
  /** Offers the keyboard with a comma. */
  decimal?: boolean
  placeholder?: string
}

/** A number as people write it: a text control, so that «4,5» can be typed whatever the browser's language. */
export function NumberField({ field, label, hint, unit, decimal, placeholder }: NumberFieldProps) {
  const { kit } = useMessages()
  const value = initialText(field)
  const unitId = `${field.id ?? field.name}-unit`
  const control = controlAttributes(field, hint)
  return (
    <Field field={field} label={label} hint={hint}>
      <div className="flex items-center gap-2">
        <div className="w-32">
          <input
            key={field.key}
            type="text"
            inputMode={decimal ? 'decimal' : 'numeric'}
            autoComplete="off"
            placeholder={placeholder}
            defaultValue={decimal && value ? kit.decimal(value) : value}
            className={`${controlLook} text-end tabular-nums`}
            {...control}
            aria-describedby={[control['aria-describedby'], unit && unitId].filter(Boolean).join(' ') || undefined}
          />
        </div>
        {unit && (
          <span id={unitId} className="text-soft">
            {unit}
          </span>
        )}
      </div>
    </Field>
  )
}
