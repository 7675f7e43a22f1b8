import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { DocumentState } from './document-state'
import type { ListedDocument } from './listed-document'

interface JournalLine extends ListedDocument {
  organization: string | null
  basis: string | null
  reason: string
  downloadedAt: Date | null
  timeZone: string
}

/** The journal of issued documents, line by line. */
export function JournalTable({ lines, filtered }: { lines: readonly JournalLine[]; filtered: boolean }) {
  const { documents, documentTexts, dates } = useMessages()
  const { columns, journal } = documents
  const empty = filtered ? (
    <EmptyState title={journal.noneFound} action={<LinkButton href={paths.journal()}>{journal.all}</LinkButton>} />
  ) : (
    <EmptyState title={journal.none}>{journal.noneWhy}</EmptyState>
  )
  return (
    <Table
      caption={journal.title}
      captionHidden
      rows={lines}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'number',
          header: columns.number,
          rowHeader: true,
          cell: ({ id, number }) => (
            <TextLink className="whitespace-nowrap" href={paths.document(id)}>
              {number}
            </TextLink>
          ),
        },
        { key: 'date', header: columns.issuedOn, cell: ({ issuedOn }) => dates.date(issuedOn) },
        { key: 'kind', header: columns.kind, cell: ({ template }) => documentTexts.named[template] },
        {
          key: 'recipient',
          header: columns.recipient,
          cell: ({ recipient, organization }) => (
            <>
              {recipient}
              <span className="block text-sm text-soft">{organization}</span>
            </>
          ),
        },
        {
          key: 'about',
          header: columns.about,
          cell: ({ about, basis }) => (
            <>
              {about}
              <span className="block text-sm text-soft">{basis}</span>
            </>
          ),
        },
        {
          key: 'state',
          header: columns.state,
          cell: ({ state, reason }) => (
            <>
              <DocumentState state={state} />
              {reason && <span className="block text-sm text-soft">{reason}</span>}
            </>
          ),
        },
        {
          key: 'received',
          header: columns.received,
          cell: ({ downloadedAt, timeZone }) =>
            downloadedAt ? documents.received(dates.date(clock(timeZone, downloadedAt).date)) : documents.notReceived,
        },
      ]}
    />
  )
}
