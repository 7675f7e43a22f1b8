import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAgenda, listCalendarPlaces, listMonth, todayFor } from '~/domain/events/calendar.server'
import { isMonth, readCalendarFilter, writeCalendarFilter } from '~/domain/events/calendar-filter'
import { mayCreateSomewhere } from '~/domain/events/policy'
import { publicPage } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { Agenda } from '~/ui/calendar/agenda'
import { CalendarFilters } from '~/ui/calendar/calendar-filters'
import { CalendarMonth } from '~/ui/calendar/calendar-month'
import { CalendarViews } from '~/ui/calendar/calendar-views'
import { sayFilter } from '~/ui/calendar/say-filter'
import { Subscription } from '~/ui/calendar/subscription'
import { TimeZoneForm } from '~/ui/frame/time-zone-form'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.calendar.title)

export const loader = publicPage(async ({ viewer, url, preferences, now }) => {
  const filter = readCalendarFilter(withoutMonth(url.searchParams))
  const places = await listCalendarPlaces()
  const today = todayFor(places, filter, preferences.timeZone, now)
  const said = url.searchParams.get('month') ?? ''
  const month = isMonth(said) ? said : today.slice(0, 7)
  const isAgenda = url.searchParams.get('view') === 'agenda'
  const [rows, agenda] = isAgenda
    ? [null, await listAgenda(viewer, filter, today, placeIn(url))]
    : [await listMonth(viewer, filter, month), null]
  return {
    filter,
    places: places.map(({ id, name }) => ({ value: id, label: name })),
    today,
    month,
    rows,
    agenda,
    feed: absolute(paths.calendarFeed(writeCalendarFilter(filter))),
    mayCreate: mayCreateSomewhere(viewer).allowed,
    preferences,
    path: url.pathname + url.search,
    now,
  }
})

function withoutMonth(address: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(address)
  rest.delete('month')
  return rest
}

const placeIn = ({ searchParams }: URL) => ({
  after: readCursor(searchParams.get('after'), ['instant', 'id']),
  before: readCursor(searchParams.get('before'), ['instant', 'id']),
})

export default function Calendar() {
  const messages = useMessages()
  const { calendar, events } = messages
  const seen = useLoaderData<typeof loader>()
  const { filter, places, rows, agenda, month, today } = seen
  return (
    <>
      <PageHeader
        title={calendar.title}
        lead={calendar.lead}
        primary={
          seen.mayCreate && (
            <LinkButton href={paths.newEvent()} variant="primary">
              {events.new}
            </LinkButton>
          )
        }
      />
      <CalendarViews filter={filter} month={month} current={agenda ? 'agenda' : 'month'} />
      <CalendarFilters filter={filter} places={places} view={agenda ? 'agenda' : 'month'} month={month} />
      {rows && <CalendarMonth rows={rows} month={month} today={today} filter={filter} />}
      {agenda && <Agenda {...agenda} filter={filter} today={today} readerZone={seen.preferences.timeZone} />}
      <Subscription address={seen.feed} chosen={sayFilter(messages, filter, places)} />
      <div className="mt-10">
        <TimeZoneForm preferences={seen.preferences} path={seen.path} now={seen.now} />
      </div>
    </>
  )
}
