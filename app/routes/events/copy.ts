import { copyEvent } from '~/domain/events/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, now, t }) => {
  const copy = await copyEvent(viewer, param('eventId'), now)
  return { to: paths.editEvent(copy), toast: t.events.copied }
})
