import { useMessages } from '../messages'
import { DateField } from './date-field'
import type { FieldState } from './field-state'
import { Fieldset } from './fieldset'
import { TimeField } from './time-field'

interface ClockFieldsProps {
  legend: string
  hint?: string
  date: FieldState
  time: FieldState
  /** Whose clocks are meant; left out where the form itself asks for that. */
  zone?: string
}

/** A day and a time of it. */
export function ClockFields({ legend, hint, date, time, zone }: ClockFieldsProps) {
  const { kit } = useMessages()
  return (
    <Fieldset legend={legend} hint={hint} row>
      <DateField field={date} label={kit.date} />
      <TimeField field={time} label={kit.time} zone={zone} />
    </Fieldset>
  )
}
