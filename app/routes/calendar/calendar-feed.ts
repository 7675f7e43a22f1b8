import { listCalendarPlaces } from '~/domain/events/calendar.server'
import { readCalendarFilter } from '~/domain/events/calendar-filter'
import { findCalendarFeed } from '~/domain/events/feed.server'
import { answerFeed } from '~/http/calendar.server'
import { publicFile } from '~/http/handler.server'
import { sayFilter } from '~/ui/calendar/say-filter'

/** The calendar's events by the page's own filter, to be subscribed to. */
export const loader = publicFile(async ({ request, url, t, now }) => {
  const filter = readCalendarFilter(url.searchParams)
  const places = filter.municipality ? await listCalendarPlaces() : []
  const chosen = sayFilter(
    t,
    filter,
    places.map(({ id, name }) => ({ value: id, label: name })),
  )
  const feed = await findCalendarFeed(t.calendar.nameOf(chosen), filter, now)
  return answerFeed(request, feed, { fileName: 'calendar.ics' })
})
