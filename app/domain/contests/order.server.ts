import { and, eq, inArray } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { legalDocuments, organizations } from '~db/schema'
import { Refused } from '../decision'
import { insertOrder } from '../orders/commands.server'
import type { LegalDocumentKind } from '../orders/model'
import { listOrdersOfDistrict, ofDistrict } from '../orders/queries.server'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import type { OrderInput } from './schema'

const kinds: LegalDocumentKind[] = ['order', 'regulation']

/** Orders that a contest of this organisation may rest on. */
export const listContestOrders = (organizationId: string, municipalityId: string | null) =>
  listOrdersOfDistrict(db, { organizationId, municipalityId }, kinds)

/**
 * The order that a form names: one of the register, or a new one of the contest's organiser written into it.
 *
 * @throws Refused for an order of somebody else, and for a second of one number and date
 */
export async function namedOrder(
  tx: Transaction,
  viewer: SignedIn,
  contest: { organizationId: string; municipalityId: string | null },
  { orderId, number, date, orderTitle }: OrderInput,
): Promise<string> {
  if (orderId) {
    const [found] = await tx
      .select({ id: legalDocuments.id })
      .from(legalDocuments)
      .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
      .where(and(eq(legalDocuments.id, orderId), inArray(legalDocuments.kind, kinds), ofDistrict(contest)))
      .for('share', { of: legalDocuments })
    if (!found) throw new Refused((t) => t.contests.because.orderNotFound)
    return found.id
  }
  if (!number || !date) throw new Error('an order without number and date came past the form')
  const facts = { number, date, issuerOrganizationId: contest.organizationId, title: orderTitle }
  return refusing({ legal_documents_key: (t) => t.orders.exists }, () => insertOrder(tx, viewer, facts))
}
