import type { EntryState } from '~/domain/entries/model'
import type { EntryStep } from '~/domain/entries/next-steps'
import { paths } from '~/lib/paths'
import { DateTime } from '../kit/date-time'
import { NextSteps } from '../kit/next-steps'
import { useMessages } from '../messages'

interface EntryNextProps {
  page: {
    entry: { id: string; state: EntryState; deadline: Date }
    contest: { timeZone: string; intakeClosesAt: Date }
    isTaking: boolean
    steps: readonly EntryStep[]
    partner: string
    isOrganizer: boolean
  }
}

/** What comes next with the entry, by when, with the button for what the reader does himself. */
export function EntryNext({ page: { entry, contest, isTaking, steps, partner } }: EntryNextProps) {
  const { entries, results, dates } = useMessages()
  if (steps.length === 0) return null
  const actions: Partial<Record<EntryStep['step'], { href: string; label: string }>> = {
    write: { href: paths.entryDraft(entry.id), label: entries.edit },
    mend: { href: paths.entryDraft(entry.id), label: entries.edit },
    submit: { href: paths.entrySubmission(entry.id), label: entries.submit },
    confirm: { href: paths.entryConfirmation(entry.id), label: entries.confirm },
    result: {
      href: paths.ownResult(entry.id),
      label: entry.state === 'disqualified' ? results.outcome : results.ownTitle,
    },
  }
  const timed: readonly EntryStep['step'][] = ['write', 'submit', 'confirm', 'mend', 'waitPartner', 'waitMended']
  const afterIntake = isTaking
    ? entries.next.afterIntake(dates.deadline(contest.intakeClosesAt, contest.timeZone))
    : undefined
  return (
    <NextSteps
      title={entries.whatNext}
      steps={steps.map(({ step, mine }) => ({
        key: step,
        title: step === 'waitPartner' ? entries.next.waitPartner(partner) : entries.next[step],
        due: timed.includes(step) && (
          <DateTime at={entry.deadline} text={dates.deadline(entry.deadline, contest.timeZone)} />
        ),
        detail: step === 'waitAdmission' || step === 'decide' ? afterIntake : undefined,
        action: mine ? actions[step] : undefined,
      }))}
    />
  )
}
