import { removeArchived } from '~/domain/archive/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, t }) => {
  await removeArchived(viewer, param('archivedId'))
  return { to: paths.archive(), toast: t.archive.removed }
})
