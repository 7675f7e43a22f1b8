import { NotFound } from '~/domain/decision'
import { exportJournal } from '~/domain/documents/journal.xlsx.server'
import { readJournalFilter } from '~/domain/documents/journal-filter'
import { hasJournal } from '~/domain/documents/visibility.server'
import { file } from '~/http/handler.server'
import { tableFile } from '~/http/table-file'

export const loader = file(async ({ viewer, url, t }) => {
  if (!hasJournal(viewer)) throw new NotFound()
  const bytes = await exportJournal(viewer, readJournalFilter(url.searchParams), t)
  return tableFile(bytes, t.documents.journal.fileName)
})
