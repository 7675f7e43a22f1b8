import { renewPortfolioLink } from '~/domain/portfolios/commands.server'
import { ownerKinds, ownerPathOf } from '~/domain/portfolios/model'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, text, now, t }) => {
  const path = ownerPathOf(text('kind'))
  await renewPortfolioLink(viewer, { kind: ownerKinds[path], id: param('ownerId') }, now)
  return { to: paths.portfolioVisibility(path, param('ownerId')), toast: t.portfolios.visibility.renewed }
})
