import { stageMax } from '~/domain/contests/maxima'
import { rulesOf } from '~/domain/contests/rules'
import { describeAggregate, describeAnswers, describePass } from '~/domain/contests/sentences'
import type { Terms } from '~/domain/contests/terms'
import { endingsOf } from '~/domain/entries/file-types'
import type { Stage } from '~/domain/scoring/contest-file'
import { useMessages } from '../../messages'
import { CriteriaTable } from './criteria-table'

/** A stage: when and how it is held, what is done in it and how it is scored. */
export function StageTerms({ terms, stage, number }: { terms: Terms; stage: Stage; number: number }) {
  const t = useMessages()
  const { regulation } = t
  const plan = terms.plan[stage.id]
  const isLast = number === terms.regulation.stages.length
  return (
    <section className="mt-8 first:mt-0">
      <h3 className="text-lg">{regulation.stage(number, stage.title)}</h3>
      {plan && (
        <p className="text-soft">
          {regulation.form[plan.form]}, {t.dates.range(plan.from, plan.to)}
        </p>
      )}
      <p className="mt-2">{describeAggregate(t, stage.aggregate)}</p>
      <p>{regulation.minSheets(stage.minSheets ?? 1)}</p>
      {!isLast && <p>{describePass(t, stage)}</p>}
      {stage.tasks.map((task) => {
        const rules = rulesOf(terms.rules, stage.id, task.id)
        return (
          <div key={task.id} className="mt-5">
            <CriteriaTable task={task} />
            {task.weight !== undefined && <p>{regulation.taskWeight(task.weight)}</p>}
            <p className="max-w-prose text-soft">{describeAnswers(t, rules, endingsOf(rules.fileKinds)).join(' ')}</p>
          </div>
        )
      })}
      <p className="mt-4 font-semibold">{regulation.stageMax(regulation.points(stageMax(stage)))}</p>
    </section>
  )
}
