import type { EventPhase, EventType, Shelf } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EventWhen } from './event-when'
import { phaseTones } from './phase-tones'

interface RunEvent {
  id: string
  title: string
  type: EventType
  phase: EventPhase
  startsAt: Date
  endsAt: Date
  timeZone: string
  host: string | null
  coming: number
}

interface RunEventsTableProps {
  events: readonly RunEvent[]
  shelf: Shelf
  readerZone: string | null
}

/** Events one runs, with how many come. */
export function RunEventsTable({ events: rows, shelf, readerZone }: RunEventsTableProps) {
  const { events, registrations, calendar } = useMessages()
  return (
    <Table
      caption={events.shelves[shelf]}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={events.noneOn[shelf]}>{events.noneOnWhy[shelf]}</EmptyState>}
      columns={[
        {
          key: 'title',
          header: registrations.mine.event,
          rowHeader: true,
          cell: (row) => <TextLink href={paths.event(row.id)}>{row.title}</TextLink>,
        },
        { key: 'type', header: calendar.type, cell: (row) => events.types[row.type] },
        { key: 'when', header: events.facts.when, cell: (row) => <EventWhen event={row} readerZone={readerZone} /> },
        { key: 'where', header: events.facts.where, cell: (row) => row.host },
        {
          key: 'coming',
          header: registrations.list.title,
          numeric: true,
          cell: (row) => <TextLink href={paths.register(row.id)}>{row.coming}</TextLink>,
        },
        {
          key: 'state',
          header: registrations.columns.state,
          cell: (row) => <StateBadge tone={phaseTones[row.phase]}>{events.phases[row.phase]}</StateBadge>,
        },
      ]}
    />
  )
}
