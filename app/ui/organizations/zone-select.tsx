import { russianZones } from '~/lib/zones'
import type { FieldState } from '../kit/field-state'
import { Select } from '../kit/select'
import { useMessages } from '../messages'

/** The clock of a place, from west to east, called by its distance from Moscow. */
export function ZoneSelect({ field }: { field: FieldState }) {
  const { organizations: t } = useMessages()
  return (
    <Select
      field={field}
      label={t.timeZone}
      width="medium"
      options={russianZones.map((value) => ({ value, label: t.zones[value] ?? value }))}
    />
  )
}
