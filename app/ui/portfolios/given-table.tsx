import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { eventColumns, type PortfolioEvent } from './event-columns'

interface GivenTableProps {
  events: readonly (PortfolioEvent & {
    subject: string | null
    grade: string | null
    topic: string
    roles: readonly ('presenter' | 'speaker' | 'moderator')[]
  })[]
}

/** Lessons given and talks held. */
export function GivenTable({ events: rows }: GivenTableProps) {
  const t = useMessages()
  const { portfolios } = t
  const { event, date } = eventColumns(t)
  return (
    <Table
      caption={portfolios.sections.given}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{portfolios.empty.given}</p>}
      columns={[
        event,
        {
          key: 'topic',
          header: portfolios.columns.topic,
          cell: ({ topic, subject, grade }) => (
            <>
              {topic}
              {subject && <span className="block text-sm text-soft">{portfolios.lesson(subject, grade ?? '')}</span>}
            </>
          ),
        },
        {
          key: 'role',
          header: portfolios.columns.role,
          cell: ({ roles }) => roles.map((role) => portfolios.roles[role]).join(', '),
        },
        date,
      ]}
    />
  )
}
