import { dropProposal } from '~/domain/contests/commands.server'
import { versionForm } from '~/domain/contests/schema'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(versionForm, async ({ viewer, param, t }, { version }) => {
  await dropProposal(viewer, param('contestId'), version)
  return { to: paths.terms(param('contestId')), toast: t.terms.dropped }
})
