import { findBatch } from '~/domain/documents/batches.server'
import { exportBatchFiles } from '~/domain/documents/files.server'
import { file } from '~/http/handler.server'
import { madeFile } from '~/http/made-file'
import { zipFiles } from '~/storage/zip.server'

export const loader = file(async ({ viewer, param, t }) => {
  const { id, title, createdAt } = await findBatch(viewer, param('batchId'))
  const files = await exportBatchFiles(viewer, id)
  return madeFile(zipFiles(files, createdAt), 'application/zip', t.documents.batch.zipName(title))
})
