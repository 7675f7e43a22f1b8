import type { Stage } from '~/domain/scoring/contest-file'
import { sheetProgress } from '~/domain/scoring/sheet-progress'
import { scoreKey } from '~/domain/scoring/sheets'
import { LongText } from '../events/long-text'
import { Section } from '../kit/section'
import { Table } from '../kit/table'
import { useMessages } from '../messages'
import { sayPoints } from './say-points'

interface GivenScoresProps {
  stage: Stage
  scores: Record<string, string>
  comment: string
}

/** A sheet as it was handed in: every line with its score, the tasks' sums, the total. */
export function GivenScores({ stage, scores, comment }: GivenScoresProps) {
  const t = useMessages()
  const { sheets } = t
  const { tasks, points, maximum } = sheetProgress(stage, scores)
  return (
    <>
      <p className="mb-6 text-lg font-semibold tabular-nums">
        {sheets.sum}: {sheets.taskTotal(sayPoints(t, points.shown), sayPoints(t, maximum.shown))}
      </p>
      <div className="flex flex-col gap-8">
        {stage.tasks.map((task, index) => (
          <Table
            key={task.id}
            caption={`${task.title}: ${sheets.taskTotal(
              sayPoints(t, tasks[index]?.points.shown ?? '0'),
              sayPoints(t, tasks[index]?.maximum.shown ?? '0'),
            )}`}
            rows={task.criteria}
            rowKey={({ id }) => id}
            columns={[
              { key: 'criterion', header: sheets.criterion, rowHeader: true, cell: ({ title }) => title },
              { key: 'max', header: sheets.max, numeric: true, cell: ({ max }) => t.kit.decimal(String(max)) },
              {
                key: 'score',
                header: sheets.score,
                numeric: true,
                cell: (criterion) => {
                  const score = scores[scoreKey(task, criterion)]
                  return score === undefined ? sheets.noScore : sayPoints(t, score.includes('.') ? score : `${score}.`)
                },
              },
            ]}
          />
        ))}
      </div>
      {comment && (
        <Section title={sheets.comment}>
          <LongText text={comment} />
        </Section>
      )}
    </>
  )
}
