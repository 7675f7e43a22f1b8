import { eq } from 'drizzle-orm'
import type { Connection } from '~db/client.server'
import { entryAnswers } from '~db/schema'
import { hasConsented } from '../consents/queries.server'
import type { SignedIn } from '../viewer'
import { listFiles } from './files.server'
import type { LockedEntry } from './lock.server'
import { type Answer, type Lack, lacksOf } from './model'
import { judgeUnit } from './units.server'

/** What is asked of an entry before it is sent: what it lacks, what the rules say of its entrants, whether this one consented. */
export async function readiness(connection: Connection, viewer: SignedIn, entry: LockedEntry) {
  const answers = await listAnswers(connection, entry.id)
  const files = await listFiles(connection, entry.id)
  const { regulation, rules } = entry.contest
  const lacks: Lack[] = lacksOf({ ...entry, answers, files }, regulation, rules)
  const category = regulation.nominations?.find(({ id }) => id === entry.nomination)?.category
  return {
    lacks,
    eligibility: judgeUnit(entry.unit, entry.contest, category),
    consented: await hasConsented(viewer.personId, 'processing', connection),
    employed: entry.unit.members.every(({ organizationId }) => organizationId !== null),
  }
}

export const listAnswers = (connection: Connection, entryId: string): Promise<Answer[]> =>
  connection
    .select({ task: entryAnswers.task, text: entryAnswers.text, link: entryAnswers.link, pupils: entryAnswers.pupils })
    .from(entryAnswers)
    .where(eq(entryAnswers.entryId, entryId))
