import { sendDocumentAgain } from '~/domain/documents/commands.server'
import { command } from '~/http/handler.server'
import { paths } from '~/lib/paths'

export const action = command(async ({ viewer, param, now, t }) => {
  await sendDocumentAgain(viewer, param('documentId'), now)
  return { to: paths.document(param('documentId')), toast: t.documents.page.sent }
})
