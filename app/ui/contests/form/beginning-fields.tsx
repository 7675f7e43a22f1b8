import { levels } from '~db/enums'
import { ClockFields } from '../../kit/clock-fields'
import type { FieldState } from '../../kit/field-state'
import { Select } from '../../kit/select'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'

export interface Organizer {
  id: string
  name: string
  municipality: string | null
  timeZone: string | null
}

export type BeginningFieldStates = Record<
  'organizationId' | 'level' | 'place' | 'opensDate' | 'opensTime' | 'closesDate' | 'closesTime',
  FieldState
>

interface BeginningFieldsProps {
  fields: BeginningFieldStates
  organizers: readonly Organizer[]
  zone: string
}

/** What an organiser says of any new contest, from a preset or from a file. */
export function BeginningFields({ fields, organizers, zone }: BeginningFieldsProps) {
  const { contests, events } = useMessages()
  return (
    <>
      <Select
        field={fields.organizationId}
        label={contests.organizer}
        options={organizers.map(({ id, name, municipality }) => ({
          value: id,
          label: name,
          group: municipality,
        }))}
      />
      <Select
        field={fields.level}
        label={contests.levelLabel}
        hint={contests.levelHint}
        width="medium"
        options={levels.map((value) => ({ value, label: events.levels[value] }))}
      />
      <ClockFields legend={contests.opens} date={fields.opensDate} time={fields.opensTime} zone={zone} />
      <ClockFields
        legend={contests.closes}
        hint={contests.closesHint}
        date={fields.closesDate}
        time={fields.closesTime}
        zone={zone}
      />
      <TextField field={fields.place} label={contests.placeLabel} hint={contests.placeHint} />
    </>
  )
}
