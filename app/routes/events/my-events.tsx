import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { phaseOf } from '~/domain/events/model'
import { listMine } from '~/domain/registrations/queries.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { MyEventsTable } from '~/ui/events/my-events-table'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Tabs } from '~/ui/kit/tabs'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.registrations.mine.title)

export const loader = page(async ({ viewer, url, now, preferences }) => {
  const when = url.searchParams.get('when') === 'past' ? 'past' : 'ahead'
  const { rows, next } = await listMine(viewer, when, now, readCursor(url.searchParams.get('after'), ['instant', 'id']))
  const events = rows.map((row) => ({ ...row, phase: phaseOf({ ...row, state: row.eventState }, now) }))
  return { when, events, next, readerZone: preferences.timeZone } as const
})

export default function MyEvents() {
  const { calendar, registrations } = useMessages()
  const { when, events, next, readerZone } = useLoaderData<typeof loader>()
  const words = registrations.mine
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        primary={
          <LinkButton href={paths.calendar()} variant="primary">
            {words.toCalendar}
          </LinkButton>
        }
        secondary={<LinkButton href={paths.feedAddress()}>{calendar.personal.title}</LinkButton>}
      />
      <Tabs
        tabs={(['ahead', 'past'] as const).map((name) => ({
          href: paths.myEvents({ when: name }),
          label: words.tabs[name],
          current: name === when,
        }))}
      />
      <MyEventsTable events={events} when={when} readerZone={readerZone} />
      <Pagination next={next ? paths.myEvents({ when, after: next }) : undefined} />
    </>
  )
}
