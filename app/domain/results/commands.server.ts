import { eq, sql } from 'drizzle-orm'
import { type Connection, db } from '~db/client.server'
import { contests } from '~db/schema'
import { countOpenAppeals } from '../appeals/commands.server'
import { findAppealWindow } from '../appeals/window.server'
import { record } from '../audit/commands.server'
import { moveContest } from '../contests/life.server'
import { type LockedContest, lockContest } from '../contests/lock.server'
import { namedOrder } from '../contests/order.server'
import type { OrderInput } from '../contests/schema'
import { assertAllowed, assertFresh } from '../decision'
import type { SignedIn } from '../viewer'
import { notifyOfResults } from './notices.server'
import { mayNameOrder, mayPublish } from './policy'

/** Names the order that approves the results: one of the register, or a new one written into it. */
export const setResultOrder = (viewer: SignedIn, contestId: string, input: OrderInput & { version: number }) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    assertAllowed(mayNameOrder(viewer, contest))
    assertFresh(contest, input.version)
    const resultOrderId = await namedOrder(tx, viewer, contest, input)
    await tx
      .update(contests)
      .set({ resultOrderId, version: sql`${contests.version} + 1` })
      .where(eq(contests.id, contestId))
    await record(tx, viewer, 'contest.result_order_named', contestId, { orderId: resultOrderId })
  })

/** What `mayPublish` asks. */
export async function publicationOf(
  tx: Connection,
  contest: Pick<LockedContest, 'id' | 'appealDays' | 'timeZone' | 'resultOrderId'>,
) {
  const window = await findAppealWindow(tx, contest)
  const { filed, uncorrected } = await countOpenAppeals(tx, contest.id)
  return {
    resultOrderId: contest.resultOrderId,
    appealsCloseAt: window?.closesAt ?? null,
    filedAppeals: filed,
    uncorrectedAppeals: uncorrected,
  }
}

/** Makes the results public, once and for good. Everyone who took part is told. */
export const publishResults = (viewer: SignedIn, contestId: string, version: number, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    assertAllowed(mayPublish(viewer, contest, await publicationOf(tx, contest), now))
    assertFresh(contest, version)
    await moveContest(tx, contest, 'published', { publishedAt: now, publishedBy: viewer.personId })
    await notifyOfResults(tx, contestId)
    await record(tx, viewer, 'contest.published', contestId, { orderId: contest.resultOrderId })
  })
