import type { RecusalState } from '~/domain/jury/model'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { conflictTones } from './juror-tones'
import { WorkName } from './work-name'

interface Conflict {
  id: string
  juror: string
  work: { number: number | null; title: string; names: string }
  state: RecusalState
  source: 'auto' | 'juror' | 'organizer'
  /** The conflict in a sentence. */
  said: string
  recordedBy: string | null
  /** Where it is decided on, if it waits for that. */
  settleAt: string | null
}

/** Who does not score what, and why; those that wait for a decision lead to it. */
export function ConflictsTable({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { jury } = useMessages()
  return (
    <Table
      caption={jury.conflictsTitle}
      captionHidden
      rows={conflicts}
      rowKey={({ id }) => id}
      empty={<EmptyState title={jury.conflictsNone}>{jury.conflictsNoneHow}</EmptyState>}
      columns={[
        { key: 'juror', header: jury.juror, rowHeader: true, cell: ({ juror }) => juror },
        { key: 'entry', header: jury.entry, cell: ({ work }) => <WorkName work={work} /> },
        {
          key: 'why',
          header: jury.why,
          cell: ({ said, source, recordedBy }) => (
            <>
              {said}
              <span className="block text-sm text-soft">
                {recordedBy && source === 'auto' ? jury.settledBy(recordedBy) : jury.conflictSources[source]}
              </span>
            </>
          ),
        },
        {
          key: 'state',
          header: jury.status,
          cell: ({ state }) => <StateBadge tone={conflictTones[state]}>{jury.conflictStates[state]}</StateBadge>,
        },
        {
          key: 'actions',
          header: jury.actions,
          actions: true,
          cell: ({ settleAt }) => settleAt && <LinkButton href={settleAt}>{jury.settle}</LinkButton>,
        },
      ]}
    />
  )
}
