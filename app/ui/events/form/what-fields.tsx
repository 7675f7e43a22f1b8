import { audiences } from '~db/enums'
import { CheckboxGroup } from '../../kit/checkbox-group'
import { NumberField } from '../../kit/number-field'
import type { Option } from '../../kit/option'
import { Section } from '../../kit/section'
import { Select } from '../../kit/select'
import { TextArea } from '../../kit/text-area'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import type { EventFields } from './event-form'

/** What the event is called, for whom it is, on what. */
export function WhatFields({ fields, levels }: { fields: EventFields; levels: readonly Option[] }) {
  const { events } = useMessages()
  const words = events.form
  return (
    <Section title={words.what}>
      <div className="flex flex-col gap-5">
        <TextField field={fields.title} label={words.name} hint={words.nameHint} />
        <Select field={fields.level} label={words.level} options={levels} width="medium" />
        <TextArea field={fields.description} label={words.description} rows={6} />
        <CheckboxGroup
          field={fields.audience}
          label={words.audience}
          options={audiences.map((value) => ({ value, label: events.audiences[value] }))}
        />
        <TextField field={fields.topics} label={words.topics} hint={words.topicsHint} />
        <NumberField field={fields.hoursAcademic} label={words.hours} />
      </div>
    </Section>
  )
}
