import type { OwnSheet } from '~/domain/results/model'
import { type Column, Table } from '../kit/table'
import { useMessages } from '../messages'

interface StageSheetsProps {
  stage: {
    title: string
    lines: { task: string; criterion: string; max: string }[]
    maximum: string
    sheets: OwnSheet[]
  }
}

type Line = StageSheetsProps['stage']['lines'][number] & { place: number }

/** The sheets of one stage side by side: a row a criterion, a column a juror. */
export function StageSheets({ stage: { title, lines, maximum, sheets } }: StageSheetsProps) {
  const { results, protocolTexts } = useMessages()
  const columns: Column<Line>[] = [
    {
      key: 'criterion',
      header: results.criterion,
      rowHeader: true,
      cell: ({ task, criterion }) => (
        <>
          {criterion}
          {task && <span className="block text-sm font-normal text-soft">{task}</span>}
        </>
      ),
    },
    { key: 'max', header: results.max, numeric: true, cell: ({ max }) => protocolTexts.decimal(max) },
    ...sheets.map(
      ({ juror, name, scores, total }): Column<Line> => ({
        key: `juror-${juror}`,
        header: name ?? results.juror(juror),
        numeric: true,
        cell: ({ place }) => protocolTexts.decimal(scores[place] ?? total),
      }),
    ),
  ]
  return (
    <>
      <Table
        caption={title}
        captionHidden
        columns={columns}
        rows={[...lines, { task: '', criterion: results.sheetTotal, max: maximum }].map((line, place) => ({
          ...line,
          place,
        }))}
        rowKey={({ place }) => String(place)}
      />
      {sheets
        .filter(({ comment }) => comment)
        .map(({ juror, name, comment }) => (
          <blockquote key={juror} className="mt-4 max-w-prose border-s-4 border-line ps-4">
            <p className="whitespace-pre-line">{comment}</p>
            <footer className="text-sm text-soft">{name ?? results.juror(juror)}</footer>
          </blockquote>
        ))}
    </>
  )
}
