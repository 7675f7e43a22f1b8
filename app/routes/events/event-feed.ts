import { findEventFeed } from '~/domain/events/feed.server'
import { answerFeed } from '~/http/calendar.server'
import { publicFile } from '~/http/handler.server'

export const loader = publicFile(async ({ request, param, t }) =>
  answerFeed(request, await findEventFeed(t.calendar.name, param('eventId')), { fileName: 'event.ics' }),
)
