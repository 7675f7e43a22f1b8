import { findSheetFile } from '~/domain/sheets/queries.server'
import { file } from '~/http/handler.server'
import { serveFile } from '~/storage/files.server'

export const loader = file(async ({ viewer, param }) => {
  const { file: kept, name } = await findSheetFile(viewer, param('assignmentId'), param('fileId'))
  return serveFile(kept, { name })
})
