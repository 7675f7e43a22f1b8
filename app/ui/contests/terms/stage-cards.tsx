import type { StagePlan } from '~/domain/contests/terms'
import { paths } from '~/lib/paths'
import { ActionForm } from '../../kit/action-form'
import { LinkButton } from '../../kit/link-button'
import { Section } from '../../kit/section'
import { useMessages } from '../../messages'

interface StageCardsProps {
  contest: { id: string; version: number }
  stages: readonly { id: string; title: string; plan?: StagePlan; tasks: string[]; max: string }[]
  /** The highest possible total; undefined where points do not say it. */
  max?: string
  /** They can still be changed. */
  isOpen: boolean
}

/** Stages in their order, with what each is out of and what they come to. */
export function StageCards({ contest, stages, max, isOpen }: StageCardsProps) {
  const { terms, regulation, dates } = useMessages()
  const values = { version: contest.version }
  return (
    <Section
      id="stages"
      title={terms.sections.stages}
      actions={isOpen && <ActionForm action={paths.stagesTerms(contest.id)} label={terms.addStage} values={values} />}
    >
      <ol className="flex flex-col gap-4">
        {stages.map(({ id, title, plan, tasks, max: points }, index) => (
          <li key={id} className="rounded-lg border border-line bg-surface p-5">
            <div className="flex flex-wrap items-start justify-between gap-4">
              <div className="min-w-0 flex-1 basis-72">
                <h3 className="text-lg">{regulation.stage(index + 1, title)}</h3>
                <p className="text-soft">
                  {plan
                    ? `${regulation.form[plan.form]}, ${dates.range(plan.from, plan.to)}`
                    : terms.fault.stage_undated()}
                </p>
                <p>{tasks.join('; ')}</p>
                <p className="font-medium">{regulation.stageMax(regulation.points(points))}</p>
              </div>
              <LinkButton href={paths.stageTerms(contest.id, id)}>{isOpen ? terms.edit : terms.see}</LinkButton>
            </div>
            <div className="mt-3 flex flex-wrap gap-3 empty:hidden">
              {isOpen && index > 0 && (
                <ActionForm
                  action={paths.stagePlace(contest.id, id)}
                  label={terms.earlier}
                  variant="quiet"
                  values={{ ...values, to: index - 1 }}
                />
              )}
              {isOpen && index < stages.length - 1 && (
                <ActionForm
                  action={paths.stagePlace(contest.id, id)}
                  label={terms.later}
                  variant="quiet"
                  values={{ ...values, to: index + 1 }}
                />
              )}
              {isOpen && stages.length > 1 && (
                <ActionForm
                  action={paths.stageRemoval(contest.id, id)}
                  label={terms.removeStage}
                  variant="quiet"
                  values={values}
                  confirm={{ title: terms.removeStageTitle(title) }}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      {max !== undefined && (
        <p className="mt-4 text-lg font-semibold">
          {stages.length > 1
            ? `${terms.sums}: ${terms.sumsTotal(stages.map((stage) => regulation.decimal(stage.max)).join(' + '), regulation.points(max))}`
            : regulation.contestMax(regulation.points(max))}
        </p>
      )}
    </Section>
  )
}
