import { useMessages } from '../messages'
import { Icon } from './icon'
import type { Column } from './table'

const spoken = (words: string, hidden?: boolean) => (hidden ? <span className="sr-only">{words}</span> : words)

/** The head of a column; a link where the list can be sorted by it. */
export function TableHeading<Row>({ column }: { column: Column<Row> }) {
  const { kit } = useMessages()
  const { header, sort, numeric, actions } = column
  const direction = sort?.direction
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={`border-b-2 border-edge px-3 py-2 align-bottom text-sm first:ps-0 last:pe-0 ${numeric ? 'text-end' : ''} ${actions ? 'print:hidden' : ''}`}
    >
      {sort ? (
        <a
          href={sort.href}
          className="inline-flex min-h-6 items-center pointer-coarse:min-h-touch gap-1 text-act hover:underline"
        >
          {header}
          {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} className="size-4" />}
          {direction && <span className="sr-only">, {direction === 'ascending' ? kit.sortedUp : kit.sortedDown}</span>}
        </a>
      ) : (
        spoken(header, actions)
      )}
    </th>
  )
}
