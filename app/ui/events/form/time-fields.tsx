import { ClockFields } from '../../kit/clock-fields'
import { Section } from '../../kit/section'
import { Select } from '../../kit/select'
import { useMessages } from '../../messages'
import { zoneOptions } from '../../zone-options'
import type { EventFields } from './event-form'

/** When the event is, by which clocks. */
export function TimeFields({ fields }: { fields: EventFields }) {
  const t = useMessages()
  const words = t.events.form
  return (
    <Section title={words.when}>
      <div className="flex flex-col gap-5">
        <ClockFields legend={words.starts} date={fields.startDate} time={fields.startTime} />
        <ClockFields legend={words.ends} hint={words.endDateHint} date={fields.endDate} time={fields.endTime} />
        <Select
          field={fields.timeZone}
          label={words.timeZone}
          width="medium"
          options={zoneOptions(t, fields.timeZone.initialValue)}
        />
      </div>
    </Section>
  )
}
