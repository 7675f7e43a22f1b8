import { openStage } from '~/domain/jury/stages.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, text, now, t }) => {
  await openStage(viewer, param('contestId'), text('stage'), now)
  return { to: paths.judging(param('contestId'), text('stage')), toast: t.jury.opened }
})
