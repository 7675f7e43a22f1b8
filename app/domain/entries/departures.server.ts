import { and, eq, inArray, sql } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { assignments, contestStages } from '~db/schema'
import type { EntryNews } from '~emails/entry-letter'
import { assertAllowed, assertFresh } from '../decision'
import { owed } from '../jury/model'
import { isBeingSigned } from '../protocols/basis.server'
import type { SignedIn } from '../viewer'
import { lapseVotes } from '../votes/lapsing.server'
import { writeToEntrants } from './letters.server'
import { type LockedEntry, lockEntry } from './lock.server'
import { mayWithdraw } from './policy'
import type { ReasonInput } from './schema'
import { step } from './steps.server'

/** Takes an entry out of its contest at its entrants' wish. Once the jury is at work the next protocol says why. */
export const withdrawEntry = (viewer: SignedIn, id: string, { version, reason }: ReasonInput, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    const signing = await isBeingSigned(tx, entry.contestId)
    assertAllowed(mayWithdraw(viewer, { ...entry, isBeingSigned: signing }))
    assertFresh(entry, version)
    await takeOut(tx, viewer, entry, { kind: 'withdrawn', by: viewer.name, reason }, now)
  })

/**
 * An entry leaves its contest, and its entrants are told. Protocols that are signed stay as they are; every later standing is
 * without it, nobody owes a sheet on it or votes on its place, and the next protocol prints the reason. The caller has asked.
 */
export async function takeOut(
  tx: Transaction,
  viewer: SignedIn,
  entry: LockedEntry,
  news: EntryNews & { kind: 'withdrawn' | 'disqualified' },
  now: Date,
): Promise<void> {
  const { kind, reason } = news
  const done = await step(tx, viewer, entry, { act: kind, state: kind, reason, now })
  await freeJurors(tx, entry, reason)
  await lapseVotes(tx, viewer, entry, now)
  await writeToEntrants(tx, entry, done, news)
}

/** Nobody owes a sheet on an entry that left. What was handed in stays, and so does everything of a stage that is signed. */
const freeJurors = (tx: Transaction, { id, contestId }: Pick<LockedEntry, 'id' | 'contestId'>, note: string) =>
  tx
    .update(assignments)
    .set({ state: 'excused', note, version: sql`${assignments.version} + 1` })
    .where(
      and(
        eq(assignments.entryId, id),
        inArray(assignments.state, [...owed]),
        inArray(
          assignments.stage,
          tx
            .select({ key: contestStages.key })
            .from(contestStages)
            .where(and(eq(contestStages.contestId, contestId), inArray(contestStages.state, ['waiting', 'judging']))),
        ),
      ),
    )
