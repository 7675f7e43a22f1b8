import { useMessages } from '../messages'
import { FieldErrors } from './field-errors'
import { useFieldName } from './field-names'
import { type FieldState, fieldId, groupAttributes, hintId, initialText } from './field-state'
import { NumberField } from './number-field'
import { RequiredMark } from './required-mark'
import { scoreValues, shortest } from './score-values'

interface ScorePadProps {
  /** Its initial value is '' or absent where no score was given: blank is not zero. */
  field: FieldState
  label: string
  /** What is judged, in a sentence. */
  hint?: string
  /** Exact decimals with a dot, as the engine has them: '10', '0.5'. */
  max: string
  min?: string
  step?: string
}

/** More buttons than this are slower than typing. */
const mostButtons = 41

const chosenScore = 'has-checked:border-act has-checked:bg-act has-checked:text-on-act'
/** Nothing was decided yet: it must not look like a score that was given. */
const chosenBlank = 'text-soft has-checked:bg-paper has-checked:border-dashed'

/** One score by one touch. Radio buttons underneath: arrows move, no script is needed, «нет оценки» takes it back. */
export function ScorePad({ field, label, hint, max, min = '0', step = '1' }: ScorePadProps) {
  const { kit } = useMessages()
  useFieldName(field, label)
  const values = scoreValues(max, step).filter((value) => Number(value) >= Number(min))
  const range = kit.scoreRange(kit.decimal(max), kit.decimal(min))
  if (values.length > mostButtons) {
    return <NumberField field={field} label={label} hint={hint} unit={range} decimal={step.includes('.')} />
  }
  const chosen = shortest(initialText(field) ?? '')
  const options = [
    { value: '', text: '—', name: kit.scoreBlank },
    ...values.map((value) => ({
      value,
      text: kit.decimal(value),
      name: kit.score(kit.decimal(value), kit.decimal(max)),
    })),
  ]
  return (
    <fieldset {...groupAttributes(field, hint)} className="min-w-0">
      <legend className="flex w-full flex-wrap items-baseline justify-between gap-x-4 pb-1 font-medium">
        <span>
          {label}
          {field.required && <RequiredMark />}
        </span>
        <span className="text-sm font-normal text-soft">{range}</span>
      </legend>
      {hint && (
        <p id={hintId(field)} className="mb-2 max-w-prose text-sm text-soft">
          {hint}
        </p>
      )}
      <FieldErrors field={field} />
      <div key={field.key} className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(2.875rem,1fr))] gap-1.5">
        {options.map(({ value, text, name }, index) => (
          <label
            key={value}
            className={`flex min-h-12 items-center justify-center rounded-md border border-edge bg-surface text-lg font-medium tabular-nums select-none hover:border-act hover:text-act has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-act ${value === '' ? chosenBlank : chosenScore}`}
          >
            <input
              type="radio"
              className="sr-only"
              id={index === 0 ? fieldId(field) : `${fieldId(field)}-${value}`}
              name={field.name}
              form={field.formId}
              value={value}
              defaultChecked={chosen === value}
              aria-label={name}
            />
            <span aria-hidden="true">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
