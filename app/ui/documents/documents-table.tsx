import type { ReactNode } from 'react'
import { paths } from '~/lib/paths'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { DocumentState } from './document-state'
import { DownloadLink } from './download-link'
import type { ListedDocument } from './listed-document'

interface DocumentsTableProps {
  caption: string
  documents: readonly ListedDocument[]
  /** Whose they are: left out in a list of one's own. */
  withNames?: boolean
  empty: ReactNode
}

/** Documents with their state, each to open and to download. */
export function DocumentsTable({ caption, documents: rows, withNames, empty }: DocumentsTableProps) {
  const { documents, documentTexts, dates } = useMessages()
  const { columns } = documents
  const person = {
    key: 'recipient',
    header: columns.recipient,
    cell: ({ recipient }: ListedDocument) => recipient,
  }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'kind',
          header: columns.kind,
          rowHeader: true,
          cell: ({ id, template }) => <TextLink href={paths.document(id)}>{documentTexts.named[template]}</TextLink>,
        },
        ...(withNames ? [person] : []),
        { key: 'about', header: columns.about, cell: ({ about }) => about },
        {
          key: 'number',
          header: columns.number,
          cell: ({ number }) => <span className="whitespace-nowrap">{number}</span>,
        },
        { key: 'date', header: columns.issuedOn, cell: ({ issuedOn }) => dates.date(issuedOn) },
        { key: 'state', header: columns.state, cell: ({ state }) => <DocumentState state={state} /> },
        {
          key: 'actions',
          header: columns.actions,
          actions: true,
          cell: (document) => <DownloadLink document={document} />,
        },
      ]}
    />
  )
}
