import { startImport } from '~/domain/imports/commands.server'
import { loadingForm } from '~/domain/imports/schema'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'

export const action = commandSaying(loadingForm, async ({ viewer, param, now }, { withoutFaulty }) => {
  await startImport(viewer, param('importId'), withoutFaulty, todayInRussia(now))
  return paths.import(param('importId'))
})
