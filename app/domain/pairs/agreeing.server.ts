import { eq } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { db, type Transaction } from '~db/client.server'
import { pairAgreements, pairEndings, pairs } from '~db/schema'
import { record } from '../audit/commands.server'
import { findText } from '../consents/queries.server'
import { assertAllowed, refusedAt, Stale } from '../decision'
import type { SignedIn } from '../viewer'
import { findPair } from './find.server'
import { tellPair } from './letters.server'
import { memberOf, type PairMember } from './model'
import { mayAgree, mayDecline, mayRecordPaper } from './policy'

/**
 * The agreement of one of the two, in his account (ТК РФ, ст. 351.8). `textHash` is of the text that was on the
 * screen; Stale where another is in force by now. With the second agreement the pair waits for its order.
 */
export const agreeToPair = (viewer: SignedIn, id: string, textHash: string | null, now: Date) =>
  db.transaction(async (tx) => {
    const pair = await findPair(tx, viewer, id, true)
    assertAllowed(mayAgree(viewer, pair))
    const text = await findText('mentoring', now, tx)
    if ((text?.bodyHash ?? null) !== textHash) throw new Stale()
    const member = memberOf(pair, viewer.personId) as PairMember
    await keepAgreement(tx, viewer, pair, { member, channel: 'web', textHash, ip: viewer.ip, at: now })
  })

/** The agreement of one of the two on paper, recorded by the school with the date on it. */
export const recordPaperAgreement = (
  viewer: SignedIn,
  id: string,
  { member, date }: { member: PairMember; date: LocalDate },
  now: Date,
  today: LocalDate,
) =>
  db.transaction(async (tx) => {
    const pair = await findPair(tx, viewer, id, true)
    assertAllowed(mayRecordPaper(viewer, pair, member))
    if (date > today) throw refusedAt('date', (t) => t.pairs.dateAhead)
    await keepAgreement(tx, viewer, pair, { member, channel: 'paper', paperDate: date, at: now })
  })

/** One of the two says no; the reason is for the school alone. */
export const declinePair = (viewer: SignedIn, id: string, reason: string, today: LocalDate) =>
  db.transaction(async (tx) => {
    const pair = await findPair(tx, viewer, id, true)
    assertAllowed(mayDecline(viewer, pair))
    await tx
      .update(pairs)
      .set({ state: 'declined', version: pair.version + 1 })
      .where(eq(pairs.id, id))
    await tx
      .insert(pairEndings)
      .values({ pairId: id, state: 'declined', on: today, reason, recordedBy: viewer.personId })
    await record(tx, viewer, 'pair.declined', id)
    if (pair.createdBy) await tellPair(tx, id, { kind: 'declined', by: viewer.name }, [pair.createdBy])
  })

type Agreement = Omit<typeof pairAgreements.$inferInsert, 'pairId' | 'recordedBy'>

async function keepAgreement(
  tx: Transaction,
  viewer: SignedIn,
  pair: Awaited<ReturnType<typeof findPair>>,
  agreement: Agreement,
): Promise<void> {
  await tx.insert(pairAgreements).values({ ...agreement, pairId: pair.id, recordedBy: viewer.personId })
  const { member, channel } = agreement
  await record(tx, viewer, 'pair.agreed', pair.id, { member, channel })
  if (pair.agreed.length === 0) return
  await tx
    .update(pairs)
    .set({ state: 'awaiting_order', version: pair.version + 1 })
    .where(eq(pairs.id, pair.id))
}
