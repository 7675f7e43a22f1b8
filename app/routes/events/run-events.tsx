import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { countShelves, listRun } from '~/domain/events/desk.server'
import { phaseOf, type Shelf, shelves } from '~/domain/events/model'
import { mayCreateSomewhere } from '~/domain/events/policy'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { RunEventsTable } from '~/ui/events/run-events-table'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Tabs } from '~/ui/kit/tabs'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.events.title)

export const loader = page(async ({ viewer, url, now, preferences }) => {
  assertAllowed(mayCreateSomewhere(viewer))
  const said = url.searchParams.get('shelf') as Shelf
  const shelf = shelves.includes(said) ? said : 'ahead'
  const [{ rows, next }, counts] = await Promise.all([
    listRun(viewer, shelf, now, readCursor(url.searchParams.get('after'), ['instant', 'id'])),
    countShelves(viewer, now),
  ])
  const events = rows.map((row) => ({ ...row, phase: phaseOf(row, now) }))
  return { shelf, events, next, counts, readerZone: preferences.timeZone }
})

export default function RunEvents() {
  const { events: t } = useMessages()
  const { shelf, events, next, counts, readerZone } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        primary={
          <LinkButton href={paths.newEvent()} variant="primary">
            {t.new}
          </LinkButton>
        }
      />
      <Tabs
        tabs={shelves.map((name) => ({
          href: paths.runEvents({ shelf: name }),
          label: t.shelves[name],
          current: name === shelf,
          count: counts[name],
        }))}
      />
      <RunEventsTable events={events} shelf={shelf} readerZone={readerZone} />
      <Pagination next={next ? paths.runEvents({ shelf, after: next }) : undefined} />
    </>
  )
}
