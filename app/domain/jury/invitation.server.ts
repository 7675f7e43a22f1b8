import { and, eq, inArray } from 'drizzle-orm'
import { type Connection, db } from '~db/client.server'
import { contests, entries, organizations } from '~db/schema'
import { NotFound } from '../decision'
import { findStages } from './entries.server'

/** What somebody asked into a jury wants to know first: who holds the contest, when the jury works, and how many entries there are so far. */
export async function findJuryWork(contestId: string, connection: Connection = db) {
  const [host] = await connection
    .select({ name: organizations.fullName })
    .from(contests)
    .innerJoin(organizations, eq(organizations.id, contests.organizerOrganizationId))
    .where(eq(contests.id, contestId))
  const stages = await findStages(connection, contestId)
  const [first, last] = [stages[0], stages.at(-1)]
  if (!host || !first || !last) throw new NotFound()
  const entered = and(eq(entries.contestId, contestId), inArray(entries.state, ['submitted', 'admitted']))
  return { host: host.name, from: first.from, to: last.to, entries: await connection.$count(entries, entered) }
}
