import type { AssignmentState } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { SheetList } from './sheet-list'
import { WorkName } from './work-name'

export interface StageWork {
  id: string
  number: number | null
  drawn: number | null
  title: string
  names: string
  /** How many sheets count, or will. */
  have: number
  sheets: { id: string; juror: string; state: AssignmentState }[]
  recused: string[]
}

interface EntryJurorsTableProps {
  contestId: string
  stage: { key: string; ordinal: number; need: number }
  works: readonly StageWork[]
}

/** The entries of a stage, who scores each, and whether that is enough. Says nothing of scores. */
export function EntryJurorsTable({ contestId, stage, works }: EntryJurorsTableProps) {
  const { jury } = useMessages()
  return (
    <Table
      caption={jury.entriesTitle}
      captionHidden
      rows={works}
      rowKey={({ id }) => id}
      isMarked={({ have }) => have < stage.need}
      empty={
        <EmptyState title={jury.noStageEntries}>
          {stage.ordinal === 0 ? jury.noStageEntriesFirst : jury.noStageEntriesLater}
        </EmptyState>
      }
      columns={[
        { key: 'entry', header: jury.entry, rowHeader: true, cell: (work) => <WorkName work={work} /> },
        { key: 'jurors', header: jury.jurorsOf, cell: ({ sheets }) => <SheetList sheets={sheets} /> },
        { key: 'recused', header: jury.recusedOf, cell: ({ recused }) => recused.join(', ') },
        {
          key: 'quorum',
          header: jury.quorum,
          cell: ({ have }) => (
            <StateBadge tone={have < stage.need ? 'warning' : 'success'}>{jury.quorumOf(have, stage.need)}</StateBadge>
          ),
        },
        {
          key: 'actions',
          header: jury.actions,
          actions: true,
          cell: ({ id }) => (
            <LinkButton href={paths.entryJurors(contestId, stage.key, id)} variant="quiet">
              {jury.manage}
            </LinkButton>
          ),
        },
      ]}
    />
  )
}
