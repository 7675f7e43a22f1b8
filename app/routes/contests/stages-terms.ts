import { changeTerms } from '~/domain/contests/commands.server'
import { versionForm } from '~/domain/contests/schema'
import { addStage } from '~/domain/contests/sections/stages'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(versionForm, async ({ viewer, param, t, now }, { version }) => {
  const id = param('contestId')
  await changeTerms(viewer, id, version, (terms) => addStage(terms, t.contestPresets.empty), now)
  return { to: paths.terms(id), toast: t.terms.stageAdded }
})
