import { readCalendarFilter } from '~/domain/events/calendar-filter'
import { findCalendarFeed } from '~/domain/events/feed.server'
import { answerFeed } from '~/http/calendar.server'
import { publicFile } from '~/http/handler.server'

/** The calendar's events by the page's own filter, to be subscribed to. */
export const loader = publicFile(async ({ request, url, t, now }) => {
  const feed = await findCalendarFeed(t.calendar.name, readCalendarFilter(url.searchParams), now)
  return answerFeed(request, feed, { fileName: 'calendar.ics' })
})
