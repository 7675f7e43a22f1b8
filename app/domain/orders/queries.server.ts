import { and, desc, eq, inArray, like, or, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { searchWords } from '~/lib/text'
import { type Connection, db } from '~db/client.server'
import {
  contestAmendments,
  contests,
  files,
  issuedDocuments,
  legalDocuments,
  municipalities,
  organizations,
  pairExtensions,
  pairs,
} from '~db/schema'
import { NotFound } from '../decision'
import { withinReach } from '../organizations/scope.server'
import { keepers } from '../roles/model'
import type { Viewer } from '../viewer'
import type { LegalDocumentKind } from './model'

const limit = 50

export interface OrderFilter {
  /** Words of a number, a title or an issuer. */
  search: string
  kind?: LegalDocumentKind
  issuerOrganizationId?: string
}

const columns = {
  id: legalDocuments.id,
  kind: legalDocuments.kind,
  number: legalDocuments.number,
  date: legalDocuments.date,
  title: legalDocuments.title,
  issuer: organizations.shortName,
  issuerOrganizationId: legalDocuments.issuerOrganizationId,
}

/** The register of orders of the organisations that the viewer keeps, the newest first. */
export async function listOrders(viewer: Viewer, filter: OrderFilter, after: Cursor | null) {
  const rows = await db
    .select(columns)
    .from(legalDocuments)
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .where(
      and(
        withinReach(viewer, keepers),
        filter.kind ? eq(legalDocuments.kind, filter.kind) : undefined,
        filter.issuerOrganizationId ? eq(legalDocuments.issuerOrganizationId, filter.issuerOrganizationId) : undefined,
        mentions(filter.search),
        after
          ? sql`(${legalDocuments.date}, ${legalDocuments.id}) < (${after[0]}::date, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(legalDocuments.date), desc(legalDocuments.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [row.date, row.id])
}

interface OrderChoices {
  /** Whose orders will do. */
  issuerIds: string[]
  /** Will any other's do that the viewer keeps? */
  others?: Viewer
  search?: string
  id?: string
}

/** Orders for a choice: the newest of those that the search finds, or the one that was chosen. */
export const orderChoices = ({ issuerIds, others, search = '', id }: OrderChoices) =>
  db
    .select(columns)
    .from(legalDocuments)
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .where(
      and(
        or(inArray(legalDocuments.issuerOrganizationId, issuerIds), others ? withinReach(others, keepers) : undefined),
        eq(legalDocuments.kind, 'order'),
        id ? eq(legalDocuments.id, id) : mentions(search),
      ),
    )
    .orderBy(desc(legalDocuments.date), desc(legalDocuments.id))
    .limit(20)

interface District {
  organizationId: string
  municipalityId: string | null
}

/**
 * Orders on which papers of an organisation may rest: its own, and those of its district's authority and centre. On
 * `legal_documents` joined to the issuer.
 */
export const ofDistrict = ({ organizationId, municipalityId }: District) =>
  or(
    eq(organizations.id, organizationId),
    municipalityId
      ? and(
          eq(organizations.municipalityId, municipalityId),
          inArray(organizations.type, ['authority', 'methodical_center']),
        )
      : undefined,
  )

/** The newest of them, of those kinds, for a choice. */
export const listOrdersOfDistrict = (connection: Connection, district: District, kinds: LegalDocumentKind[]) =>
  connection
    .select(columns)
    .from(legalDocuments)
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .where(and(inArray(legalDocuments.kind, kinds), ofDistrict(district)))
    .orderBy(desc(legalDocuments.date), desc(legalDocuments.id))
    .limit(100)

/** An order of an organisation that the viewer keeps, with where it is used. */
export async function findOrder(viewer: Viewer, id: string) {
  const [order] = await db
    .select({
      ...columns,
      signerPost: legalDocuments.signerPost,
      signerName: legalDocuments.signerName,
      version: legalDocuments.version,
      municipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
      scan: files,
    })
    .from(legalDocuments)
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .leftJoin(files, eq(files.id, legalDocuments.fileId))
    .where(and(eq(legalDocuments.id, id), withinReach(viewer, keepers)))
  if (!order) throw new NotFound()
  const { municipalityId, regionId, ...shown } = order
  return {
    ...shown,
    issuerPlace: { organizationId: order.issuerOrganizationId, municipalityId, regionId },
    uses: await countUses(db, id),
  }
}

/** How many pairs, contests and documents stand on the order. */
export async function countUses(connection: Connection, id: string): Promise<number> {
  const counts = await Promise.all([
    connection.$count(pairs, eq(pairs.orderId, id)),
    connection.$count(pairExtensions, eq(pairExtensions.orderId, id)),
    connection.$count(
      contests,
      or(eq(contests.regulationOrderId, id), eq(contests.juryOrderId, id), eq(contests.resultOrderId, id)),
    ),
    connection.$count(contestAmendments, eq(contestAmendments.orderId, id)),
    connection.$count(issuedDocuments, eq(issuedDocuments.orderId, id)),
  ])
  return counts.reduce((sum, one) => sum + one, 0)
}

/** Every word of the search stands in the number, the title or the name of the issuer. */
const mentions = (search: string) =>
  and(
    ...searchWords(search).map((word) =>
      or(
        like(sql`lower(${legalDocuments.number})`, `%${word}%`),
        like(sql`replace(lower(${legalDocuments.title}), 'ё', 'е')`, `%${word}%`),
        like(organizations.searchKey, `%${word}%`),
      ),
    ),
  )
