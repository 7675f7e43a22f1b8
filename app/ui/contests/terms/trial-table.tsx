import type { Result } from '~/domain/scoring/result'
import { Table } from '../../kit/table'
import { useMessages } from '../../messages'

interface TrialTableProps {
  result: Pick<Result, 'ranking' | 'stopped'> & { values: Result['stages'] }
  stages: readonly { id: string; title: string }[]
  scopes: readonly { id: string; title: string }[]
}

interface Row {
  entry: string
  scope: string
  place: string
  total: string
  award: string | null
}

/** Places and awards of the invented entries, with what they had in each stage. */
export function TrialTable({ result, stages, scopes }: TrialTableProps) {
  const { terms, regulation } = useMessages()
  const rows: Row[] = [
    ...result.ranking.map(({ entry, scope, place, total, award }) => ({
      entry,
      scope,
      place: place === null ? terms.trialVoid : String(place),
      total: regulation.decimal(total.shown),
      award,
    })),
    ...result.stopped.map(({ entry, stage, award }) => ({
      entry,
      scope: '',
      place: '—',
      total: terms.trialStopped(stages.find(({ id }) => id === stage)?.title ?? stage),
      award,
    })),
  ]
  return (
    <Table
      caption={terms.trial}
      captionHidden
      rows={rows}
      rowKey={({ entry }) => entry}
      columns={[
        { key: 'place', header: terms.trialPlace, numeric: true, cell: ({ place }) => place },
        { key: 'entry', header: terms.trialEntry, rowHeader: true, cell: ({ entry }) => terms.trialName(entry) },
        ...(scopes.length > 0
          ? [
              {
                key: 'scope',
                header: terms.nomination,
                cell: ({ scope }: Row) => scopes.find(({ id }) => id === scope)?.title,
              },
            ]
          : []),
        ...stages.map(({ id, title }) => ({
          key: id,
          header: title,
          numeric: true,
          cell: ({ entry }: Row) => {
            const value = result.values[id]?.[entry]
            return value && regulation.decimal(value.shown)
          },
        })),
        { key: 'total', header: terms.trialTotal, numeric: true, cell: ({ total }) => total },
        { key: 'award', header: terms.trialAward, cell: ({ award }) => award ?? terms.trialNoAward },
      ]}
    />
  )
}
