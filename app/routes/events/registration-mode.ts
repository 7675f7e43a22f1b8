import { changeMode } from '~/domain/registrations/commands.server'
import { modeForm } from '~/domain/registrations/schema'
import { commandSaying, pageBefore } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(modeForm, async (visit, { mode }) => {
  const eventId = await changeMode(visit.viewer, visit.param('registrationId'), mode, visit.now)
  return { to: pageBefore(visit) ?? paths.event(eventId), toast: visit.t.registrations.modeChanged }
})
