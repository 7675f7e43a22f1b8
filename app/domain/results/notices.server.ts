import { and, eq, inArray } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { catalogue } from '~/i18n/catalogue'
import { addJob } from '~/jobs/queue.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { db, type Transaction } from '~db/client.server'
import { contests, entries, entryMembers, jurors } from '~db/schema'
import { resultsLetter } from '~emails/results-letter'
import { postToEach } from '../letters/commands.server'

/** Has everyone who took part written to after the commit. */
export const notifyOfResults = (tx: Transaction, contestId: string): Promise<void> =>
  addJob(tx, 'results-notice', { contestId }, { key: `results-notice:${contestId}` })

/** Writes to entrants and jury that the results of their contest are public. */
export async function postResultsNotice(contestId: string): Promise<void> {
  const [contest] = await db.select({ title: contests.title }).from(contests).where(eq(contests.id, contestId))
  if (!contest) throw new Error(`contest ${contestId} is written about and is not there`)
  const address = absolute(paths.results(contestId))
  await postToEach(await everyoneIn(contestId), (personId) =>
    resultsLetter(catalogue('ru'), { key: `results:${contestId}:${personId}`, contest: contest.title, address }),
  )
}

async function everyoneIn(contestId: string): Promise<string[]> {
  const entrants = db
    .select({ personId: entryMembers.personId })
    .from(entryMembers)
    .innerJoin(entries, eq(entries.id, entryMembers.entryId))
    .where(and(eq(entries.contestId, contestId), inArray(entries.state, ['admitted', 'disqualified'])))
  const jury = db
    .select({ personId: jurors.personId })
    .from(jurors)
    .where(and(eq(jurors.contestId, contestId), eq(jurors.state, 'confirmed')))
  const rows = await unionAll(entrants, jury)
  return [...new Set(rows.map(({ personId }) => personId))].toSorted()
}
