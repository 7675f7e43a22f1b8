import { stageMax } from '~/domain/contests/maxima'
import { describeAggregate, describePass } from '~/domain/contests/sentences'
import type { Contest, Stage, Task } from '~/domain/scoring/contest-file'
import { useMessages } from '../../messages'
import { CriteriaTable } from './criteria-table'

interface StageRulesProps {
  regulation: Contest
  stage: Stage
  number: number
  /** How and when the stage is held, where that is known. */
  held?: string
  /** What entrants send for a task, where that is known. */
  sent?: (task: Task) => string
}

/** A stage: its tasks with their criteria, how sheets become its value, and who goes on. */
export function StageRules({ regulation, stage, number, held, sent }: StageRulesProps) {
  const t = useMessages()
  const { regulation: words } = t
  const isLast = number === regulation.stages.length
  return (
    <section className="mt-8 first:mt-0">
      <h3 className="text-lg">{words.stage(number, stage.title)}</h3>
      {held && <p className="text-soft">{held}</p>}
      <p className="mt-2">{describeAggregate(t, stage.aggregate)}</p>
      <p>{words.minSheets(stage.minSheets ?? 1)}</p>
      {!isLast && <p>{describePass(t, stage)}</p>}
      {stage.tasks.map((task) => (
        <div key={task.id} className="mt-5">
          <CriteriaTable task={task} />
          {task.weight !== undefined && <p>{words.taskWeight(task.weight)}</p>}
          {sent && <p className="max-w-prose text-soft">{sent(task)}</p>}
        </div>
      ))}
      <p className="mt-4 font-semibold">{words.stageMax(words.points(stageMax(stage)))}</p>
    </section>
  )
}
