import { findPersonalFeed } from '~/domain/events/personal-feed.server'
import { answerFeed } from '~/http/calendar.server'
import { publicFile } from '~/http/handler.server'

export const loader = publicFile(async ({ request, text, now }) =>
  answerFeed(request, await findPersonalFeed(text('token'), now), { fileName: 'duet.ics', secret: true }),
)
