import { discardContest } from '~/domain/contests/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, t }) => {
  await discardContest(viewer, param('contestId'))
  return { to: paths.contests(), toast: t.contests.discarded }
})
