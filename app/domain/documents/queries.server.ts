import { and, desc, eq, isNotNull, like, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Cursor, pageOf } from '~/lib/keyset'
import { searchWords } from '~/lib/text'
import { todayInRussia } from '~/lib/zones'
import { db } from '~db/client.server'
import { documentKinds } from '~db/enums'
import { contests, events, issuedDocuments, municipalities, organizations, people } from '~db/schema'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import type { SignedIn } from '../viewer'
import type { DocumentSnapshot } from './model'
import { ofColleagues, ownDocument, visibleDocuments } from './visibility.server'

const limit = 50

/** A document in a list. */
export const listed = {
  id: issuedDocuments.id,
  number: issuedDocuments.number,
  kind: issuedDocuments.kind,
  template: issuedDocuments.template,
  issuedOn: issuedDocuments.issuedOn,
  state: issuedDocuments.state,
  recipient: issuedDocuments.recipientName,
  about: sql<string>`coalesce(${contests.title}, ${events.title})`,
  hasFile: sql<boolean>`${issuedDocuments.fileId} is not null`,
  reason: issuedDocuments.revokeReason,
}

/** Where a list's page begins: newest first, each batch in the order of its numbers, from the last. */
export const order = [
  desc(issuedDocuments.createdAt),
  desc(issuedDocuments.kind),
  desc(issuedDocuments.ordinal),
  desc(issuedDocuments.id),
]
export const place = {
  at: sql<string>`${issuedDocuments.createdAt}::text`,
  ordinal: issuedDocuments.ordinal,
}
export const isAfter = (after: Cursor | null) =>
  after
    ? sql`(${issuedDocuments.createdAt}, ${issuedDocuments.kind}, ${issuedDocuments.ordinal}, ${issuedDocuments.id})
        < (${after[0]}::timestamptz, ${after[1]}::document_kind, ${after[2]}::int, ${after[3]}::uuid)`
    : undefined
export const cursorOf = (row: { at: string; kind: string; ordinal: number; id: string }): Cursor => [
  row.at,
  row.kind,
  String(row.ordinal),
  row.id,
]
export const cursorKinds = ['instant', documentKinds, 'int', 'id'] as const

/** Every word stands in the number, the name, the organisation or the text. */
export const mentions = (search: string) =>
  and(...searchWords(search).map((word) => like(issuedDocuments.searchKey, `%${word}%`)))

/** The viewer's own documents, the newest first. */
export async function listOwnDocuments(viewer: SignedIn, after: Cursor | null) {
  const rows = await selectListed()
    .where(and(ownDocument(viewer), isAfter(after)))
    .orderBy(...order)
    .limit(limit + 1)
  return pageOf(rows, limit, cursorOf)
}

/** Documents of the people whom the viewer keeps, the newest first. */
export async function listColleaguesDocuments(viewer: SignedIn, search: string, now: Date, after: Cursor | null) {
  const rows = await selectListed()
    .where(and(ofColleagues(viewer, todayInRussia(now)), mentions(search), isAfter(after)))
    .orderBy(...order)
    .limit(limit + 1)
  return pageOf(rows, limit, cursorOf)
}

const selectListed = () =>
  db
    .select({ ...listed, ...place })
    .from(issuedDocuments)
    .leftJoin(contests, eq(contests.id, issuedDocuments.contestId))
    .leftJoin(events, eq(events.id, issuedDocuments.eventId))
    .$dynamic()

const earlier = alias(issuedDocuments, 'earlier')
const later = alias(issuedDocuments, 'later')
const revoker = alias(people, 'revoker')

/** A document that the viewer may open, with all that policies ask and what it replaced or was replaced by. */
export async function findDocument(viewer: SignedIn, id: string, now: Date) {
  const [found] = await db
    .select({
      ...listed,
      snapshot: issuedDocuments.snapshot,
      token: issuedDocuments.token,
      title: issuedDocuments.title,
      recipientId: issuedDocuments.recipientId,
      batchId: issuedDocuments.batchId,
      contestId: issuedDocuments.contestId,
      eventId: issuedDocuments.eventId,
      orderId: issuedDocuments.orderId,
      fileHash: issuedDocuments.fileHash,
      createdAt: issuedDocuments.createdAt,
      downloadedAt: issuedDocuments.firstDownloadedAt,
      revokedAt: issuedDocuments.revokedAt,
      revokedBy: fullNameOf(revoker),
      hasAddress: sql<boolean>`${people.email} is not null`,
      schoolLevel: sql<boolean>`coalesce(${events.level} = 'school', false)`,
      organizationId: organizations.id,
      municipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
      timeZone: sql<string>`coalesce(${contests.timeZone}, ${events.timeZone})`,
      replaces: { id: earlier.id, number: earlier.number },
      replacedBy: { id: later.id, number: later.number },
    })
    .from(issuedDocuments)
    .innerJoin(people, eq(people.id, issuedDocuments.recipientId))
    .innerJoin(organizations, eq(organizations.id, issuedDocuments.issuerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .leftJoin(contests, eq(contests.id, issuedDocuments.contestId))
    .leftJoin(events, eq(events.id, issuedDocuments.eventId))
    .leftJoin(revoker, eq(revoker.id, issuedDocuments.revokedBy))
    .leftJoin(earlier, eq(earlier.id, issuedDocuments.replacesId))
    .leftJoin(later, and(isNotNull(later.replacesId), eq(later.replacesId, issuedDocuments.id)))
    .where(and(eq(issuedDocuments.id, id), visibleDocuments(viewer, todayInRussia(now))))
  if (!found) throw new NotFound()
  const { organizationId, municipalityId, regionId, snapshot, ...document } = found
  return {
    ...document,
    snapshot: snapshot as DocumentSnapshot,
    issuer: { organizationId, municipalityId, regionId },
  }
}
