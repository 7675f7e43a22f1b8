import type { Column } from './table'
import { tied } from './tied'

/** One cell. On a narrow page it stands in its row's card with the column's name before it, unless it is empty. */
export function TableCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, cell, numeric, rowHeader, actions, long } = column
  const wide = `as-table:table-cell as-table:border-line as-table:px-3 as-table:py-2.5 as-table:align-top as-table:first:ps-0 as-table:last:pe-0 ${
    numeric ? 'tabular-nums as-table:text-end' : ''
  }`
  const content = tied(cell(row))
  if (rowHeader) {
    return (
      <th scope="row" className={`mb-2 block text-lg font-semibold as-table:text-base as-table:font-medium ${wide}`}>
        {content}
      </th>
    )
  }
  if (content === null || content === undefined || content === '' || content === false)
    return <td className={`hidden ${wide}`} />
  if (actions) return <td className={`print:hidden mt-3 flex flex-wrap gap-3 ${wide}`}>{content}</td>
  return (
    <td
      data-label={header}
      className={`grid gap-x-3 py-1 ${long ? '' : '@2xs:grid-cols-[minmax(7rem,2fr)_minmax(0,3fr)]'} before:text-sm before:text-soft before:content-[attr(data-label)] as-table:before:hidden ${wide}`}
    >
      <div className="min-w-0">{content}</div>
    </td>
  )
}
