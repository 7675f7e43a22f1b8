import { eq, sql } from 'drizzle-orm'
import { addJob } from '~/jobs/queue.server'
import type { Transaction } from '~db/client.server'
import { entries, submissions } from '~db/schema'
import { record } from '../audit/commands.server'
import type { SignedIn } from '../viewer'
import type { LockedEntry } from './lock.server'
import type { EntryState, SubmissionAct } from './model'

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
