import { recheckConflicts } from '~/domain/jury/conflicts.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, now, t }) => {
  const taken = await recheckConflicts(viewer, param('contestId'), now)
  return { to: paths.conflicts(param('contestId')), toast: t.jury.rechecked(taken) }
})
