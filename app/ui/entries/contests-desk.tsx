import type { Phase } from '~/domain/contests/model'
import type { EntryState } from '~/domain/entries/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { type Lacking, sayLacking } from '../contests/say-lacking'
import { DateTime } from '../kit/date-time'
import { NextSteps } from '../kit/next-steps'
import { useMessages } from '../messages'

interface Shown {
  contestId: string
  title: string
  timeZone: string
  intakeClosesAt: Date
}

interface Run extends Shown {
  phase: Phase
  isProposed: boolean
  undecided: number
  /** Score sheets not handed in, and the last day for them. */
  sheets: number
  sheetsUntil: LocalDate | null
  /** Entries that have lost their quorum. */
  lacking: readonly Lacking[]
}

interface ContestsDeskProps {
  desk: {
    own: readonly (Shown & { entryId: string; state: EntryState; isSubmitter: boolean; deadline: Date })[]
    toEnter: readonly Shown[]
    toHelp: readonly (Shown & { pairs: number })[]
    toRun: readonly Run[]
  }
}

/** What contests ask for next: of the reader's own entries, of his colleagues', of those he runs. */
export function ContestsDesk({ desk }: ContestsDeskProps) {
  const t = useMessages()
  const { contests, entries, dates } = t
  const { next } = contests
  const until = (at: Date, zone: string) => <DateTime at={at} text={dates.deadline(at, zone)} />
  const own = desk.own.map(({ entryId, title, state, isSubmitter, deadline, timeZone }) => {
    const open = { href: paths.entry(entryId), label: entries.openDraft }
    const [words, action] =
      state === 'returned'
        ? [next.mend(title), open]
        : state === 'draft'
          ? [next.finish(title), open]
          : isSubmitter
            ? [next.waitPartner(title), open]
            : [next.confirm(title), { href: paths.entryConfirmation(entryId), label: entries.confirm }]
    return { key: entryId, title: words, due: until(deadline, timeZone), action }
  })
  const toEnter = desk.toEnter.map(({ contestId, title, intakeClosesAt, timeZone }) => ({
    key: `enter ${contestId}`,
    title: next.enter(title),
    due: until(intakeClosesAt, timeZone),
    action: { href: paths.newEntry(contestId), label: contests.enter },
  }))
  const toHelp = desk.toHelp.map(({ contestId, title, intakeClosesAt, timeZone, pairs }) => ({
    key: `help ${contestId}`,
    title: next.enterColleagues(title),
    detail: next.pairsLeft(pairs),
    due: until(intakeClosesAt, timeZone),
    action: { href: paths.newEntry(contestId), label: entries.start },
  }))
  const waits = ({ phase, isProposed, undecided, sheets }: Run) => {
    if (phase === 'draft') return next.announce
    if (isProposed) return next.proposal
    if (phase === 'judging') return sheets > 0 ? next.sheets(sheets) : next.sheetsIn
    if (phase === 'intake') return next.arrived(undecided)
    return undecided > 0 ? next.admit(undecided) : next.jury
  }
  const toRun = desk.toRun.map((run) => {
    const [first, ...others] = run.lacking
    const lack = first && sayLacking(t, run.contestId, [first, ...others])
    return {
      key: `run ${run.contestId}`,
      title: run.title,
      detail: lack ? lack.title : waits(run),
      urgent: lack !== undefined,
      due:
        run.phase === 'intake' || run.phase === 'announced'
          ? until(run.intakeClosesAt, run.timeZone)
          : run.sheets > 0 && run.sheetsUntil && dates.date(run.sheetsUntil),
      action: lack?.action ?? { href: paths.contestDesk(run.contestId), label: contests.manage },
    }
  })
  const steps = [...own, ...toRun, ...toEnter, ...toHelp]
  return steps.length === 0 ? null : <NextSteps title={contests.title} steps={steps} />
}
