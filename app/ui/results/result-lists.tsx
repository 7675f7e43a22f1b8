import { quoted } from '~/lib/text'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { ResultTable, type ShownLine } from './result-table'

interface ResultListsProps {
  lines: readonly (ShownLine & { nomination: string | null })[]
  withTotals: boolean
}

/** The published results: one list, or one under each nomination, where places begin anew. */
export function ResultLists({ lines, withTotals }: ResultListsProps) {
  const { results } = useMessages()
  return [...Map.groupBy(lines, ({ nomination }) => nomination)].map(([nomination, own]) => {
    if (nomination === null) return <ResultTable key="" lines={own} withTotals={withTotals} />
    const title = results.nomination(quoted(nomination))
    return (
      <Section key={nomination} title={title}>
        <ResultTable lines={own} withTotals={withTotals} caption={title} />
      </Section>
    )
  })
}
