import { and, asc, count, eq, isNotNull, isNull } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { keepFile } from '~/storage/files.server'
import { db, type Transaction } from '~db/client.server'
import { documentBatches, issuedDocuments } from '~db/schema'
import { documentLetter } from '~emails/document-letter'
import { post } from '../letters/commands.server'
import { renderDocument } from './document.pdf.server'
import type { DocumentSnapshot } from './model'

const atOnce = 20

/**
 * Draws the files of a batch that are not there yet, some at a time, each in the transaction that names it. Killed
 * midway and started again, it goes on where it was: every document gets exactly one file and one letter.
 */
export async function renderBatch(batchId: string, now: Date): Promise<void> {
  for (let more = true; more; ) {
    more = await db.transaction((tx) => renderSome(tx, batchId))
    await countDone(batchId)
  }
  await db
    .update(documentBatches)
    .set({ state: 'done', finishedAt: now })
    .where(and(eq(documentBatches.id, batchId), eq(documentBatches.state, 'issuing')))
}

/** Rows that another worker is at are passed over: their files are its own to make. */
async function renderSome(tx: Transaction, batchId: string): Promise<boolean> {
  const due = await tx
    .select()
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.batchId, batchId), isNull(issuedDocuments.fileId)))
    .orderBy(asc(issuedDocuments.ordinal))
    .limit(atOnce)
    .for('update', { skipLocked: true })
  for (const document of due) await renderOne(tx, document)
  return due.length === atOnce
}

export async function renderOne(tx: Transaction, document: typeof issuedDocuments.$inferSelect): Promise<void> {
  const snapshot = document.snapshot as DocumentSnapshot
  const file = await keepFile(tx, {
    name: `${document.number.replaceAll('/', '-')}.pdf`,
    type: 'application/pdf',
    bytes: await renderDocument(snapshot),
    uploadedBy: null,
  })
  await tx
    .update(issuedDocuments)
    .set({ fileId: file.id, fileHash: file.sha256 })
    .where(eq(issuedDocuments.id, document.id))
  const letter = { key: `document:${document.id}`, title: snapshot.title, address: absolute(paths.documents()) }
  await post(tx, document.recipientId, documentLetter(catalogue('ru'), letter))
}

async function countDone(batchId: string): Promise<void> {
  const [row] = await db
    .select({ done: count() })
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.batchId, batchId), isNotNull(issuedDocuments.fileId)))
  await db
    .update(documentBatches)
    .set({ done: row?.done ?? 0 })
    .where(eq(documentBatches.id, batchId))
}
