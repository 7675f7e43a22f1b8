import type { TaskList } from 'graphile-worker'
import { sendPasswordLink } from '~/domain/accounts/commands.server'
import { sweepAccounts } from '~/domain/accounts/sweep.server'
import { postContestNotice } from '~/domain/contests/notices.server'
import { postNotice } from '~/domain/events/notices.server'
import { keepConflicts } from '~/domain/jury/conflicts.server'
import { sendPlannedReminder } from '~/domain/jury/reminders.server'
import { postProtocolNotice } from '~/domain/protocols/notices.server'
import { postResultsNotice } from '~/domain/results/notices.server'
import { catalogue } from '~/i18n/catalogue'
import { importPairs } from './import-pairs'
import type { Jobs } from './queue.server'
import { renderDocuments } from './render-documents'
import { sendLetter } from './send-letter'

/** Every task by its name; the payload was typed where the job was added. */
const work: { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<void> } = {
  'send-letter': sendLetter,
  'password-link': ({ email, locale, ...viewer }) => sendPasswordLink(viewer, email, catalogue(locale), new Date()),
  'render-documents': renderDocuments,
  'import-pairs': importPairs,
  'event-notice': postNotice,
  'contest-notice': postContestNotice,
  'results-notice': ({ contestId }) => postResultsNotice(contestId),
  'protocol-notice': ({ protocolId }) => postProtocolNotice(protocolId),
  'jury-conflicts': ({ contestId }) => keepConflicts(contestId, new Date()),
  sweep: () => sweepAccounts(new Date()),
  'jury-reminder': ({ contestId, stage }) => sendPlannedReminder(contestId, stage, new Date()),
}

export const tasks = work as TaskList
