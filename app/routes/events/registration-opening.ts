import { turnRegistration } from '~/domain/events/life.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, now, t }) => {
  await turnRegistration(viewer, param('eventId'), true, now)
  return { to: paths.event(param('eventId')), toast: t.events.registrationOpened }
})
