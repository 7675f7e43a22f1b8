import { paths } from '~/lib/paths'
import type { Preferences } from '~/lib/preferences'
import { russianZones } from '~/lib/zones'
import { Select } from '../kit/select'
import { SubmitButton } from '../kit/submit-button'
import { useMessages } from '../messages'

interface TimeZoneFormProps {
  preferences: Preferences
  path: string
  /** The instant at which the offsets are told. */
  now: Date
}

/** The reader's own zone, told once and kept: a public page has no script to find it out. */
export function TimeZoneForm({ preferences, path, now }: TimeZoneFormProps) {
  const { dates, frame } = useMessages()
  return (
    <form method="post" action={paths.preferences()} className="no-print flex flex-wrap items-end gap-3">
      <input type="hidden" name="next" value={path} />
      <Select
        field={{ name: 'timeZone', initialValue: preferences.timeZone ?? '' }}
        label={frame.timeZone}
        hint={frame.timeZoneHint}
        empty={frame.timeZoneNone}
        options={russianZones.map((zone) => ({
          value: zone,
          label: `${dates.zone(zone, now)} · ${frame.zones[zone]}`,
        }))}
      />
      <SubmitButton variant="secondary">{frame.save}</SubmitButton>
    </form>
  )
}
