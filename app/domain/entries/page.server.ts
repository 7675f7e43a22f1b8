import type { Messages } from '~/i18n/messages'
import { whyNot } from '../decision'
import type { SignedIn } from '../viewer'
import { isCertain } from './eligibility'
import { proposalIn, sentTasks } from './model'
import { entrySteps, isLate } from './next-steps'
import {
  isEntrant,
  mayAdmit,
  mayConfirm,
  mayEdit,
  mayExtend,
  mayProposeDisqualification,
  mayRecall,
  mayReject,
  mayReturn,
  maySubmit,
  mayWithdraw,
} from './policy'
import type { FoundEntry } from './queries.server'

/** The tasks of an entry with what was given for each. */
export const shownTasks = ({ contest, answers, files }: Pick<FoundEntry, 'contest' | 'answers' | 'files'>) =>
  sentTasks(contest.regulation, contest.terms.rules).map(({ key, task, rules }) => {
    const { text = '', link = '', pupils = null } = answers.find((answer) => answer.task === key) ?? {}
    const own = files.filter((file) => file.task === key).map(({ id, name, size }) => ({ id, name, size }))
    return { key, title: task.title, rules, text, link, pupils, files: own }
  })

/** What the page of an entry shows: only what its reader may see, and why each step can or cannot be taken. */
export function entryPage(viewer: SignedIn, entry: FoundEntry, t: Messages, now: Date) {
  const { contest, lacks, eligibility, keptEligibility, members, history, extensions, deadline } = entry
  const own = isEntrant(viewer, entry)
  const proposal = proposalIn(history)
  const isDecidable = contest.state === 'announced' || contest.state === 'judging'
  const nomination = contest.regulation.nominations?.find(({ id }) => id === entry.nomination)?.title
  return {
    entry: {
      id: entry.id,
      number: entry.number,
      title: entry.title,
      annotation: entry.annotation,
      state: entry.state,
      version: entry.version,
      nomination,
      deadline,
    },
    contest: {
      id: contest.id,
      title: contest.title,
      timeZone: contest.timeZone,
      blind: contest.blind,
      intakeClosesAt: contest.intakeClosesAt,
    },
    /** Admission is decided once it no longer does. */
    isTaking: now < contest.intakeClosesAt,
    members: members.map(({ personId, member, name, post, organization }) => ({
      ...{ personId, member, name, post, organization },
    })),
    tasks: shownTasks(entry).map(({ rules: _rules, ...task }) => task),
    lacks: entry.state === 'draft' || entry.state === 'returned' ? lacks : [],
    eligibility: keptEligibility ?? eligibility,
    isKept: keptEligibility !== null,
    isCertain: isCertain(eligibility),
    history,
    disqualification: entry.disqualification,
    /** To whoever runs the contest alone: nobody else is given these acts. */
    proposal: proposal && (proposal.declined || isDecidable) ? { ...proposal, hasChair: entry.hasChair } : null,
    extensions,
    isLate: isLate(entry, now),
    isOrganizer: contest.isRun,
    steps: entrySteps(
      {
        state: entry.state,
        isEntrant: own,
        isSubmitter: entry.submittedBy === viewer.personId,
        isOrganizer: contest.isRun,
        isWhole: lacks.length === 0,
        deadline,
        contest: contest.state,
      },
      now,
    ),
    partner: members.find(({ personId }) => personId !== entry.submittedBy)?.name ?? '',
    because: {
      edit: whyNot(mayEdit(viewer, entry, now), t),
      submit: whyNot(maySubmit(viewer, entry, now), t),
      confirm: whyNot(mayConfirm(viewer, entry, now), t),
      recall: whyNot(mayRecall(viewer, entry, now), t),
      withdraw: whyNot(mayWithdraw(viewer, entry), t),
      admit: whyNot(mayAdmit(viewer, { ...entry, reason: '—' }, now), t),
      reject: whyNot(mayReject(viewer, entry, now), t),
      disqualify: whyNot(mayProposeDisqualification(viewer, entry), t),
      return: whyNot(mayReturn(viewer, entry), t),
      extend: whyNot(mayExtend(viewer, entry), t),
    },
  }
}

export type EntryPage = ReturnType<typeof entryPage>
