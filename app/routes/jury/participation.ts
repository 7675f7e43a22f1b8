import { answerInvitation } from '~/domain/jury/own-commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, now, t }) => {
  await answerInvitation(viewer, param('contestId'), 'confirmed', now)
  return { to: paths.jury(param('contestId')), toast: t.jury.confirmed }
})
