import type { Phase } from '~/domain/contests/model'
import type { Terms } from '~/domain/contests/terms'
import { paths } from '~/lib/paths'
import { Card } from '../kit/card'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface ContestSideProps {
  contest: { id: string; phase: Phase; terms: Terms }
  /** The coded contest file is offered. */
  openFile: boolean
}

/** Beside the regulation: when each stage is, the results, the open file, how to print. */
export function ContestSide({ contest: { id, phase, terms }, openFile }: ContestSideProps) {
  const { contests, terms: words, regulation, dates } = useMessages()
  return (
    <aside className="flex flex-col gap-4 print:hidden" aria-label={contests.steps}>
      {phase === 'published' && (
        <LinkButton href={paths.results(id)} variant="primary">
          {contests.phases.published}
        </LinkButton>
      )}
      <Card title={words.sections.stages} level="h2">
        <ul className="flex flex-col gap-3">
          {terms.regulation.stages.map(({ id: stage, title }) => {
            const plan = terms.plan[stage]
            return (
              <li key={stage}>
                <span className="block font-medium">{title}</span>
                {plan && (
                  <span className="text-soft">
                    {dates.range(plan.from, plan.to)}, {regulation.form[plan.form]}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      </Card>
      {openFile && (
        <Card title={contests.openFile} level="h2">
          <p>{contests.openFileWhy}</p>
          <LinkButton href={paths.codedContestFile(id)}>{contests.openFile}</LinkButton>
        </Card>
      )}
      <p className="text-sm text-soft">{contests.printHint}</p>
    </aside>
  )
}
