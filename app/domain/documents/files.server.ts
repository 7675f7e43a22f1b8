import { and, asc, eq, isNull } from 'drizzle-orm'
import { todayInRussia } from '~/lib/zones'
import { db } from '~db/client.server'
import { files, issuedDocuments } from '~db/schema'
import { record } from '../audit/commands.server'
import { NotFound } from '../decision'
import type { SignedIn } from '../viewer'
import { issuedWithin, visibleDocuments } from './visibility.server'

/**
 * The file of a document that the viewer may open; NotFound while it is still being made. The first time the recipient
 * takes it is kept: the journal says «скачано».
 */
export async function openDocumentFile(viewer: SignedIn, id: string, now: Date) {
  const [found] = await db
    .select({ file: files, recipientId: issuedDocuments.recipientId })
    .from(issuedDocuments)
    .innerJoin(files, eq(files.id, issuedDocuments.fileId))
    .where(and(eq(issuedDocuments.id, id), visibleDocuments(viewer, todayInRussia(now))))
  if (!found) throw new NotFound()
  if (found.recipientId === viewer.personId) await keepFirstDownload(id, now)
  return found.file
}

const keepFirstDownload = (id: string, now: Date) =>
  db
    .update(issuedDocuments)
    .set({ firstDownloadedAt: now })
    .where(and(eq(issuedDocuments.id, id), isNull(issuedDocuments.firstDownloadedAt)))

/**
 * Files of a batch's documents in force, in the order of their numbers, each named by number and surname. That they were
 * taken all at once stands in the audit log (INV-47).
 */
export async function exportBatchFiles(viewer: SignedIn, batchId: string) {
  const rows = await db
    .select({
      key: files.key,
      size: files.size,
      number: issuedDocuments.number,
      surname: issuedDocuments.recipientSurname,
    })
    .from(issuedDocuments)
    .innerJoin(files, eq(files.id, issuedDocuments.fileId))
    .where(and(eq(issuedDocuments.batchId, batchId), eq(issuedDocuments.state, 'issued'), issuedWithin(viewer)))
    .orderBy(asc(issuedDocuments.kind), asc(issuedDocuments.ordinal))
  if (rows.length === 0) throw new NotFound()
  await db.transaction((tx) => record(tx, viewer, 'document.batch_exported', batchId, { documents: rows.length }))
  return rows.map(({ number, surname, ...file }) => ({
    ...file,
    name: `${number.replaceAll('/', '-')} ${surname}.pdf`,
  }))
}
