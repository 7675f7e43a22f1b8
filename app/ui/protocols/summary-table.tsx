import type { PrintedTable } from '~/domain/protocols/snapshot'
import { Section } from '../kit/section'
import { useMessages } from '../messages'

/** Jurors side by side need their columns: on a phone the table scrolls under its own caption. */
export function SummaryTable({ table: { caption, columns, rows } }: { table: PrintedTable }) {
  const { protocols } = useMessages()
  return (
    <Section title={caption}>
      <p className="mb-2 text-sm text-soft md:hidden print:hidden">{protocols.tableScrolls}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div tabIndex={0} className="overflow-x-auto rounded-lg border border-line bg-surface">
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ title }) => (
                <th key={title} scope="col" className="border-b border-line p-2 text-start align-bottom font-semibold">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join()} className="border-b border-line last:border-0">
                {row.map((cell, place) => {
                  const kind = columns[place]?.kind
                  const Cell = kind === 'entry' ? 'th' : 'td'
                  return (
                    <Cell
                      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                      key={place}
                      scope={kind === 'entry' ? 'row' : undefined}
                      className={`p-2 text-start align-top font-normal whitespace-pre-line ${kind === 'words' || kind === 'entry' ? 'min-w-40' : 'tabular-nums'}`}
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
    </Section>
  )
}
