import { DateField } from '../../kit/date-field'
import type { FieldState } from '../../kit/field-state'
import { Fieldset } from '../../kit/fieldset'
import { TimeField } from '../../kit/time-field'
import { useMessages } from '../../messages'

interface ClockFieldsProps {
  legend: string
  hint?: string
  date: FieldState
  time: FieldState
  /** Whose clocks are meant. */
  zone: string
}

/** A day and a time by the clocks of the contest. */
export function ClockFields({ legend, hint, date, time, zone }: ClockFieldsProps) {
  const { contests } = useMessages()
  return (
    <Fieldset legend={legend} hint={hint} row>
      <DateField field={date} label={contests.date} />
      <TimeField field={time} label={contests.time} zone={zone} />
    </Fieldset>
  )
}
