import type { Stage } from '~/domain/scoring/contest-file'
import { sheetProgress } from '~/domain/scoring/sheet-progress'
import { scoreKey } from '~/domain/scoring/sheets'
import { LongText } from '../kit/long-text'
import { shortest } from '../kit/score-values'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { sayPoints } from './say-points'
import { type Materials, TaskMaterials } from './task-materials'

interface GivenScoresProps {
  stage: Stage
  scores: Record<string, string>
  comment: string
  entryId: string
  materials: Materials
}

/** A sheet as it was handed in: what was sent for each task, every line with its score, the tasks' sums, the total. */
export function GivenScores({ stage, scores, comment, entryId, materials }: GivenScoresProps) {
  const t = useMessages()
  const { sheets, kit } = t
  const { tasks, points, maximum } = sheetProgress(stage, scores)
  const outOf = (sum = { shown: '0' }, most = { shown: '0' }) =>
    sheets.taskTotal(sayPoints(t, sum.shown), sayPoints(t, most.shown))
  return (
    <>
      <p className="text-lg font-semibold tabular-nums">
        {sheets.sum}: {outOf(points, maximum)}
      </p>
      {stage.tasks.map((task, index) => (
        <Section
          key={task.id}
          title={task.title}
          actions={<span className="tabular-nums">{outOf(tasks[index]?.points, tasks[index]?.maximum)}</span>}
        >
          <TaskMaterials entryId={entryId} task={`${stage.id}.${task.id}`} materials={materials} />
          <dl className="mt-4 divide-y divide-line border-y border-line">
            {task.criteria.map((criterion) => {
              const score = scores[scoreKey(task, criterion)]
              return (
                <div key={criterion.id} className="flex items-baseline justify-between gap-4 py-2.5">
                  <dt>{criterion.title}</dt>
                  <dd className="font-medium whitespace-nowrap tabular-nums">
                    {score === undefined
                      ? sheets.noScore
                      : kit.score(kit.decimal(shortest(score)), kit.decimal(String(criterion.max)))}
                  </dd>
                </div>
              )
            })}
          </dl>
        </Section>
      ))}
      {comment && (
        <Section title={sheets.comment}>
          <LongText text={comment} />
        </Section>
      )}
    </>
  )
}
