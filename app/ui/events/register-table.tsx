import type { EventFormat } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { Badge } from '../kit/badge'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { StateBadge } from '../kit/state-badge'
import { type Column, Table } from '../kit/table'
import { useMessages } from '../messages'
import { RegistrantActions } from './registrant-actions'

interface Registrant {
  registrationId: string
  personId: string
  name: string
  organization: string | null
  municipality: string | null
  post: string
  unit: 'person' | 'pair'
  mode: 'in_person' | 'remote'
  state: 'confirmed' | 'waitlisted' | 'cancelled' | 'declined'
  comment: string
  present: boolean | null
  presentMode: 'in_person' | 'remote' | null
}

interface RegisterTableProps {
  rows: readonly Registrant[]
  event: { id: string; format: EventFormat }
  mayChange: boolean
  /** There are others, whom the filter leaves out. */
  filtered: boolean
}

/** Those registered, by surname; the two of a pair each in a row of his own. */
export function RegisterTable({ rows, event, mayChange, filtered }: RegisterTableProps) {
  const { registrations } = useMessages()
  const words = registrations.list
  const columns = registrations.columns
  const empty = filtered ? (
    <EmptyState
      title={words.noneFound}
      action={<LinkButton href={paths.register(event.id)}>{registrations.sheet.all}</LinkButton>}
    />
  ) : (
    <EmptyState title={words.none} action={<LinkButton href={paths.colleagues(event.id)}>{words.add}</LinkButton>}>
      {words.noneWhy}
    </EmptyState>
  )
  const present: Column<Registrant> = {
    key: 'present',
    header: columns.present,
    cell: (row) => registrations.presence(row.present, row.presentMode),
  }
  const comment: Column<Registrant> = { key: 'comment', header: columns.comment, cell: (row) => row.comment }
  const actions: Column<Registrant> = {
    key: 'actions',
    header: words.actions,
    actions: true,
    cell: (row) => <RegistrantActions row={row} format={event.format} />,
  }
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={rows}
      rowKey={(row) => row.personId}
      empty={empty}
      columns={[
        {
          key: 'name',
          header: columns.name,
          rowHeader: true,
          cell: (row) => (
            <>
              {row.name} {row.unit === 'pair' && <Badge>{registrations.units.pair}</Badge>}
            </>
          ),
        },
        {
          key: 'place',
          header: columns.place,
          cell: (row) => (
            <>
              {tie(row.organization ?? '')}
              <span className="block text-sm text-soft">
                {[row.post, row.municipality].filter(Boolean).join(' · ')}
              </span>
            </>
          ),
        },
        { key: 'mode', header: columns.mode, cell: (row) => registrations.modes[row.mode] },
        {
          key: 'state',
          header: columns.state,
          cell: (row) => (
            <StateBadge tone={row.state === 'confirmed' ? 'success' : 'warning'}>
              {registrations.states[row.state]}
            </StateBadge>
          ),
        },
        ...(rows.some(({ present }) => present !== null) ? [present] : []),
        ...(rows.some(({ comment }) => comment) ? [comment] : []),
        ...(mayChange ? [actions] : []),
      ]}
    />
  )
}
