import { sendingForm } from '~/domain/entries/schema'
import { recallEntry } from '~/domain/entries/sending.server'
import { commandSaying } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = commandSaying(sendingForm, async ({ viewer, param, now, t }, { version }) => {
  await recallEntry(viewer, param('entryId'), version, now)
  return { to: paths.entry(param('entryId')), toast: t.entries.recalled }
})
