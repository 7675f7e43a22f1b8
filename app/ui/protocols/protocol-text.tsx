import type { PrintedProtocol } from '~/domain/protocols/snapshot'
import { useMessages } from '../messages'
import { NumberedLines } from './numbered-lines'
import { SummaryTable } from './summary-table'

/** A protocol's own words and tables, as they stand on its paper. */
export function ProtocolText({ printed }: { printed: PrintedProtocol }) {
  const { protocolTexts: t } = useMessages()
  const lists: [title: string, items: string[]][] = [
    [t.present, printed.present],
    [t.absent, printed.absent],
    [t.recusals, printed.recusals],
    [t.excused, printed.excused],
    [t.agenda, printed.agenda],
    [t.heard, printed.heard],
  ]
  const after: [title: string, items: string[]][] = [
    [t.ties, printed.ties],
    [t.votes, printed.votes],
    [t.decisions, printed.decisions],
    [t.notes, printed.notes],
  ]
  return (
    <>
      {lists.map(([title, items]) => (
        <NumberedLines key={title} title={title} items={items} />
      ))}
      {printed.tables.map((table) => (
        <SummaryTable key={table.caption} table={table} />
      ))}
      {after.map(([title, items]) => (
        <NumberedLines key={title} title={title} items={items} />
      ))}
    </>
  )
}
