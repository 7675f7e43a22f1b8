import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enterTable } from '~/domain/calendar-days/commands.server'
import { mayKeepCalendar } from '~/domain/calendar-days/policy'
import { dayTableForm } from '~/domain/calendar-days/schema'
import { whyNot } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { TextArea } from '~/ui/kit/text-area'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.calendarDays.addTable)

export const loader = page(async ({ viewer, t }) => ({ because: whyNot(mayKeepCalendar(viewer), t) }))

export const action = form(dayTableForm, async ({ viewer, t }, { table }) => {
  const days = await enterTable(viewer, table)
  return { to: paths.calendarDays(), toast: t.calendarDays.enteredDays(days) }
})

export default function CalendarDayTable() {
  const { calendarDays: t } = useMessages()
  const { because } = useLoaderData<typeof loader>()
  const [state, fields] = useServerForm(dayTableForm)
  return (
    <>
      <PageHeader crumbs={[{ href: paths.calendarDays(), label: t.title }]} title={t.addTable} lead={t.tableLead} />
      <ServerForm
        form={state}
        actions={<SubmitButton disabledBecause={because}>{t.save}</SubmitButton>}
        back={paths.calendarDays()}
      >
        <TextArea field={fields.table} label={t.table} hint={t.tableHint} rows={14} />
      </ServerForm>
    </>
  )
}
