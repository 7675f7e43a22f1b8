import { discardImport } from '~/domain/imports/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, t }) => {
  await discardImport(viewer, param('importId'))
  return { to: paths.imports(), toast: t.importPages.discarded }
})
