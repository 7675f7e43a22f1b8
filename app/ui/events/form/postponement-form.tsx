import { postponementForm } from '~/domain/events/schema'
import { paths } from '~/lib/paths'
import { ClockFields } from '../../kit/clock-fields'
import { Fieldset } from '../../kit/fieldset'
import { RowVersion } from '../../kit/row-version'
import { ServerForm } from '../../kit/server-form'
import { SubmitButton } from '../../kit/submit-button'
import { TextArea } from '../../kit/text-area'
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
      <RowVersion field={fields.version} current={event.version} />
      <TextArea field={fields.reason} label={events.reason} hint={events.reasonHint} rows={3} />
      <Fieldset legend={words.newTime} hint={words.newTimeHint}>
        <ClockFields legend={events.form.starts} date={fields.startDate} time={fields.startTime} zone={zone} />
        <ClockFields
          legend={events.form.ends}
          hint={events.form.endDateHint}
          date={fields.endDate}
          time={fields.endTime}
          zone={zone}
        />
      </Fieldset>
    </ServerForm>
  )
}
