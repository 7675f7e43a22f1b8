import type { Phase } from '~/domain/contests/model'
import type { Level } from '~/domain/contests/terms'
import { paths } from '~/lib/paths'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { IntakeTime } from './intake-time'
import { PhaseBadge } from './phase-badge'

interface Row {
  id: string
  title: string
  level: Level
  phase: Phase
  timeZone: string
  intakeOpensAt: Date
  intakeClosesAt: Date
  organizer: string
}

/** Contests in a list. */
export function ContestsTable({ rows }: { rows: readonly Row[] }) {
  const { contests, events } = useMessages()
  return (
    <Table
      caption={contests.list}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: contests.contest,
          rowHeader: true,
          cell: ({ id, title, level }) => (
            <>
              <TextLink href={paths.contest(id)}>{title}</TextLink>
              <span className="block text-sm font-normal text-soft">{events.levels[level]}</span>
            </>
          ),
        },
        { key: 'phase', header: contests.state, cell: ({ phase }) => <PhaseBadge phase={phase} /> },
        { key: 'intake', header: contests.taken, cell: (row) => <IntakeTime contest={row} onlyEnd /> },
        { key: 'organizer', header: contests.organizer, cell: ({ organizer }) => organizer },
      ]}
    />
  )
}
