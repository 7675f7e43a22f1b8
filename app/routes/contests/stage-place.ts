import { changeTerms, stageOf } from '~/domain/contests/commands.server'
import { stagePlaceForm } from '~/domain/contests/schema'
import { moveStage } from '~/domain/contests/sections/stages'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(stagePlaceForm, async ({ viewer, param, text, now }, { version, to }) => {
  const id = param('contestId')
  await changeTerms(viewer, id, version, (terms) => moveStage(terms, stageOf(terms, text('stage')).id, to), now)
  return `${paths.terms(id)}#stages`
})
