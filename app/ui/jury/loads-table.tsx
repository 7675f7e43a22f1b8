import type { JuryRole } from '~/domain/jury/model'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface LoadsTableProps {
  judging: readonly { id: string; name: string; role: JuryRole; given: number; handedIn: number }[]
}

/** How much each juror has to do and has done; never what he gave. */
export function LoadsTable({ judging }: LoadsTableProps) {
  const { jury } = useMessages()
  return (
    <Table
      caption={jury.loads}
      captionHidden
      rows={judging}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: jury.name, rowHeader: true, cell: ({ name }) => name },
        { key: 'role', header: jury.role, cell: ({ role }) => jury.roleShort[role] },
        { key: 'given', header: jury.load, numeric: true, cell: ({ given }) => given },
        { key: 'in', header: jury.handedIn, numeric: true, cell: ({ handedIn }) => handedIn },
        { key: 'left', header: jury.left, numeric: true, cell: ({ given, handedIn }) => given - handedIn },
      ]}
    />
  )
}
