import { and, eq, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { pairMembers } from '~db/enums'
import { legalDocuments, pairAgreements, pairs } from '~db/schema'
import { record } from '../audit/commands.server'
import { insertOrder } from '../orders/commands.server'
import type { PairOrder } from '../pairs/import/orders'
import type { PlannedPair } from '../pairs/import/plan-model'
import type { Run } from './carry-out.server'

/** A pair of the plan with the ids of all that it names. */
export type KeptPair = PlannedPair &
  Record<'mentorId' | 'menteeId' | 'mentorOrganizationId' | 'menteeOrganizationId', string>

/**
 * Makes or changes one pair. A pair with an order is active by it, the agreements of both taken as given on paper on
 * the day of the order; a new one without an order waits for it, with agreements of the day it began.
 */
export async function keepPair(run: Run, pair: KeptPair): Promise<void> {
  const { tx, viewer, today } = run
  const orderId = pair.order && (await keepOrder(run, pair.order, pair.mentorOrganizationId))
  const pairId = pair.pairId ?? (await insertPair(run, pair, orderId))
  if (pair.pairId) await changePair(run, pair.pairId, pair, orderId)
  const [begun] = [pair.periodFrom, today].toSorted()
  if (orderId || !pair.pairId) await keepAgreements(run, pairId, pair.order?.date ?? (begun as LocalDate))
  await record(tx, viewer, pair.pairId ? 'pair.changed' : 'pair.imported', pairId, { row: pair.row })
}

const termsOf = ({ kind, subject, goal, periodFrom, periodTo }: KeptPair) => ({
  kind,
  subject,
  goal,
  periodFrom,
  periodTo,
})

const activeBy = (orderId: string) => ({ state: 'active' as const, orderId })

async function insertPair({ tx, viewer, now }: Run, pair: KeptPair, orderId: string | null): Promise<string> {
  const { mentorId, menteeId, mentorOrganizationId, menteeOrganizationId } = pair
  const [row] = await tx
    .insert(pairs)
    .values({
      ...termsOf(pair),
      ...(orderId ? { ...activeBy(orderId), activatedAt: now } : { state: 'awaiting_order' as const }),
      mentorId,
      menteeId,
      mentorOrganizationId,
      menteeOrganizationId,
      createdBy: viewer.personId,
      createdAt: now,
    })
    .returning({ id: pairs.id })
  if (!row) throw new Error('a pair was not written')
  return row.id
}

/** Organisations stay as they were when the pair was made (INV-07). */
async function changePair({ tx, now }: Run, id: string, pair: KeptPair, orderId: string | null): Promise<void> {
  const activatedAt = sql<Date>`coalesce(${pairs.activatedAt}, ${now.toISOString()}::timestamptz)`
  await tx
    .update(pairs)
    .set({
      ...termsOf(pair),
      ...(orderId && { ...activeBy(orderId), activatedAt }),
      version: sql`${pairs.version} + 1`,
    })
    .where(eq(pairs.id, id))
}

async function keepAgreements({ tx, viewer, now }: Run, pairId: string, paperDate: LocalDate): Promise<void> {
  await tx
    .insert(pairAgreements)
    .values(
      pairMembers.map((member) => ({
        pairId,
        member,
        channel: 'paper' as const,
        paperDate,
        recordedBy: viewer.personId,
        at: now,
      })),
    )
    .onConflictDoNothing()
}

/** The order in the register of the mentor's organisation, entered where it is not there. */
async function keepOrder({ tx, viewer }: Run, { number, date }: PairOrder, issuerOrganizationId: string) {
  const [known] = await tx
    .select({ id: legalDocuments.id })
    .from(legalDocuments)
    .where(
      and(
        eq(legalDocuments.issuerOrganizationId, issuerOrganizationId),
        eq(legalDocuments.kind, 'order'),
        eq(legalDocuments.number, number),
        eq(legalDocuments.date, date),
      ),
    )
  return known?.id ?? insertOrder(tx, viewer, { number, date, issuerOrganizationId })
}
