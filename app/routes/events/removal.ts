import { discardDraft } from '~/domain/events/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, t }) => {
  await discardDraft(viewer, param('eventId'))
  return { to: paths.runEvents({ shelf: 'drafts' }), toast: t.events.discarded }
})
