import type { OwnTie } from '~/domain/results/own-ties'
import type { Aggregate } from '~/domain/scoring/contest-file'
import type { RankingRow, StoppedEntry } from '~/domain/scoring/ranking'
import { own } from '~/lib/own'
import { Card } from '../kit/card'
import { useMessages } from '../messages'

interface Seen {
  row: Pick<RankingRow, 'place' | 'award' | 'total'> | null
  ties: OwnTie[]
  stopped: StoppedEntry | null
  /** The stage that stopped it, by name. */
  stoppedAt: string | null
  /** How many are in the ranking. */
  of: number
  stages: { title: string; by: Aggregate['by']; standing: { shown: string } }[]
  labels: Record<string, string>
  /** The next better award, and the total of the last who got it. */
  better: { award: string; total: string } | null
}

/** How a place came about, sentence by sentence. */
export function PlaceExplained({ seen }: { seen: Seen }) {
  const { results, protocolTexts } = useMessages()
  const { row, stopped, stoppedAt, better } = seen
  const award = (code: string) => own(seen.labels, code) ?? own(protocolTexts.awardOne, code) ?? code
  const code = row?.award ?? stopped?.award
  const lines = [
    ...seen.stages.map(({ title, by, standing }) =>
      results.stageValue(title, protocolTexts.decimal(standing.shown), protocolTexts.columns.value[by]),
    ),
    row && results.totalOf(protocolTexts.decimal(row.total.shown)),
    row?.place && results.placeOf(row.place, seen.of),
    ...seen.ties.map(({ rule, own, others }) => results.tie(others.length, rule, own, others.join('; '))),
    stoppedAt && results.stoppedAt(stoppedAt),
    !row && !stopped && results.unranked,
    code && results.awarded(award(code)),
    better && results.better(award(better.award), protocolTexts.decimal(better.total)),
  ]
  return (
    <Card>
      <ol className="flex list-decimal flex-col gap-2 ps-6 text-lg">
        {lines
          .filter((line): line is string => Boolean(line))
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ol>
    </Card>
  )
}
