import { takeFile } from '~/domain/archive/commands.server'
import { file } from '~/http/handler.server'
import { madeFile } from '~/http/made-file'

/** The contest file byte for byte as it came into the archive. */
export const loader = file(async ({ viewer, param }) => {
  const { source, fileName } = await takeFile(viewer, param('archivedId'))
  return madeFile(source, 'application/json; charset=utf-8', fileName)
})
