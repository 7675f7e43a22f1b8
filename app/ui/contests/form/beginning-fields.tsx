import { ClockFields } from '../../kit/clock-fields'
import type { FieldState } from '../../kit/field-state'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import { type Organizer, OrganizerFields } from './organizer-fields'

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
  const { contests } = useMessages()
  return (
    <>
      <OrganizerFields
        fields={fields}
        organizers={organizers}
        label={contests.organizer}
        levelHint={contests.levelHint}
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
