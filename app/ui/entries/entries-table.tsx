import type { Verdict } from '~/domain/entries/eligibility'
import type { EntryState } from '~/domain/entries/model'
import { paths } from '~/lib/paths'
import { Badge } from '../kit/badge'
import { EmptyState } from '../kit/empty-state'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EntryBadge } from './entry-badge'

interface Row {
  id: string
  number: number | null
  title: string
  state: EntryState
  isLate: boolean
  submittedAt: Date | null
  verdict: Verdict | null
  members: { name: string; organization: string | null }[]
}

interface EntriesTableProps {
  rows: readonly Row[]
  timeZone: string
  isFiltered: boolean
}

const tones = { met: 'success', unmet: 'error', unknown: 'warning' } as const

/** The entries of a contest, for its organiser and for coordinators. */
export function EntriesTable({ rows, timeZone, isFiltered }: EntriesTableProps) {
  const { entries, dates } = useMessages()
  return (
    <Table
      caption={entries.listCaption}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={isFiltered ? entries.noneFound : entries.noneYet}>
          {isFiltered ? undefined : entries.noneYetWhy}
        </EmptyState>
      }
      columns={[
        {
          key: 'entry',
          header: entries.entry,
          rowHeader: true,
          cell: ({ id, number, title }) => (
            <>
              <TextLink href={paths.entry(id)}>{title || entries.untitled}</TextLink>
              {number !== null && <span className="block text-sm font-normal text-soft">{entries.number(number)}</span>}
            </>
          ),
        },
        {
          key: 'who',
          header: entries.who,
          cell: ({ members }) => (
            <ul>
              {members.map(({ name, organization }) => (
                <li key={name}>
                  {name}
                  {organization && <span className="block text-sm text-soft">{organization}</span>}
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'state',
          header: entries.state,
          cell: ({ state, isLate }) => <EntryBadge state={state} isLate={isLate} />,
        },
        {
          key: 'suits',
          header: entries.suits,
          cell: ({ verdict }) => verdict && <Badge tone={tones[verdict]}>{entries.verdicts[verdict]}</Badge>,
        },
        {
          key: 'sent',
          header: entries.sentAt,
          cell: ({ submittedAt }) => submittedAt && dates.moment(submittedAt, timeZone),
        },
      ]}
    />
  )
}
