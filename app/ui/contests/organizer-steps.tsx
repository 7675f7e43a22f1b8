import type { NextStep } from '~/domain/contests/next-steps'
import { paths } from '~/lib/paths'
import { NextSteps } from '../kit/next-steps'
import { useMessages } from '../messages'
import { IntakeTime } from './intake-time'
import { LackingList } from './lacking-list'
import { type Lacking, sayLacking } from './say-lacking'

interface OrganizerStepsProps {
  contest: { id: string; timeZone: string; intakeOpensAt: Date; intakeClosesAt: Date }
  steps: readonly NextStep[]
  /** Entries that have lost their quorum, with who stepped aside from them. */
  lacking: readonly (Lacking & { steppedAside: string | null })[]
}

/** What the organiser has to do next, with the button. */
export function OrganizerSteps({ contest, steps, lacking }: OrganizerStepsProps) {
  const t = useMessages()
  const { contests, results, jury } = t
  const { next } = contests
  const { id } = contest
  const [first, ...others] = lacking
  const lack = first && sayLacking(t, id, [first, ...others])
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
    lacking: lack?.action,
    conflicts: { href: paths.conflicts(id, { state: 'possible' }), label: jury.conflictsTitle },
    judging: { href: paths.contestJury(id), label: next.toJury },
    publish: { href: paths.publication(id), label: results.toPublication },
  }
  return (
    <NextSteps
      steps={steps.map((one) => ({
        key: one.step,
        title:
          one.step === 'lacking' && lack ? lack.title : 'count' in one ? next[one.step](one.count) : next[one.step],
        due: (one.step === 'intake' || one.step === 'arrived') && <IntakeTime contest={contest} onlyEnd />,
        detail:
          one.step === 'lacking' &&
          (others.length > 0 ? (
            <LackingList contestId={id} lacking={lacking} />
          ) : (
            first?.steppedAside && next.steppedAside(first.steppedAside)
          )),
        urgent: one.step === 'lacking',
        action: action[one.step],
      }))}
    />
  )
}
