import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface LeftOutTableProps {
  caption: string
  rows: readonly { name: string; organization: string | null; why: string }[]
}

/** Those of a contest or an event who are given nothing now, each with the reason. */
export function LeftOutTable({ caption, rows }: LeftOutTableProps) {
  const { documents } = useMessages()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows.map((row, index) => ({ ...row, key: String(index) }))}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'name',
          header: documents.issue.person,
          rowHeader: true,
          cell: ({ name, organization }) => (
            <>
              {name}
              {organization && <span className="block text-sm font-normal text-soft">{organization}</span>}
            </>
          ),
        },
        {
          key: 'why',
          header: documents.issue.reason,
          cell: ({ why }) => why,
        },
      ]}
    />
  )
}
