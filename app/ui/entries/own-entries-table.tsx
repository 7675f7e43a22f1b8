import type { EntryState } from '~/domain/entries/model'
import { paths } from '~/lib/paths'
import { DateTime } from '../kit/date-time'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EntryBadge } from './entry-badge'

interface Row {
  id: string
  number: number | null
  title: string
  state: EntryState
  contest: string
  timeZone: string
  deadline: Date
  isLate: boolean
}

/** A person's own entries and those of his pairs. */
export function OwnEntriesTable({ rows }: { rows: readonly Row[] }) {
  const { entries, dates } = useMessages()
  return (
    <Table
      caption={entries.title}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={entries.none}
          action={<LinkButton href={paths.contests({ show: 'open' })}>{entries.toContests}</LinkButton>}
        >
          {entries.noneWhy}
        </EmptyState>
      }
      columns={[
        {
          key: 'title',
          header: entries.entry,
          rowHeader: true,
          cell: ({ id, title, number }) => (
            <>
              <TextLink href={paths.entry(id)}>{title || entries.untitled}</TextLink>
              {number !== null && <span className="block text-sm font-normal text-soft">{entries.number(number)}</span>}
            </>
          ),
        },
        { key: 'contest', header: entries.contest, cell: ({ contest }) => contest },
        {
          key: 'state',
          header: entries.state,
          cell: ({ state, isLate }) => <EntryBadge state={state} isLate={isLate} />,
        },
        {
          key: 'deadline',
          header: entries.deadline,
          cell: ({ deadline, timeZone }) => (
            <DateTime at={deadline} text={entries.until(dates.deadline(deadline, timeZone))} />
          ),
        },
      ]}
    />
  )
}
