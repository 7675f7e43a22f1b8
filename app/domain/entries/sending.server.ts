import { eq } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { contests, entryMembers } from '~db/schema'
import { assertAllowed, assertFresh } from '../decision'
import type { SignedIn } from '../viewer'
import type { Eligibility } from './eligibility'
import { writeToEntrants } from './letters.server'
import { type LockedEntry, lockEntry } from './lock.server'
import type { EntryState } from './model'
import { mayConfirm, mayRecall, maySubmit } from './policy'
import { step } from './steps.server'
import { readiness } from './whole.server'

/**
 * Sends an entry. A person's is whole at once; a pair's waits for the other one to confirm. The first one sent freezes
 * the regulation (C1).
 *
 * @param version of the page on which the work was seen
 * @returns where the entry is now: `awaiting_partner` or `submitted`
 */
export const submitEntry = (viewer: SignedIn, id: string, version: number, now: Date) =>
  db.transaction(async (tx): Promise<EntryState> => {
    const entry = await lockEntry(tx, viewer, id, now, 'update')
    const ready = await readiness(tx, viewer, entry)
    assertAllowed(maySubmit(viewer, { ...entry, ...ready }, now))
    assertFresh(entry, version)
    if (!entry.contest.frozenAt)
      await tx.update(contests).set({ frozenAt: now }).where(eq(contests.id, entry.contest.id))
    if (entry.personId) {
      await makeWhole(tx, viewer, entry, ready.eligibility, now)
      return 'submitted'
    }
    const state = 'awaiting_partner'
    const done = await step(tx, viewer, entry, { act: 'submitted', state, now }, { submittedBy: viewer.personId })
    const news = { kind: 'confirm', by: viewer.name } as const
    await writeToEntrants(tx, entry, done, news, (personId) => personId !== viewer.personId)
    return state
  })

/** Confirms what the other one sent: from this instant the entry is whole and in time. */
export const confirmEntry = (viewer: SignedIn, id: string, version: number, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now, 'update')
    const { eligibility, ...ready } = await readiness(tx, viewer, entry)
    assertAllowed(mayConfirm(viewer, { ...entry, ...ready }, now))
    assertFresh(entry, version)
    await makeWhole(tx, viewer, entry, eligibility, now)
  })

/** Takes an entry back to its draft while the intake is open. It keeps its number. */
export const recallEntry = (viewer: SignedIn, id: string, version: number, now: Date) =>
  db.transaction(async (tx) => {
    const entry = await lockEntry(tx, viewer, id, now)
    assertAllowed(mayRecall(viewer, entry, now))
    assertFresh(entry, version)
    await tx.delete(entryMembers).where(eq(entryMembers.entryId, id))
    const before = { submittedBy: null, submittedAt: null, eligibility: null }
    const done = await step(tx, viewer, entry, { act: 'recalled', state: 'draft', now }, before)
    const news = { kind: 'recalled', by: viewer.name } as const
    await writeToEntrants(tx, entry, done, news, (personId) => personId !== viewer.personId)
  })

/** Numbers the entry, keeps its members as they are today (INV-07) and what the rules say of them (INV-36). */
async function makeWhole(
  tx: Transaction,
  viewer: SignedIn,
  entry: LockedEntry,
  eligibility: Eligibility,
  now: Date,
): Promise<void> {
  const number = entry.number ?? entry.contest.nextEntryNumber
  if (entry.number === null)
    await tx
      .update(contests)
      .set({ nextEntryNumber: number + 1 })
      .where(eq(contests.id, entry.contest.id))
  await keepMembers(tx, entry)
  const act = entry.personId ? 'submitted' : 'confirmed'
  const values = { number, submittedBy: entry.submittedBy ?? viewer.personId, submittedAt: now, eligibility }
  const done = await step(tx, viewer, entry, { act, state: 'submitted', now }, values)
  await writeToEntrants(tx, { ...entry, number }, done, { kind: 'received' })
}

async function keepMembers(tx: Transaction, { id, unit }: LockedEntry): Promise<void> {
  await tx.delete(entryMembers).where(eq(entryMembers.entryId, id))
  for (const { personId, member, organizationId, post } of unit.members) {
    if (!organizationId) throw new Error(`entrant ${personId} has no organisation`)
    await tx.insert(entryMembers).values({ entryId: id, personId, member, organizationId, post })
  }
}
