import { resendInvitation } from '~/domain/jury/members.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, now, t }) => {
  await resendInvitation(viewer, param('contestId'), param('jurorId'), now)
  return { to: paths.contestJury(param('contestId')), toast: t.jury.resent }
})
