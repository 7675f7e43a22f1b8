import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import type { PortfolioEvent } from './attended-table'

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
  const { portfolios, events, dates } = useMessages()
  const { columns } = portfolios
  return (
    <Table
      caption={portfolios.sections.given}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{portfolios.empty.given}</p>}
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
          key: 'topic',
          header: columns.topic,
          cell: ({ topic, subject, grade }) => (
            <>
              {topic}
              {subject && <span className="block text-sm text-soft">{portfolios.lesson(subject, grade ?? '')}</span>}
            </>
          ),
        },
        {
          key: 'role',
          header: columns.role,
          cell: ({ roles }) => roles.map((role) => portfolios.roles[role]).join(', '),
        },
        {
          key: 'date',
          header: columns.date,
          cell: ({ startsAt, timeZone }) => dates.date(clock(timeZone, startsAt).date),
        },
      ]}
    />
  )
}
