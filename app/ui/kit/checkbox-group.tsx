import { Choice } from './choice'
import type { FieldProps } from './field'
import { fieldId, initialChoices } from './field-state'
import { Fieldset } from './fieldset'
import type { Option } from './option'

interface CheckboxGroupProps extends Omit<FieldProps, 'width'> {
  options: readonly Option[]
}

/** Any number of values of a few; each ticked one is sent under the field's name. */
export function CheckboxGroup({ field, label, hint, options }: CheckboxGroupProps) {
  const chosen = initialChoices(field)
  return (
    <Fieldset legend={label} hint={hint} field={field}>
      <div key={field.key} className="flex flex-col">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? fieldId(field) : `${fieldId(field)}-${option.value}`}
            name={field.name}
            form={field.formId}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </Fieldset>
  )
}
