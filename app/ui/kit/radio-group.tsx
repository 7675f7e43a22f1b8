import { Choice } from './choice'
import type { FieldProps } from './field'
import { fieldId, initialText } from './field-state'
import { Fieldset } from './fieldset'
import type { Option } from './option'

interface RadioGroupProps extends Omit<FieldProps, 'width'> {
  options: readonly Option[]
  row?: boolean
}

/** One value of a few, all in sight. The first carries the field's id, so that an error's link lands on it. */
export function RadioGroup({ field, label, hint, options, row }: RadioGroupProps) {
  return (
    <Fieldset legend={label} hint={hint} field={field}>
      <div key={field.key} className={row ? 'flex flex-wrap gap-x-4' : 'flex flex-col'}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? fieldId(field) : `${fieldId(field)}-${option.value}`}
            name={field.name}
            form={field.formId}
            required={field.required}
            value={option.value}
            defaultChecked={initialText(field) === option.value}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </Fieldset>
  )
}
