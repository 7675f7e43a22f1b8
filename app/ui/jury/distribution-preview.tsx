import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { Table } from '../kit/table'
import { useMessages } from '../messages'

interface DistributionPreviewProps {
  /** The quorum of the regulation. */
  need: number
  /** Where somebody new is asked. */
  inviteAt: string
  plan: {
    sheets: number
    short: number
    /** Entries below the quorum, where others have it. */
    lacking: { id: string; number: number | null; title: string; have: number; after: number }[]
    loads: { id: string; name: string; now: number; after: number }[]
  }
}

/** What a distribution would do, before it is done. */
export function DistributionPreview({ plan, need, inviteAt }: DistributionPreviewProps) {
  const { jury } = useMessages()
  return (
    <div className="flex flex-col gap-4">
      {plan.lacking.length > 0 && (
        <Notice tone="warning" title={jury.previewLacking(need)}>
          <ul>
            {plan.lacking.map(({ id, number, title, have, after }) => (
              <li key={id}>
                {jury.entryNumber(number ?? 0)} {title}: {jury.previewReaders(have, after)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="text-lg">{jury.previewSheets(plan.sheets)}</p>
      {plan.short > 0 && (
        <Notice tone="warning" action={<LinkButton href={inviteAt}>{jury.add}</LinkButton>}>
          {jury.previewShort(plan.short)}
        </Notice>
      )}
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
