import type { EventType } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

export interface PortfolioEvent {
  id: string
  title: string
  type: EventType
  startsAt: Date
  timeZone: string
}

interface AttendedTableProps {
  events: readonly (PortfolioEvent & { modes: readonly ('in_person' | 'remote')[] | null })[]
}

/** Events that were attended. */
export function AttendedTable({ events: rows }: AttendedTableProps) {
  const { portfolios, events, dates } = useMessages()
  const { columns } = portfolios
  return (
    <Table
      caption={portfolios.sections.attended}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{portfolios.empty.attended}</p>}
      columns={[
        {
          key: 'event',
          header: columns.event,
          rowHeader: true,
          cell: ({ id, title, type }) => (
            <>
              <TextLink href={paths.event(id)}>{title}</TextLink>
              <span className="block text-sm font-normal text-soft">{events.types[type]}</span>
            </>
          ),
        },
        {
          key: 'date',
          header: columns.date,
          cell: ({ startsAt, timeZone }) => dates.date(clock(timeZone, startsAt).date),
        },
        {
          key: 'mode',
          header: columns.mode,
          cell: ({ modes }) => (modes ?? []).map((mode) => portfolios.modes[mode]).join(', '),
        },
      ]}
    />
  )
}
