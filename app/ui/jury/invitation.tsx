import type { JuryRole } from '~/domain/jury/model'
import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { DefinitionList } from '../kit/definition-list'
import { NextSteps } from '../kit/next-steps'
import { PageHeader } from '../kit/page-header'
import { useMessages } from '../messages'
import { ownCrumbs } from './jury-crumbs'

interface InvitationProps {
  contest: { id: string; title: string }
  role: JuryRole
  work: { host: string; from: string; to: string; entries: number }
  consented: boolean
  /** Why it cannot be accepted yet. */
  confirmBecause?: string
}

/** The invitation as the invited reads it: what it is, what to do before the answer, and the answer. */
export function Invitation({ contest, role, work, consented, confirmBecause }: InvitationProps) {
  const t = useMessages()
  const { jury, dates } = t
  return (
    <>
      <PageHeader
        crumbs={ownCrumbs(t, contest).slice(0, 1)}
        title={contest.title}
        lead={`${jury.invitation}. ${jury.invitationAs(jury.roles[role])}`}
      />
      <div className="flex max-w-3xl flex-col gap-6">
        <DefinitionList
          items={[
            { term: jury.host, value: work.host },
            { term: jury.workDays, value: dates.range(work.from, work.to) },
            { term: jury.entriesNow, value: work.entries || jury.noEntriesNow },
          ]}
        />
        <NextSteps
          title={jury.invitationSteps}
          steps={[
            {
              key: 'consent',
              title: consented ? jury.step.consentGiven : jury.step.consent,
              done: consented,
              action: { href: paths.juryConsent(contest.id), label: jury.toConsent },
            },
            {
              key: 'criteria',
              title: jury.step.criteria,
              action: { href: paths.criteria(contest.id), label: jury.criteria },
            },
            { key: 'recusal', title: jury.step.recusal, detail: jury.step.recusalLater },
          ]}
        />
        <div className="flex flex-wrap items-start gap-3">
          <ActionForm
            action={paths.juryParticipation(contest.id)}
            label={jury.confirm}
            variant="primary"
            disabledBecause={confirmBecause}
          />
          <ActionForm
            action={paths.juryRefusal(contest.id)}
            label={jury.decline}
            variant="quiet"
            confirm={{ title: jury.declineTitle(contest.title), text: jury.declineEffect }}
          />
        </div>
      </div>
    </>
  )
}
