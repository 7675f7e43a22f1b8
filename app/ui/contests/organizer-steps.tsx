import type { NextStep } from '~/domain/contests/next-steps'
import { paths } from '~/lib/paths'
import { NextSteps } from '../kit/next-steps'
import { useMessages } from '../messages'
import { IntakeTime } from './intake-time'

interface OrganizerStepsProps {
  contest: { id: string; timeZone: string; intakeOpensAt: Date; intakeClosesAt: Date }
  steps: readonly NextStep[]
}

/** What the organiser has to do next, with the button. */
export function OrganizerSteps({ contest, steps }: OrganizerStepsProps) {
  const { contests, results } = useMessages()
  const { next } = contests
  const { id } = contest
  const action = {
    faults: { href: paths.terms(id), label: next.toTerms },
    order: { href: paths.contestOrder(id), label: contests.chooseOrder },
    announce: { href: paths.contestAnnouncement(id), label: contests.announce },
    proposal: { href: paths.terms(id), label: next.toTerms },
    waitOpening: undefined,
    intake: { href: paths.contestEntries(id), label: next.toEntries },
    arrived: { href: paths.contestEntries(id, { state: 'submitted' }), label: next.toEntries },
    invite: { href: paths.contestJury(id), label: next.toJury },
    admit: { href: paths.contestEntries(id, { state: 'submitted' }), label: next.toEntries },
    jury: { href: paths.contestJury(id), label: next.toJury },
    judging: { href: paths.contestJury(id), label: next.toJury },
    publish: { href: paths.publication(id), label: results.toPublication },
  }
  return (
    <NextSteps
      steps={steps.map((one) => ({
        key: one.step,
        title: 'count' in one ? next[one.step](one.count) : next[one.step],
        due: (one.step === 'intake' || one.step === 'arrived') && <IntakeTime contest={contest} onlyEnd />,
        action: action[one.step],
      }))}
    />
  )
}
