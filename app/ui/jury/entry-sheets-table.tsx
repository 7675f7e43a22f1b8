import { type AssignmentState, owed } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { assignmentTones } from './juror-tones'

interface EntrySheetsTableProps {
  sheets: readonly { id: string; juror: string; state: AssignmentState; note: string }[]
  /** Why nobody is excused now. */
  fixedBecause?: string
}

/** Everyone an entry was ever given to in a stage. */
export function EntrySheetsTable({ sheets, fixedBecause }: EntrySheetsTableProps) {
  const { jury } = useMessages()
  return (
    <Table
      caption={jury.jurorsOf}
      captionHidden
      rows={sheets}
      rowKey={({ id }) => id}
      columns={[
        { key: 'juror', header: jury.juror, rowHeader: true, cell: ({ juror }) => juror },
        {
          key: 'state',
          header: jury.status,
          cell: ({ state, note }) => (
            <>
              <StateBadge tone={assignmentTones[state]}>{jury.assignmentStates[state]}</StateBadge>
              {note && <span className="block text-sm text-soft">{note}</span>}
            </>
          ),
        },
        {
          key: 'actions',
          header: jury.actions,
          actions: true,
          cell: ({ id, state }) =>
            owed.includes(state) &&
            !fixedBecause && (
              <LinkButton href={paths.sheetExcuse(id)} variant="quiet">
                {jury.excuse}
              </LinkButton>
            ),
        },
      ]}
    />
  )
}
