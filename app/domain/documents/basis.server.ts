import { and, eq } from 'drizzle-orm'
import type { Connection } from '~db/client.server'
import { legalDocuments, organizations } from '~db/schema'
import { Refused } from '../decision'
import { listOrdersOfDistrict, ofDistrict } from '../orders/queries.server'
import type { Basis } from './model'
import { type Issuer, protocolBasis, type Source } from './source.server'

/** Orders that documents of the issuer may rest on. */
export const listBasisOrders = (connection: Connection, issuer: Issuer) =>
  listOrdersOfDistrict(connection, issuer, ['order'])

/**
 * The order of the register that was named, which in a transaction cannot be mended until documents stand on it; without
 * one the contest's final protocol, or nothing (INV-39).
 */
export async function findBasis(
  connection: Connection,
  source: Source,
  issuer: Issuer,
  orderId: string | undefined,
): Promise<Basis | null> {
  if (!orderId) return protocolBasis(connection, source)
  const [order] = await connection
    .select({ number: legalDocuments.number, date: legalDocuments.date })
    .from(legalDocuments)
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .where(and(eq(legalDocuments.id, orderId), eq(legalDocuments.kind, 'order'), ofDistrict(issuer)))
    .for('share', { of: legalDocuments })
  if (!order) throw new Refused((t) => t.documents.because.noSuchOrder)
  return { kind: 'order', number: order.number, date: order.date, issuer: null }
}
