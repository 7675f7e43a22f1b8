import { and, eq, sql } from 'drizzle-orm'
import { todayInRussia } from '~/lib/zones'
import type { Transaction } from '~db/client.server'
import { events, issuedDocuments, municipalities, organizations, people } from '~db/schema'
import { NotFound } from '../decision'
import type { SignedIn } from '../viewer'
import { visibleDocuments } from './visibility.server'

/** A document's row, held until the transaction ends, with who issued it. */
export async function lockDocument(tx: Transaction, viewer: SignedIn, id: string, now: Date) {
  const [row] = await tx
    .select({
      document: issuedDocuments,
      hasAddress: sql<boolean>`${people.email} is not null`,
      schoolLevel: sql<boolean>`coalesce(${events.level} = 'school', false)`,
      organizationId: organizations.id,
      municipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
    })
    .from(issuedDocuments)
    .innerJoin(people, eq(people.id, issuedDocuments.recipientId))
    .innerJoin(organizations, eq(organizations.id, issuedDocuments.issuerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .leftJoin(events, eq(events.id, issuedDocuments.eventId))
    .where(and(eq(issuedDocuments.id, id), visibleDocuments(viewer, todayInRussia(now))))
    .for('update', { of: issuedDocuments })
  if (!row) throw new NotFound()
  const { document, schoolLevel, hasAddress, ...issuer } = row
  return { ...document, schoolLevel, hasAddress, hasFile: document.fileId !== null, issuer }
}

export type LockedDocument = Awaited<ReturnType<typeof lockDocument>>
