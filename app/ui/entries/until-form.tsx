import type { extensionForm, returnForm } from '~/domain/entries/schema'
import { paths } from '~/lib/paths'
import { ClockFields } from '../kit/clock-fields'
import { RowVersion } from '../kit/row-version'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextArea } from '../kit/text-area'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface UntilFormProps {
  schema: typeof returnForm | typeof extensionForm
  entry: { id: string; version: number }
  reason: string
  until: string
  hint?: string
  submit: string
  disabledBecause?: string
}

/** A step with a reason that gives the entry time until a certain minute. */
export function UntilForm({ schema, entry, reason, until, hint, submit, disabledBecause }: UntilFormProps) {
  const { contests } = useMessages()
  const [form, fields] = useServerForm(schema as typeof extensionForm, { defaultValue: { untilTime: '23:59' } })
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton disabledBecause={disabledBecause}>{submit}</SubmitButton>}
      back={paths.entry(entry.id)}
    >
      <RowVersion field={fields.version} current={entry.version} />
      <TextArea field={fields.reason} label={reason} rows={4} />
      <ClockFields
        legend={until}
        hint={hint}
        date={fields.untilDate}
        time={fields.untilTime}
        zone={contests.byItsClock}
      />
    </ServerForm>
  )
}
