import { Section } from '../../kit/section'
import { useMessages } from '../../messages'
import { type Amendment, Amendments } from './amendments'
import { ApprovalStamp } from './approval-stamp'
import { EntrantsTerms } from './entrants-terms'
import { GeneralTerms, type ShownContest } from './general-terms'
import { ResultTerms } from './result-terms'
import { StageTerms } from './stage-terms'

interface RegulationViewProps {
  contest: ShownContest
  amendments: readonly Amendment[]
  readerZone?: string | null
}

/** The whole regulation, made from its data: a page to read, and on paper a положение. */
export function RegulationView({ contest, amendments, readerZone }: RegulationViewProps) {
  const { regulation } = useMessages()
  const { terms } = contest
  return (
    <>
      <ApprovalStamp contest={contest} />
      <GeneralTerms contest={contest} readerZone={readerZone} />
      <EntrantsTerms terms={terms} />
      <Section title={regulation.stages}>
        {terms.regulation.stages.map((stage, index) => (
          <StageTerms key={stage.id} terms={terms} stage={stage} number={index + 1} />
        ))}
      </Section>
      <ResultTerms terms={terms} />
      {amendments.length > 0 && <Amendments amendments={amendments} timeZone={contest.timeZone} />}
    </>
  )
}
