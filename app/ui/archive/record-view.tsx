import type { ContestRecord } from '~/domain/archive/record'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import { NumberedLines } from '../protocols/numbered-lines'
import { SummaryTable } from '../protocols/summary-table'
import { WrittenResult } from './written-result'

/** What a contest file comes to: tables, ties, votes and awards, as its protocol would have them. */
export function RecordView({ record }: { record: ContestRecord }) {
  const { archive, protocolTexts } = useMessages()
  const { problems, written, tables } = record
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
        {written && <WrittenResult written={written} />}
      </div>
      {tables.map((table) => (
        <SummaryTable key={table.caption} table={table} />
      ))}
      <NumberedLines title={protocolTexts.ties} items={record.ties} />
      <NumberedLines title={protocolTexts.votes} items={record.votes} />
      <NumberedLines title={archive.awards} items={record.awards} />
      <NumberedLines title={protocolTexts.recusals} items={record.recusals} />
      <NumberedLines title={archive.jury} items={record.jury} />
    </>
  )
}
