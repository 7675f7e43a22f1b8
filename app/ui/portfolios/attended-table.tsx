import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { eventColumns, type PortfolioEvent } from './event-columns'

interface AttendedTableProps {
  events: readonly (PortfolioEvent & { modes: readonly ('in_person' | 'remote')[] | null })[]
}

/** Events that were attended. */
export function AttendedTable({ events: rows }: AttendedTableProps) {
  const t = useMessages()
  const { portfolios } = t
  const { event, date } = eventColumns(t)
  return (
    <Table
      caption={portfolios.sections.attended}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{portfolios.empty.attended}</p>}
      columns={[
        event,
        date,
        {
          key: 'mode',
          header: portfolios.columns.mode,
          cell: ({ modes }) => (modes ?? []).map((mode) => portfolios.modes[mode]).join(', '),
        },
      ]}
    />
  )
}
