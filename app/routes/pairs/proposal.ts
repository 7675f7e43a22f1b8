import { proposePair } from '~/domain/pairs/drafting.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, now, t }) => {
  await proposePair(viewer, param('pairId'), now)
  return { to: paths.pair(param('pairId')), toast: t.pairs.proposed }
})
