import { cancelRegistration } from '~/domain/registrations/commands.server'
import { cancellationForm } from '~/domain/registrations/schema'
import { commandSaying, pageBefore } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(cancellationForm, async (visit, { reason }) => {
  const eventId = await cancelRegistration(visit.viewer, visit.param('registrationId'), visit.now, reason || undefined)
  return { to: pageBefore(visit) ?? paths.event(eventId), toast: visit.t.registrations.cancelledToast }
})
