import { count, eq, inArray, sql } from 'drizzle-orm'
import { type Connection, db, type Transaction } from '~db/client.server'
import { assignments, contestAmendments, contests, entries } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, Refused } from '../decision'
import type { SignedIn } from '../viewer'
import { termsFaults } from './faults'
import { type LockedContest, lockContest } from './lock.server'
import { type ContestState, leadsTo } from './model'
import { notifyOfContest } from './notices.server'
import { namedOrder } from './order.server'
import { mayAmend, mayAnnounce, mayCancel, mayEditTerms, mayVoid } from './policy'
import type { EnactmentInput, OrderInput } from './schema'
import { changedParts, type Terms } from './terms'
import { readTerms, writeTerms } from './terms.server'

/** Moves a contest on. The caller holds its lock and has asked who may and whether the time has come. */
export async function moveContest(
  tx: Transaction,
  contest: Pick<LockedContest, 'id' | 'state'>,
  to: ContestState,
  values: Partial<typeof contests.$inferInsert> = {},
): Promise<void> {
  if (!leadsTo(contest.state, to)) throw new Error(`a contest that is ${contest.state} does not become ${to}`)
  await tx
    .update(contests)
    .set({ ...values, state: to, version: sql`${contests.version} + 1` })
    .where(eq(contests.id, contest.id))
}

/** Names the order by which the contest is held. */
export const setContestOrder = (viewer: SignedIn, id: string, input: OrderInput & { version: number }) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, id)
    assertAllowed(mayEditTerms(viewer, contest))
    assertFresh(contest, input.version)
    const regulationOrderId = await namedOrder(tx, viewer, contest, input)
    await tx
      .update(contests)
      .set({ regulationOrderId, version: sql`${contests.version} + 1` })
      .where(eq(contests.id, id))
    await record(tx, viewer, 'contest.order_named', id, { orderId: regulationOrderId })
  })

/** Announces a contest: its page becomes public, and coordinators of its district are told. */
export const announceContest = (viewer: SignedIn, id: string, version: number, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, id)
    const faults = termsFaults(await readTerms(tx, contest))
    assertAllowed(mayAnnounce(viewer, { ...contest, faults }, now))
    assertFresh(contest, version)
    await moveContest(tx, contest, 'announced', { announcedAt: now })
    await notifyOfContest(tx, { contestId: id, news: 'announced' })
    await record(tx, viewer, 'contest.announced', id, { title: contest.title })
  })

/**
 * Brings prepared terms into force. Once somebody has submitted, only by an order and with a reason: the terms as they
 * were are kept, and every entrant is told (C1). Before that no order is asked for.
 */
export const amendContest = (viewer: SignedIn, id: string, input: EnactmentInput, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, id)
    const terms = await readTerms(tx, contest)
    const proposed = contest.proposed
    const faults = proposed ? termsFaults(proposed) : []
    assertAllowed(mayAmend(viewer, { ...contest, terms, proposed, faults, isAssigned: await isAssigned(id, tx) }))
    assertFresh(contest, input.version)
    if (!proposed) throw new Error('an amendment without changed terms came past the policy')
    const changed = changedParts(terms, proposed)
    if (contest.frozenAt) await keepAmendment(tx, viewer, contest, terms, changed, input, now)
    await writeTerms(tx, contest, proposed, now)
    await record(tx, viewer, 'contest.amended', id, { changed }, input.reason)
  })

/** Calls a contest off before judging. Everyone who has begun an entry is told why. */
export const cancelContest = (viewer: SignedIn, id: string, input: { reason: string; version: number }) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, id)
    assertAllowed(mayCancel(viewer, contest))
    assertFresh(contest, input.version)
    await moveContest(tx, contest, 'cancelled', { stateReason: input.reason })
    await notifyOfContest(tx, { contestId: id, news: 'cancelled' })
    await record(tx, viewer, 'contest.cancelled', id, { title: contest.title }, input.reason)
  })

/** Closes a contest to which nobody was admitted as one that did not take place. */
export const voidContest = (viewer: SignedIn, id: string, input: { reason: string; version: number }, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, id)
    assertAllowed(mayVoid(viewer, contest, await countDecisions(id, tx), now))
    assertFresh(contest, input.version)
    await moveContest(tx, contest, 'void', { stateReason: input.reason })
    await record(tx, viewer, 'contest.voided', id, { title: contest.title }, input.reason)
  })

/** How many entries are admitted, and how many wait for a decision. */
export async function countDecisions(contestId: string, connection: Connection = db) {
  const undecided = inArray(entries.state, ['submitted', 'returned'])
  const [row] = await connection
    .select({
      admitted: sql<number>`count(*) filter (where ${eq(entries.state, 'admitted')})`.mapWith(Number),
      undecided: sql<number>`count(*) filter (where ${undecided})`.mapWith(Number),
    })
    .from(entries)
    .where(eq(entries.contestId, contestId))
  return row ?? { admitted: 0, undecided: 0 }
}

/** Whether jurors have been given entries of the contest to score. */
export async function isAssigned(contestId: string, connection: Connection = db): Promise<boolean> {
  const [row] = await connection.select({ some: count() }).from(assignments).where(eq(assignments.contestId, contestId))
  return (row?.some ?? 0) > 0
}

async function keepAmendment(
  tx: Transaction,
  viewer: SignedIn,
  contest: LockedContest,
  before: Terms,
  changed: string[],
  { reason, ...order }: EnactmentInput,
  now: Date,
): Promise<void> {
  if (!reason) throw new Refused((t) => t.contests.because.frozen)
  const orderId = await namedOrder(tx, viewer, contest, order)
  const [amendment] = await tx
    .insert(contestAmendments)
    .values({ contestId: contest.id, orderId, reason, before, changed, madeBy: viewer.personId, at: now })
    .returning({ id: contestAmendments.id })
  if (!amendment) throw new Error('an amendment was not written')
  await notifyOfContest(tx, { contestId: contest.id, news: 'amended', amendmentId: amendment.id })
}
