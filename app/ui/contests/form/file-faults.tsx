import { Notice } from '../../kit/notice'
import { Table } from '../../kit/table'
import { useMessages } from '../../messages'

export interface SaidFault {
  at: string
  place: string
  sentence: string
}

const shown = 200

/** All that is wrong with a contest file: where, by its pointer too, and what. */
export function FileFaults({ faults }: { faults: readonly SaidFault[] }) {
  const { contests } = useMessages()
  return (
    <div className="mb-10 flex flex-col gap-4">
      <Notice tone="error" live="alert" title={contests.fileFaults(faults.length)} />
      <Table
        caption={contests.faultWhat}
        captionHidden
        rows={faults.slice(0, shown)}
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
      {faults.length > shown && <p>{contests.moreFaults(faults.length - shown)}</p>}
    </div>
  )
}
