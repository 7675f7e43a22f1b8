import { Choice } from '../../kit/choice'
import { type FieldState, fieldId, initialChoices } from '../../kit/field-state'
import { Fieldset } from '../../kit/fieldset'

interface TickListProps {
  field: FieldState
  label: string
  hint?: string
  lines: readonly { value: string; label: string; hint: string; disabled: boolean }[]
}

/** Many things to be ticked, some of which cannot be any more; each line says what it is, or why not. */
export function TickList({ field, label, hint, lines }: TickListProps) {
  const chosen = initialChoices(field)
  return (
    <Fieldset legend={label} hint={hint} field={field}>
      <div key={field.key} className="flex flex-col">
        {lines.map((line, index) => (
          <Choice
            key={line.value}
            type="checkbox"
            id={index === 0 ? fieldId(field) : `${fieldId(field)}-${line.value}`}
            name={field.name}
            value={line.value}
            defaultChecked={chosen.includes(line.value)}
            disabled={line.disabled}
            label={line.label}
            hint={line.hint}
          />
        ))}
      </div>
    </Fieldset>
  )
}
