import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { WorkName } from './work-name'

interface WorksTableProps {
  contestId: string
  works: readonly {
    id: string
    code: string | null
    number: number | null
    title: string
    names: string | null
    organizations: string | null
    /** Why the juror does not score it. */
    recused: string[]
    /** Why he cannot step aside from it. */
    because?: string
  }[]
  /** Why he cannot step aside from any now. */
  because?: string
}

/** Every work of a contest for a juror to say which he cannot score. */
export function WorksTable({ contestId, works, because }: WorksTableProps) {
  const { jury } = useMessages()
  return (
    <>
      {because && <p className="mb-4 text-soft">{because}</p>}
      <Table
        caption={jury.works}
        captionHidden
        rows={works}
        rowKey={({ id }) => id}
        empty={<EmptyState title={jury.worksNone} />}
        columns={[
          { key: 'work', header: jury.entry, rowHeader: true, cell: (work) => <WorkName work={work} /> },
          { key: 'recused', header: jury.recusedOf, cell: ({ recused }) => recused.join('; ') },
          {
            key: 'actions',
            header: jury.actions,
            actions: true,
            cell: ({ id, recused, because: becauseOfIt }) => {
              if (recused.length > 0 || because) return null
              if (becauseOfIt) return <span className="text-sm text-soft">{becauseOfIt}</span>
              return (
                <LinkButton href={paths.steppingAside(contestId, id)} variant="quiet">
                  {jury.stepAside}
                </LinkButton>
              )
            },
          },
        ]}
      />
    </>
  )
}
