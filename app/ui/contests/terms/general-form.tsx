import type { DefaultValue } from '@conform-to/react'
import type { z } from 'zod'
import { generalForm } from '~/domain/contests/sections/general'
import { levels } from '~db/enums'
import { ClockFields } from '../../kit/clock-fields'
import { Select } from '../../kit/select'
import { TextArea } from '../../kit/text-area'
import { TextField } from '../../kit/text-field'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'
import { zoneOptions } from '../../zone-options'
import { type SectionContest, SectionForm } from './section-form'

interface GeneralFormProps {
  contest: SectionContest
  values: DefaultValue<z.input<typeof generalForm>> & { timeZone: string }
  faults?: Record<string, string[]>
}

export function GeneralForm({ contest, values, faults }: GeneralFormProps) {
  const t = useMessages()
  const { contests, terms, events } = t
  const [form, fields] = useServerForm(generalForm, { defaultValue: values, faults })
  return (
    <SectionForm form={form} version={fields.version} contest={contest}>
      <TextField field={fields.title} label={contests.titleLabel} hint={contests.titleHint} />
      <TextArea field={fields.description} label={terms.description} hint={terms.descriptionHint} rows={6} />
      <Select
        field={fields.level}
        label={contests.levelLabel}
        hint={contests.levelHint}
        width="medium"
        options={levels.map((value) => ({ value, label: events.levels[value] }))}
      />
      <Select
        field={fields.timeZone}
        label={contests.zoneLabel}
        hint={contests.zoneHint}
        width="medium"
        options={zoneOptions(t, values.timeZone)}
      />
      <ClockFields legend={contests.opens} date={fields.opensDate} time={fields.opensTime} zone={contests.byItsClock} />
      <ClockFields
        legend={contests.closes}
        hint={contests.closesHint}
        date={fields.closesDate}
        time={fields.closesTime}
        zone={contests.byItsClock}
      />
      <TextField field={fields.place} label={contests.placeLabel} hint={contests.placeHint} />
    </SectionForm>
  )
}
