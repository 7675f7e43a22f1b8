import { and, eq, inArray, sql } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { assignments, contestStages } from '~db/schema'
import { assertAllowed, assertFresh } from '../decision'
import { owed } from '../jury/model'
import { isBeingSigned } from '../protocols/basis.server'
import type { SignedIn } from '../viewer'
import { lapseVotes } from '../votes/lapsing.server'
import { writeToEntrants } from './letters.server'
import { type LockedEntry, lockEntry } from './lock.server'
import { mayDisqualify, mayWithdraw } from './policy'
import type { ReasonInput } from './schema'
import { step } from './steps.server'

/** Takes an entry out of its contest at its entrants' wish. Once the jury is at work the next protocol says why. */
export const withdrawEntry = (viewer: SignedIn, id: string, { version, reason }: ReasonInput, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    const signing = await isBeingSigned(tx, entry.contestId)
    assertAllowed(mayWithdraw(viewer, { ...entry, isBeingSigned: signing }))
    assertFresh(entry, version)
    const done = await step(tx, viewer, entry, { act: 'withdrawn', state: 'withdrawn', reason, now })
    await freeJurors(tx, entry, reason)
    await lapseVotes(tx, viewer, entry, now)
    await writeToEntrants(tx, entry, done, { kind: 'withdrawn', by: viewer.name, reason })
  })

/**
 * Puts an admitted entry out of its contest for a breach of the rules. Protocols that are signed stay as they are; every
 * later standing is without it, and the next protocol prints the reason.
 */
export const disqualifyEntry = (viewer: SignedIn, id: string, { version, reason }: ReasonInput, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    const signing = await isBeingSigned(tx, entry.contestId)
    assertAllowed(mayDisqualify(viewer, { ...entry, isBeingSigned: signing }))
    assertFresh(entry, version)
    const done = await step(tx, viewer, entry, { act: 'disqualified', state: 'disqualified', reason, now })
    await freeJurors(tx, entry, reason)
    await lapseVotes(tx, viewer, entry, now)
    await writeToEntrants(tx, entry, done, { kind: 'disqualified', reason })
  })

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
