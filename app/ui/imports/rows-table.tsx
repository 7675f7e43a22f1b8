import type { DescribedPreview } from '~/domain/imports/preview'
import { StateBadge } from '../kit/state-badge'
import { type Column, Table } from '../kit/table'
import { useMessages } from '../messages'
import { FindingList } from './finding-list'
import { rowTones } from './row-tones'

type Row = DescribedPreview['rows'][number]

interface RowsTableProps {
  caption: string
  rows: readonly Row[]
  /** With what becomes of each row. */
  withStatus?: boolean
}

/** Rows of a table of pairs with all that was noticed in each, by cell. */
export function RowsTable({ caption, rows, withStatus = false }: RowsTableProps) {
  const { importPages: t, imports, kit } = useMessages()
  const status: Column<Row> = {
    key: 'status',
    header: t.status,
    cell: ({ status, changes }) => (
      <>
        <StateBadge tone={rowTones[status]}>{imports.statuses[status]}</StateBadge>
        {changes.map((change) => (
          <span key={change} className="mt-1 block text-sm">
            {change}
          </span>
        ))}
      </>
    ),
  }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      empty={<p className="text-soft">{t.noRows}</p>}
      columns={[
        { key: 'row', header: t.row, numeric: true, cell: ({ place }) => place },
        {
          key: 'pair',
          header: t.pair,
          rowHeader: true,
          cell: ({ mentor, mentee }) => (
            <>
              {mentor || '?'} <span className="font-normal text-soft">{kit.and}</span> {mentee || '?'}
            </>
          ),
        },
        ...(withStatus ? [status] : []),
        { key: 'found', header: t.found, long: true, cell: ({ findings }) => <FindingList findings={findings} /> },
      ]}
    />
  )
}
