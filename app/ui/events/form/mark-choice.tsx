import type { Mark } from '~/domain/registrations/schema'
import { Choice } from '../../kit/choice'
import { useMessages } from '../../messages'

interface MarkChoiceProps {
  name: string
  person: string
  detail: string
  choices: readonly Mark[]
  chosen: Mark | null
  disabled: boolean
}

/** One person's mark: came, came remotely, or did not; none is chosen where nobody has marked. */
export function MarkChoice({ name, person, detail, choices, chosen, disabled }: MarkChoiceProps) {
  const { registrations } = useMessages()
  return (
    <fieldset
      disabled={disabled}
      className="flex flex-col gap-x-6 gap-y-1 py-2 md:flex-row md:items-center md:justify-between"
    >
      <legend className="sr-only">{registrations.attendance.mark(person)}</legend>
      <div aria-hidden="true" className="min-w-0">
        <p className="font-medium">{person}</p>
        <p className="text-sm text-soft">{detail}</p>
      </div>
      <div className="-mx-2 flex flex-wrap gap-x-2">
        {choices.map((value) => (
          <Choice
            key={value}
            type="radio"
            name={name}
            value={value}
            defaultChecked={chosen === value}
            label={registrations.attendance[value]}
          />
        ))}
      </div>
    </fieldset>
  )
}
