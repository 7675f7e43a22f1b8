import writeExcelFile from 'write-excel-file/node'
import type { Messages } from '~/i18n/messages'
import { clock } from '~/lib/zones'
import { db } from '~db/client.server'
import { record } from '../audit/commands.server'
import type { SignedIn } from '../viewer'
import { type JournalLine, readJournal } from './journal.server'
import { type JournalFilter, writeJournalFilter } from './journal-filter'

const most = 50_000

/**
 * «Журнал выдачи» as a spreadsheet, with the columns of domain/documents.md, 4.5, in the order of writing. That it was
 * taken stands in the audit log (INV-47).
 */
export async function exportJournal(viewer: SignedIn, filter: JournalFilter, t: Messages): Promise<Uint8Array> {
  const lines = await readJournal(viewer, filter, most)
  const details = { documents: lines.length, filter: writeJournalFilter(filter) }
  await db.transaction((tx) => record(tx, viewer, 'document.exported', null, details))
  const columns = columnsOf(t)
  const head = columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }))
  const body = lines.map((line, index) => columns.map(({ cell }) => ({ value: cell(line, index) })))
  return writeExcelFile([head, ...body], {
    sheet: t.documents.journal.title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}

interface JournalColumn {
  heading: string
  width: number
  cell: (line: JournalLine, index: number) => string | number
}

function columnsOf(t: Messages): JournalColumn[] {
  const { columns, states, received } = t.documents
  return [
    { heading: columns.ordinal, width: 8, cell: (_, index) => index + 1 },
    { heading: columns.number, width: 20, cell: ({ number }) => number },
    { heading: columns.issuedOn, width: 18, cell: ({ issuedOn }) => t.dates.date(issuedOn) },
    { heading: columns.kind, width: 34, cell: ({ template }) => t.documentTexts.named[template] },
    { heading: columns.recipient, width: 36, cell: ({ recipient }) => recipient },
    { heading: columns.organization, width: 40, cell: ({ organization }) => organization ?? '' },
    { heading: columns.about, width: 44, cell: ({ about }) => about },
    { heading: columns.basis, width: 36, cell: ({ basis }) => basis ?? '' },
    {
      heading: columns.state,
      width: 30,
      cell: ({ state, reason }) => [states[state], reason].filter(Boolean).join(': '),
    },
    {
      heading: columns.received,
      width: 24,
      cell: ({ downloadedAt, timeZone }) =>
        downloadedAt ? received(t.dates.date(clock(timeZone, downloadedAt).date)) : '',
    },
  ]
}
