import { NotFound } from '~/domain/decision'
import { exportJournal } from '~/domain/documents/journal.xlsx.server'
import { readJournalFilter } from '~/domain/documents/journal-filter'
import { hasJournal } from '~/domain/documents/visibility.server'
import { file } from '~/http/handler.server'

export const loader = file(async ({ viewer, url, t }) => {
  if (!hasJournal(viewer)) throw new NotFound()
  const bytes = await exportJournal(viewer, readJournalFilter(url.searchParams), t)
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(t.documents.journal.fileName)}`,
      'Cache-Control': 'private, no-store',
    },
  })
})
