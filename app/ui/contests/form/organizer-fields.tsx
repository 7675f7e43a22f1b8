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
  /** What the organisation is to the contest. */
  label: string
  levelHint: string
  /** The empty line where the level must be chosen. */
  chooseLevel?: string
}

/** Whose contest it is, and at what level it is held. */
export function OrganizerFields({ fields, organizers, label, levelHint, chooseLevel }: OrganizerFieldsProps) {
  const { contests, events } = useMessages()
  return (
    <>
      <Select
        field={fields.organizationId}
        label={label}
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
        empty={chooseLevel}
        width="medium"
        options={levels.map((value) => ({ value, label: events.levels[value] }))}
      />
    </>
  )
}
