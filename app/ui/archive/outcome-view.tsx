import type { ContestOutcome } from '~/domain/reckoning/outcome'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import { NumberedLines } from '../protocols/numbered-lines'
import { SummaryTable } from '../protocols/summary-table'
import { WrittenResult } from './written-result'

/** What a contest file comes to: tables, ties, votes and awards, as its protocol would have them. */
export function OutcomeView({ outcome }: { outcome: ContestOutcome }) {
  const { archive, protocolTexts } = useMessages()
  const { problems, tables } = outcome
  return (
    <>
      <div className="flex flex-col gap-4 empty:hidden">
        {problems.length > 0 && (
          <Notice tone="warning" title={archive.incompleteWhy}>
            <ul className="list-disc ps-5">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Notice>
        )}
        <WrittenResult isAsWritten={outcome.isAsWritten} protocol={outcome.protocol} />
      </div>
      {tables.map((table) => (
        <SummaryTable key={table.caption} table={table} folded />
      ))}
      <NumberedLines title={protocolTexts.ties} items={outcome.ties} />
      <NumberedLines title={protocolTexts.votes} items={outcome.votes} />
      <NumberedLines title={archive.awards} items={outcome.awards} />
      <NumberedLines title={protocolTexts.recusals} items={outcome.recusals} />
      <NumberedLines title={archive.jury} items={outcome.jury} />
    </>
  )
}
