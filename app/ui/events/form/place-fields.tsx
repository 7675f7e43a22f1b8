import { eventFormats } from '~db/enums'
import type { Option } from '../../kit/option'
import { RadioGroup } from '../../kit/radio-group'
import { Section } from '../../kit/section'
import { Select } from '../../kit/select'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import type { EventFields } from './event-form'

/** Where the event is, or by which link. What its format does not need may be left empty. */
export function PlaceFields({ fields, hosts }: { fields: EventFields; hosts: readonly Option[] }) {
  const { events } = useMessages()
  const words = events.form
  return (
    <Section title={words.where}>
      <div className="flex flex-col gap-5">
        <RadioGroup
          field={fields.format}
          label={words.format}
          row
          options={eventFormats.map((value) => ({ value, label: events.formats[value] }))}
        />
        <Select
          field={fields.hostOrganizationId}
          label={words.host}
          hint={words.inPersonOnly}
          empty={words.hostElsewhere}
          options={hosts}
        />
        <TextField field={fields.address} label={words.address} hint={words.addressHint} />
        <TextField field={fields.room} label={words.room} width="medium" />
        <TextField
          field={fields.onlineUrl}
          type="url"
          label={words.onlineUrl}
          hint={`${words.remoteOnly}. ${words.onlineUrlHint}`}
        />
      </div>
    </Section>
  )
}
