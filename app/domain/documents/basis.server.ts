import { and, desc, eq, inArray, or } from 'drizzle-orm'
import type { Connection } from '~db/client.server'
import { legalDocuments, organizations } from '~db/schema'
import { Refused } from '../decision'
import type { Basis } from './model'
import { type Issuer, protocolBasis, type Source } from './source.server'

/** Orders that documents of the issuer may rest on: its own, and those of its district's authority and centre. */
const ofDistrict = ({ organizationId, municipalityId }: Pick<Issuer, 'organizationId' | 'municipalityId'>) =>
  and(
    eq(legalDocuments.kind, 'order'),
    or(
      eq(organizations.id, organizationId),
      municipalityId
        ? and(
            eq(organizations.municipalityId, municipalityId),
            inArray(organizations.type, ['authority', 'methodical_center']),
          )
        : undefined,
    ),
  )

export const listBasisOrders = (connection: Connection, issuer: Issuer) =>
  connection
    .select({
      id: legalDocuments.id,
      number: legalDocuments.number,
      date: legalDocuments.date,
      title: legalDocuments.title,
      issuer: organizations.shortName,
    })
    .from(legalDocuments)
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .where(ofDistrict(issuer))
    .orderBy(desc(legalDocuments.date), desc(legalDocuments.id))
    .limit(100)

/** The order of the register that was named; without one the contest's final protocol, or nothing (INV-39). */
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
    .where(and(eq(legalDocuments.id, orderId), ofDistrict(issuer)))
  if (!order) throw new Refused((t) => t.documents.because.noSuchOrder)
  return { kind: 'order', number: order.number, date: order.date, issuer: null }
}
