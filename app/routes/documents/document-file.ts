import { openDocumentFile } from '~/domain/documents/files.server'
import { file } from '~/http/handler.server'
import { serveFile } from '~/storage/files.server'

/** The bytes that were kept when the document was issued, the same for ever (INV-38). */
export const loader = file(async ({ viewer, param, now }) =>
  serveFile(await openDocumentFile(viewer, param('documentId'), now), { inline: true }),
)
