import { DateField } from '../../kit/date-field'
import { Fieldset } from '../../kit/fieldset'
import { Section } from '../../kit/section'
import { Select } from '../../kit/select'
import { useMessages } from '../../messages'
import { zoneOptions } from '../../zone-options'
import { ClockField } from './clock-field'
import type { EventFields } from './event-form'

/** When the event is, by which clocks. */
export function TimeFields({ fields }: { fields: EventFields }) {
  const t = useMessages()
  const words = t.events.form
  return (
    <Section title={words.when}>
      <div className="flex flex-col gap-5">
        <Fieldset legend={words.starts} row>
          <DateField field={fields.startDate} label={words.date} />
          <ClockField field={fields.startTime} label={words.time} />
        </Fieldset>
        <Fieldset legend={words.ends} row hint={words.endDateHint}>
          <DateField field={fields.endDate} label={words.date} />
          <ClockField field={fields.endTime} label={words.time} />
        </Fieldset>
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
