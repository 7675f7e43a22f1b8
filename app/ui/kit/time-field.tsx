import { controlLook } from './control-look'
import { Field, type FieldProps } from './field'
import { controlAttributes, initialText } from './field-state'

interface TimeFieldProps extends Omit<FieldProps, 'width'> {
  /** The clock that is meant, «МСК+4»; left out where the form itself asks for it. */
  zone?: string
}

/** A time of day in a named zone; the value is HH:MM. */
export function TimeField({ field, label, hint, zone }: TimeFieldProps) {
  const zoneId = `${field.id ?? field.name}-zone`
  const control = controlAttributes(field, hint)
  return (
    <Field field={field} label={label} hint={hint}>
      <div className="flex items-center gap-2">
        <div className="w-32">
          <input
            key={field.key}
            type="time"
            defaultValue={initialText(field)}
            className={controlLook}
            {...control}
            aria-describedby={[control['aria-describedby'], zone && zoneId].filter(Boolean).join(' ') || undefined}
          />
        </div>
        {zone && (
          <span id={zoneId} className="text-soft">
            {zone}
          </span>
        )}
      </div>
    </Field>
  )
}
