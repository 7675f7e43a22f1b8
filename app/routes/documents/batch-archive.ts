import { findBatch } from '~/domain/documents/batches.server'
import { listBatchFiles } from '~/domain/documents/files.server'
import { file } from '~/http/handler.server'
import { zipFiles } from '~/storage/zip.server'

export const loader = file(async ({ viewer, param, t }) => {
  const { id, title, createdAt } = await findBatch(viewer, param('batchId'))
  const files = await listBatchFiles(viewer, id)
  const name = encodeURIComponent(t.documents.batch.zipName(title))
  return new Response(zipFiles(files, createdAt), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'Cache-Control': 'private, no-store',
    },
  })
})
