import { Notice } from '../kit/notice'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface DistributionPreviewProps {
  plan: {
    sheets: number
    short: number
    loads: { id: string; name: string; now: number; after: number }[]
  }
}

/** What a distribution would do, before it is done. */
export function DistributionPreview({ plan }: DistributionPreviewProps) {
  const { jury } = useMessages()
  return (
    <div className="flex flex-col gap-4">
      <p className="text-lg">{jury.previewSheets(plan.sheets)}</p>
      {plan.short > 0 && <Notice tone="warning">{jury.previewShort(plan.short)}</Notice>}
      <Table
        caption={jury.loads}
        captionHidden
        rows={plan.loads}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: jury.name, rowHeader: true, cell: ({ name }) => name },
          { key: 'now', header: jury.loadNow, numeric: true, cell: ({ now }) => now },
          { key: 'then', header: jury.loadThen, numeric: true, cell: ({ after }) => after },
        ]}
      />
    </div>
  )
}
