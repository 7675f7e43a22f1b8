import type { Column } from './table'

/** One cell. On a narrow page it stands in its row's card with the column's name before it. */
export function TableCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, cell, numeric, rowHeader, actions } = column
  const wide = `@2xl:table-cell @2xl:border-line @2xl:px-3 @2xl:py-2.5 @2xl:align-top @2xl:first:ps-0 @2xl:last:pe-0 ${
    numeric ? 'tabular-nums @2xl:text-end' : ''
  }`
  if (rowHeader) {
    return (
      <th scope="row" className={`mb-2 block text-lg font-semibold @2xl:text-base @2xl:font-medium ${wide}`}>
        {cell(row)}
      </th>
    )
  }
  if (actions) return <td className={`mt-3 flex flex-wrap gap-3 ${wide}`}>{cell(row)}</td>
  return (
    <td
      data-label={header}
      className={`grid grid-cols-[minmax(7rem,2fr)_3fr] gap-3 py-1 empty:hidden before:text-sm before:text-soft before:content-[attr(data-label)] @2xl:before:hidden ${wide}`}
    >
      <div className="min-w-0">{cell(row)}</div>
    </td>
  )
}
