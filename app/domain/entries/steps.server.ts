import { and, asc, eq, notInArray, sql } from 'drizzle-orm'
import { addJob } from '~/jobs/queue.server'
import type { Connection, Transaction } from '~db/client.server'
import { entries, people, submissions } from '~db/schema'
import { record } from '../audit/commands.server'
import { fullNameOf } from '../people/name.server'
import type { SignedIn } from '../viewer'
import type { LockedEntry } from './lock.server'
import { confidentialActs, type EntryState, type SubmissionAct } from './model'

interface Step {
  act: SubmissionAct
  state: EntryState
  reason?: string
  now: Date
}

/** Moves an entry a step on: its state, the dated row, the log; conflicts with the jury are looked for anew. Returns the row's id. */
export async function step(
  tx: Transaction,
  viewer: SignedIn,
  entry: Pick<LockedEntry, 'id' | 'contestId'>,
  { act, state, reason = '', now }: Step,
  values: Partial<typeof entries.$inferInsert> = {},
): Promise<string> {
  await tx
    .update(entries)
    .set({ ...values, state, version: sql`${entries.version} + 1` })
    .where(eq(entries.id, entry.id))
  const [row] = await tx
    .insert(submissions)
    .values({ entryId: entry.id, act, by: viewer.personId, reason, at: now })
    .returning({ id: submissions.id })
  if (!row) throw new Error('a step of an entry was not written')
  await record(tx, viewer, `entry.${act}`, entry.id, {}, reason || undefined)
  await addJob(tx, 'jury-conflicts', { contestId: entry.contestId }, { key: `jury-conflicts:${entry.contestId}` })
  return row.id
}

/** When and why an entry was disqualified; null where it was not. */
export async function findDisqualification(connection: Connection, entryId: string) {
  const [found] = await connection
    .select({ at: submissions.at, reason: submissions.reason })
    .from(submissions)
    .where(and(eq(submissions.entryId, entryId), eq(submissions.act, 'disqualified')))
  return found ?? null
}

/** What happened with an entry, the latest last: the whole of it, or as its entrants may know it. */
export const listSteps = (connection: Connection, entryId: string, as: 'whole' | 'entrants') =>
  connection
    .select({
      id: submissions.id,
      act: submissions.act,
      reason: submissions.reason,
      at: submissions.at,
      by: fullNameOf(),
    })
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.by))
    .where(
      and(
        eq(submissions.entryId, entryId),
        as === 'whole' ? undefined : notInArray(submissions.act, [...confidentialActs]),
      ),
    )
    .orderBy(asc(submissions.at), asc(submissions.id))
