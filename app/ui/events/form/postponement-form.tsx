import { postponementForm } from '~/domain/events/schema'
import { paths } from '~/lib/paths'
import { DateField } from '../../kit/date-field'
import { Fieldset } from '../../kit/fieldset'
import { HiddenValues } from '../../kit/hidden-values'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { TextArea } from '../../kit/text-area'
import { TimeField } from '../../kit/time-field'
import { useMessages } from '../../messages'
import { useServerForm } from '../../use-server-form'

interface PostponementFormProps {
  event: { id: string; startsAt: Date; endsAt: Date; timeZone: string; version: number; isPutOff: boolean }
}

/** Why an event moves, and where to; the new time may still be unknown. */
export function PostponementForm({ event }: PostponementFormProps) {
  const { dates, events } = useMessages()
  const words = events.postponement
  const [form, fields] = useServerForm(postponementForm)
  const zone = dates.zone(event.timeZone, event.startsAt)
  return (
    <ServerForm
      form={form}
      actions={<SubmitButton>{event.isPutOff ? events.setDate : events.postpone}</SubmitButton>}
      back={paths.event(event.id)}
    >
      {!event.isPutOff && (
        <p>
          {words.now}: {dates.interval(event.startsAt, event.endsAt, event.timeZone)}
        </p>
      )}
      <HiddenValues values={{ version: event.version }} />
      <TextArea field={fields.reason} label={events.reason} hint={events.reasonHint} rows={3} />
      <Fieldset legend={words.newTime} hint={words.newTimeHint}>
        <Fieldset legend={events.form.starts} row>
          <DateField field={fields.startDate} label={events.form.date} />
          <TimeField field={fields.startTime} label={events.form.time} zone={zone} />
        </Fieldset>
        <Fieldset legend={events.form.ends} hint={events.form.endDateHint} row>
          <DateField field={fields.endDate} label={events.form.date} />
          <TimeField field={fields.endTime} label={events.form.time} zone={zone} />
        </Fieldset>
      </Fieldset>
    </ServerForm>
  )
}
