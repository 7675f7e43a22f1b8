import { startImport } from '~/domain/imports/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { todayInRussia } from '~/lib/zones'

export const action = command(async ({ viewer, param, request, now }) => {
  const fields = await request.formData()
  await startImport(viewer, param('importId'), fields.get('withoutFaulty') === 'on', todayInRussia(now))
  return paths.import(param('importId'))
})
