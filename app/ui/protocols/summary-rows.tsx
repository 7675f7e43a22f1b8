import type { PrintedTable } from '~/domain/protocols/snapshot'

interface SummaryRowsProps {
  table: PrintedTable
  /** Those of the table's rows that stand here. */
  rows: readonly string[][]
}

/* Jurors and entries of a file may share their names: columns and rows are known by their places. A thousand rows have
   tens of thousands of cells, which is why none carries a look of its own. */

/** Rows of a printed table under its head, as wide as they must be. */
export function SummaryRows({ table: { caption, columns }, rows }: SummaryRowsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div tabIndex={0} className="overflow-x-auto rounded-lg border border-line bg-surface">
      <table className="w-full border-collapse text-sm [&_tbody_th]:min-w-40 [&_tbody_th]:font-normal [&_tbody_tr]:border-t [&_tbody_tr]:border-line [&_td]:p-2 [&_td]:align-top [&_td]:tabular-nums [&_td]:whitespace-pre-line [&_th]:p-2 [&_th]:text-start [&_th]:align-top [&_th]:whitespace-pre-line [&_thead_th]:align-bottom [&_thead_th]:font-semibold">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
              <th key={place} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are never reordered
            <tr key={index}>
              {row.map((cell, place) => {
                const kind = columns[place]?.kind
                const Cell = kind === 'entry' ? 'th' : 'td'
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                    key={place}
                    scope={kind === 'entry' ? 'row' : undefined}
                    className={kind === 'words' ? 'min-w-40' : undefined}
                  >
                    {cell}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
