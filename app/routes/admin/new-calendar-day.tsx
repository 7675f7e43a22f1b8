import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterDays } from '~/domain/calendar-days/commands.server'
import { dayKinds } from '~/domain/calendar-days/model'
import { mayKeepCalendar } from '~/domain/calendar-days/policy'
import { calendarDayForm } from '~/domain/calendar-days/schema'
import { whyNot } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { DateField } from '~/ui/kit/date-field'
import { Fieldset } from '~/ui/kit/fieldset'
import { PageHeader } from '~/ui/kit/page-header'
import { RadioGroup } from '~/ui/kit/radio-group'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextField } from '~/ui/kit/text-field'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.calendarDays.add)

export const loader = page(async ({ viewer, t }) => ({ because: whyNot(mayKeepCalendar(viewer), t) }))

export const action = form(calendarDayForm, async ({ viewer, t }, input) => {
  await enterDays(viewer, input)
  return { to: paths.calendarDays(Number(input.from.slice(0, 4))), toast: t.calendarDays.entered }
})

export default function NewCalendarDay() {
  const { calendarDays: t } = useMessages()
  const { because } = useLoaderData<typeof loader>()
  const [state, fields] = useServerForm(calendarDayForm, { defaultValue: { kind: 'off' } })
  return (
    <>
      <PageHeader crumbs={[{ href: paths.calendarDays(), label: t.title }]} title={t.add} />
      <ServerForm
        form={state}
        actions={<SubmitButton disabledBecause={because}>{t.save}</SubmitButton>}
        back={paths.calendarDays()}
      >
        <Fieldset legend={t.period} row>
          <DateField field={fields.from} label={t.from} />
          <DateField field={fields.to} label={t.to} hint={t.toHint} />
        </Fieldset>
        <RadioGroup
          field={fields.kind}
          label={t.kind}
          options={dayKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <TextField field={fields.note} label={t.note} />
      </ServerForm>
    </>
  )
}
