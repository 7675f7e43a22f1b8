import { paths } from '~/lib/paths'
import { Card } from '../../kit/card'
import { useMessages } from '../../messages'

interface SectionCardsProps {
  contestId: string
  contest: { title: string }
  unit: 'pair' | 'person' | 'team' | 'organisation'
  nominations: number
  awards: readonly string[]
}

/** The sections of the editor besides stages, each with a line of what it says now. */
export function SectionCards({ contestId, contest, unit, nominations, awards }: SectionCardsProps) {
  const { terms, regulation } = useMessages()
  return (
    <div className="grid gap-4 md:grid-cols-3">
      <Card title={terms.sections.general} level="h2" href={paths.generalTerms(contestId)}>
        {contest.title}
      </Card>
      <Card title={terms.sections.entrants} level="h2" href={paths.entrantsTerms(contestId)}>
        <p>{regulation.units[unit]}</p>
        {nominations > 0 && (
          <p>
            {terms.nominations}: {nominations}
          </p>
        )}
      </Card>
      <Card title={terms.sections.result} level="h2" href={paths.resultTerms(contestId)}>
        {awards.join(', ')}
      </Card>
    </div>
  )
}
