import type { EventRole } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { EmptyState } from '../kit/empty-state'
import { PersonChip } from '../kit/person-chip'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import type { Leader } from './event-leaders'

interface EventPeopleTableProps {
  eventId: string
  people: readonly (Leader & { personId: string })[]
  /** Roles that are given and taken here; the pair of a binary lesson is not. */
  removable: readonly EventRole[]
}

/** Who leads an event, for those who run it. */
export function EventPeopleTable({ eventId, people, removable }: EventPeopleTableProps) {
  const { events } = useMessages()
  const words = events.persons
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={people}
      rowKey={(row) => `${row.personId}-${row.role}`}
      empty={<EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
      columns={[
        {
          key: 'name',
          header: words.columns.name,
          rowHeader: true,
          cell: (row) => (
            <PersonChip name={row.name ?? ''} detail={[row.post, row.organization].filter(Boolean).join(', ')} />
          ),
        },
        { key: 'role', header: words.columns.role, cell: (row) => events.roles[row.role] },
        { key: 'topic', header: words.columns.topic, cell: (row) => row.topic },
        {
          key: 'actions',
          header: words.columns.actions,
          actions: true,
          cell: (row) =>
            removable.includes(row.role) && (
              <ActionForm
                action={paths.eventPersonRemoval(eventId, row.personId)}
                label={words.remove}
                values={{ role: row.role }}
              />
            ),
        },
      ]}
    />
  )
}
