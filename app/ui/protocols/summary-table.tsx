import type { PrintedTable } from '~/domain/protocols/snapshot'
import { Disclosure } from '../kit/disclosure'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { SummaryRows } from './summary-rows'

/** Rows of a folded table that are in sight. */
const most = 30

interface SummaryTableProps {
  table: PrintedTable
  /** Whether a long table shows its beginning alone: never where it is read to be signed. */
  folded?: boolean
}

/** Jurors side by side need their columns: on a phone the table scrolls under its own caption. */
export function SummaryTable({ table, folded = false }: SummaryTableProps) {
  const { protocols, kit } = useMessages()
  const { caption, rows } = table
  const shown = folded ? rows.slice(0, most) : rows
  return (
    <Section title={caption}>
      <p className="mb-2 text-sm text-soft md:hidden print:hidden">{protocols.tableScrolls}</p>
      <SummaryRows table={table} rows={shown} />
      {shown.length < rows.length && (
        <div className="print-open mt-3">
          <Disclosure summary={kit.more(rows.length - shown.length)}>
            <SummaryRows table={table} rows={rows.slice(shown.length)} />
          </Disclosure>
        </div>
      )}
    </Section>
  )
}
