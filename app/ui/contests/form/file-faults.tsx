import { Notice } from '../../kit/notice'
import { Table } from '../../kit/table'
import { useMessages } from '../../messages'

export interface SaidFaults {
  faults: { at: string; place: string; sentence: string }[]
  /** How many more there are. */
  more: number
}

interface FileFaultsProps {
  unread: SaidFaults
  /** What so many faults come to. */
  title: (faults: number) => string
}

/** What is wrong with a contest file: where, by its pointer too, and what. */
export function FileFaults({ unread: { faults, more }, title }: FileFaultsProps) {
  const { contests } = useMessages()
  return (
    <div className="mb-10 flex flex-col gap-4">
      <Notice tone="error" live="alert" title={title(faults.length + more)} />
      <Table
        caption={contests.faultWhat}
        captionHidden
        rows={faults}
        rowKey={({ at, sentence }) => `${at} ${sentence}`}
        columns={[
          { key: 'place', header: contests.faultPlace, rowHeader: true, cell: ({ place }) => place },
          { key: 'what', header: contests.faultWhat, cell: ({ sentence }) => sentence },
          {
            key: 'at',
            header: contests.faultPointer,
            cell: ({ at }) => <code className="font-mono text-sm break-all">{at || '/'}</code>,
          },
        ]}
      />
      {more > 0 && <p>{contests.moreFaults(more)}</p>}
    </div>
  )
}
