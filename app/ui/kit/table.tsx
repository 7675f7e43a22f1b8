import type { ReactNode } from 'react'
import { useMessages } from '../messages'
import { EmptyState } from './empty-state'
import { TableCell } from './table-cell'
import { TableHeading } from './table-heading'

/** One column of a table. */
export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Digits stand under digits. */
  numeric?: boolean
  /** The cell that names the row; on a phone it is the title of the row's card. One a table. */
  rowHeader?: boolean
  /** The header becomes a link to the same list in another order. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
  /** Sentences: on a phone they stand under the column's name, as wide as the card. */
  long?: boolean
  /** Buttons and the like: the header is for screen readers alone. */
  actions?: boolean
}

export interface TableProps<Row> {
  /** What the table lists; needed, even where it is not drawn. */
  caption: string
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Draws a row as the one that is spoken of. */
  isMarked?: (row: Row) => boolean
  /** What stands there instead when there are no rows: an EmptyState that offers what would fill it. */
  empty?: ReactNode
  foot?: ReactNode
}

/** A table where there is room and cards where there is not; the same markup, so nothing is lost or read twice. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, isMarked, empty, foot }: TableProps<Row>) {
  const { kit } = useMessages()
  if (rows.length === 0) return empty ?? <EmptyState title={kit.nothingHere} />
  return (
    <div
      className={`-m-1 overflow-x-auto p-1 print:overflow-visible print:text-sm ${columns.length > 4 ? '@container/many-columns' : '@container/few-columns'}`}
    >
      <table className="block w-full border-collapse as-table:table">
        <caption className={captionHidden ? 'sr-only' : 'block pb-3 text-start font-semibold as-table:table-caption'}>
          {caption}
        </caption>
        <thead className="sr-only as-table:not-sr-only as-table:table-header-group">
          <tr>
            {columns.map((column) => (
              <TableHeading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody className="flex flex-col gap-3 as-table:table-row-group">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className={`block rounded-lg border border-line p-4 as-table:table-row as-table:rounded-none as-table:border-0 as-table:border-b as-table:p-0 ${
                isMarked?.(row) ? 'bg-act-soft' : 'bg-surface as-table:bg-transparent as-table:hover:bg-sunken'
              }`}
            >
              {columns.map((column) => (
                <TableCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot}
      </table>
    </div>
  )
}
