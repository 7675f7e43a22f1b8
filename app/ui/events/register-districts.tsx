import { paths } from '~/lib/paths'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { type RegisterTotal, sum } from './register-total'

interface RegisterDistrictsProps {
  totals: readonly RegisterTotal[]
  modes: readonly ('in_person' | 'remote')[]
  eventId: string
}

/** The same totals district by district: what a letter of results is written from. */
export function RegisterDistricts({ totals, modes, eventId }: RegisterDistrictsProps) {
  const { registrations } = useMessages()
  const words = registrations.list
  const places = [...Map.groupBy(totals, (row) => row.municipalityId)].map(([id, rows]) => ({
    id,
    name: rows[0]?.municipality ?? words.elsewhere,
    rows,
  }))
  return (
    <details className="group">
      <summary className="cursor-pointer text-act">
        {words.byMunicipality} ({places.length})
      </summary>
      <div className="mt-3">
        <Table
          caption={words.byMunicipality}
          captionHidden
          rows={places}
          rowKey={(row) => row.id ?? ''}
          columns={[
            {
              key: 'name',
              header: registrations.columns.municipality,
              rowHeader: true,
              cell: ({ id, name }) =>
                id ? <TextLink href={paths.register(eventId, { municipality: id })}>{name}</TextLink> : name,
            },
            ...modes.map((mode) => ({
              key: mode,
              header: registrations.modes[mode],
              numeric: true,
              cell: ({ rows }: { rows: RegisterTotal[] }) =>
                sum(
                  rows.filter((row) => row.mode === mode),
                  'confirmed',
                ),
            })),
            {
              key: 'waiting',
              header: words.totals.waiting,
              numeric: true,
              cell: ({ rows }) => sum(rows, 'waiting'),
            },
            {
              key: 'present',
              header: words.totals.present,
              numeric: true,
              cell: ({ rows }) => sum(rows, 'present'),
            },
          ]}
        />
      </div>
    </details>
  )
}
