import { and, asc, eq, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { documentBatches, issuedDocuments } from '~db/schema'
import { NotFound } from '../decision'
import type { SignedIn } from '../viewer'
import { issues } from './policy'
import { findSource, type Source, sourceOf } from './source.server'

/** One press of «issue», for those who issue the source's documents: how far it is, and the numbers it took by kind. */
export async function findBatch(viewer: SignedIn, id: string) {
  const [batch] = await db.select().from(documentBatches).where(eq(documentBatches.id, id))
  if (!batch) throw new NotFound()
  const source = sourceOf(batch)
  const { title, issuer, schoolLevel } = await findSource(db, viewer, source)
  if (!issues(viewer, issuer, schoolLevel)) throw new NotFound()
  const kinds = await db
    .select({
      kind: issuedDocuments.kind,
      count: sql<number>`count(*)::int`,
      first: sql<string>`(array_agg(${issuedDocuments.number} order by ${issuedDocuments.ordinal}))[1]`,
      last: sql<string>`(array_agg(${issuedDocuments.number} order by ${issuedDocuments.ordinal} desc))[1]`,
    })
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.batchId, id), sql`${issuedDocuments.replacesId} is null`))
    .groupBy(issuedDocuments.kind)
    .orderBy(asc(issuedDocuments.kind))
  const { state, total, done, failure, createdAt } = batch
  return { id, source, title, state, total, done, failure, createdAt, kinds }
}

/** The batches of a source, the latest first. */
export const listBatches = (source: Source) =>
  db
    .select({
      id: documentBatches.id,
      state: documentBatches.state,
      total: documentBatches.total,
      done: documentBatches.done,
      createdAt: documentBatches.createdAt,
    })
    .from(documentBatches)
    .where(
      'contestId' in source
        ? eq(documentBatches.contestId, source.contestId)
        : eq(documentBatches.eventId, source.eventId),
    )
    .orderBy(sql`${documentBatches.createdAt} desc`)
    .limit(20)
