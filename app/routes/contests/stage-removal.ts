import { changeTerms, stageOf } from '~/domain/contests/commands.server'
import { versionForm } from '~/domain/contests/schema'
import { removeStage } from '~/domain/contests/sections/stages'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(versionForm, async ({ viewer, param, text, t, now }, { version }) => {
  const id = param('contestId')
  await changeTerms(viewer, id, version, (terms) => removeStage(terms, stageOf(terms, text('stage')).id), now)
  return { to: paths.terms(id), toast: t.terms.stageRemoved }
})
