import { levels } from '~db/enums'
import type { FieldState } from '../../kit/field-state'
import { Select } from '../../kit/select'
import { useMessages } from '../../messages'

export interface Organizer {
  id: string
  name: string
  municipality: string | null
  timeZone: string | null
}

interface OrganizerFieldsProps {
  fields: Record<'organizationId' | 'level', FieldState>
  organizers: readonly Organizer[]
  levelHint: string
}

/** Whose contest it is, and at what level it is held. */
export function OrganizerFields({ fields, organizers, levelHint }: OrganizerFieldsProps) {
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
        hint={levelHint}
        width="medium"
        options={levels.map((value) => ({ value, label: events.levels[value] }))}
      />
    </>
  )
}
