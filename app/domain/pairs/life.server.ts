import { eq } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { db, type Transaction } from '~db/client.server'
import { calendarDays, legalDocuments, mentorReviews, pairEndings, pairExtensions, pairs } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, refusedAt } from '../decision'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import { findPair } from './find.server'
import { tellPair } from './letters.server'
import { isShortNotice } from './model'
import { mayActivate, mayComplete, mayExtend, mayReview, mayTerminate, speaksForSchool } from './policy'
import type { ReviewInput, TerminationInput } from './schema'

/** INV-03, held by the database: two orders entered at once cannot make two such pairs. */
const overlapping = {
  pairs_no_overlap: (t: Messages) => t.pairs.overlaps,
  pairs_no_overlap_reversed: (t: Messages) => t.pairs.overlaps,
}

/** Makes a pair active by an order of the register (INV-02 to INV-04). */
export const activatePair = (viewer: SignedIn, id: string, orderId: string, now: Date) =>
  refusing(overlapping, () =>
    db.transaction(async (tx) => {
      const pair = await findPair(tx, viewer, id, true)
      const order = await lockOrder(tx, orderId)
      assertAllowed(mayActivate(viewer, pair, order))
      await tx
        .update(pairs)
        .set({ state: 'active', orderId, activatedAt: now, version: pair.version + 1 })
        .where(eq(pairs.id, id))
      await record(tx, viewer, 'pair.activated', id, { orderId })
      await tellPair(tx, id, { kind: 'activated', orderNumber: order.number, orderDate: order.date })
    }),
  )

/** Lengthens an active pair by another order. */
export const extendPair = (
  viewer: SignedIn,
  id: string,
  { orderId, periodTo }: { orderId: string; periodTo: LocalDate },
) =>
  refusing(overlapping, () =>
    db.transaction(async (tx) => {
      const pair = await findPair(tx, viewer, id, true)
      assertAllowed(mayExtend(viewer, pair, await lockOrder(tx, orderId), periodTo))
      const extension = { orderId, previousTo: pair.periodTo, periodTo, recordedBy: viewer.personId }
      await tx.insert(pairExtensions).values({ pairId: id, ...extension })
      await tx
        .update(pairs)
        .set({ periodTo, version: pair.version + 1 })
        .where(eq(pairs.id, id))
      await record(tx, viewer, 'pair.extended', id, { orderId, periodTo })
      await tellPair(tx, id, { kind: 'extended', periodTo })
    }),
  )

/** Keeps the mentor's review; one written before is replaced while the pair lasts. */
export const reviewPair = (viewer: SignedIn, id: string, review: ReviewInput, now: Date) =>
  db.transaction(async (tx) => {
    assertAllowed(mayReview(viewer, await findPair(tx, viewer, id, true)))
    const written = { ...review, writtenBy: viewer.personId, at: now }
    await tx
      .insert(mentorReviews)
      .values({ pairId: id, ...written })
      .onConflictDoUpdate({ target: mentorReviews.pairId, set: written })
    await record(tx, viewer, 'pair.reviewed', id, { readiness: review.readiness })
  })

/** Ends a pair that has done what it was for. */
export const completePair = (viewer: SignedIn, id: string, on: LocalDate, today: LocalDate) =>
  db.transaction(async (tx) => {
    const pair = await findPair(tx, viewer, id, true)
    assertAllowed(mayComplete(viewer, pair, on))
    assertNotAhead(on, today)
    await endPair(tx, viewer, pair, { state: 'completed', on })
    await record(tx, viewer, 'pair.completed', id, { on, reviewed: pair.reviewed })
  })

/** Ends a pair before its time. The mentor speaks for himself, the school for whoever wished it. */
export const terminatePair = (viewer: SignedIn, id: string, input: TerminationInput, today: LocalDate) =>
  db.transaction(async (tx) => {
    const pair = await findPair(tx, viewer, id, true)
    assertAllowed(mayTerminate(viewer, pair))
    const { shortNotice, initiator, on, reason, noticeDate } = input
    if (initiator !== 'mentor' && !speaksForSchool(viewer, pair))
      throw refusedAt('initiator', (t) => t.pairs.onlyForYourself)
    assertNotAhead(on, today)
    if (initiator === 'employer') await assertNotice(tx, noticeDate, on, shortNotice)
    await endPair(tx, viewer, pair, { state: 'terminated_early', on, reason, initiator, noticeDate })
    await record(tx, viewer, 'pair.terminated', id, { on, initiator, noticeDate, shortNotice }, reason)
  })

type Ending = Omit<typeof pairEndings.$inferInsert, 'pairId' | 'recordedBy'>

async function endPair(tx: Transaction, viewer: SignedIn, pair: { id: string; version: number }, ending: Ending) {
  await tx
    .update(pairs)
    .set({ state: ending.state, version: pair.version + 1 })
    .where(eq(pairs.id, pair.id))
  await tx.insert(pairEndings).values({ ...ending, pairId: pair.id, recordedBy: viewer.personId })
  await tellPair(tx, pair.id, { kind: 'ended', on: ending.on })
}

/** The law asks an employer for three working days; what was shorter is recorded when it is said to have been so. */
async function assertNotice(tx: Transaction, noticeDate: LocalDate | undefined, on: LocalDate, known: boolean) {
  if (!noticeDate) throw refusedAt('noticeDate', (t) => t.pairs.noticeDateMissing)
  const calendar = await tx.select({ day: calendarDays.day, kind: calendarDays.kind }).from(calendarDays)
  if (!known && isShortNotice(noticeDate, on, calendar)) throw refusedAt('noticeDate', (t) => t.pairs.shortNotice)
}

function assertNotAhead(on: LocalDate, today: LocalDate): void {
  if (on > today) throw refusedAt('on', (t) => t.pairs.endsAhead)
}

/** The order, which cannot be mended while a pair is put on it. */
async function lockOrder(tx: Transaction, id: string) {
  const [order] = await tx.select().from(legalDocuments).where(eq(legalDocuments.id, id)).for('share')
  if (!order) throw new NotFound()
  return order
}
