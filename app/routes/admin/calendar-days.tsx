import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDays } from '~/domain/calendar-days/queries.server'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'
import { ActionForm } from '~/ui/kit/action-form'
import { EmptyState } from '~/ui/kit/empty-state'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Table } from '~/ui/kit/table'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.calendarDays.title)

export const loader = page(async ({ viewer, url, now }) => {
  const asked = url.searchParams.get('year') ?? ''
  const year = /^20\d\d$/.test(asked) ? Number(asked) : Number(todayInRussia(now).slice(0, 4))
  return { year, days: await listDays(viewer, year) }
})

export default function CalendarDays() {
  const { calendarDays: t, dates } = useMessages()
  const { year, days } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        primary={
          <LinkButton href={paths.newCalendarDay()} variant="primary">
            {t.add}
          </LinkButton>
        }
        secondary={<LinkButton href={paths.calendarDayTable()}>{t.addTable}</LinkButton>}
      />
      <Table
        caption={t.caption(year)}
        rows={days}
        rowKey={(row) => row.day}
        empty={<EmptyState title={t.none(year)}>{t.noneWhy}</EmptyState>}
        columns={[
          {
            key: 'day',
            header: t.day,
            rowHeader: true,
            cell: (row) => `${dates.date(row.day)}, ${dates.weekday(row.day)}`,
          },
          { key: 'kind', header: t.kind, cell: (row) => t.kinds[row.kind] },
          { key: 'note', header: t.note, cell: (row) => row.note },
          {
            key: 'remove',
            header: t.actions,
            actions: true,
            cell: (row) => (
              <ActionForm
                action={paths.calendarDayRemoval(row.day)}
                label={t.remove}
                variant="quiet"
                confirm={{ title: t.removeQuestion(dates.date(row.day)), text: t.removeEffect }}
              />
            ),
          },
        ]}
      />
      <Pagination
        previous={paths.calendarDays(year - 1)}
        previousLabel={t.caption(year - 1)}
        next={paths.calendarDays(year + 1)}
        nextLabel={t.caption(year + 1)}
      />
    </>
  )
}
