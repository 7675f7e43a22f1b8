import { and, asc, eq, isNull, sql } from 'drizzle-orm'
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
  try {
    for (let more = true; more; ) {
      more = await db.transaction((tx) => renderSome(tx, batchId))
      await countDone(batchId, now)
    }
  } catch (thrown) {
    await db
      .update(documentBatches)
      .set({ failure: thrown instanceof Error ? thrown.message : String(thrown) })
      .where(eq(documentBatches.id, batchId))
    throw thrown
  }
}

/** Rows that another worker is at are passed over: their files are its own to make. */
async function renderSome(tx: Transaction, batchId: string): Promise<boolean> {
  const due = await tx
    .select()
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.batchId, batchId), isNull(issuedDocuments.fileId)))
    .orderBy(asc(issuedDocuments.kind), asc(issuedDocuments.ordinal))
    .limit(atOnce)
    .for('update', { skipLocked: true })
  for (const document of due) await renderOne(tx, document)
  return due.length === atOnce
}

/** Draws one document's file and posts the letter about it, in the transaction that holds its row. */
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
  await postDocument(tx, document, `document:${document.id}`)
}

/** Writes to the recipient where the document is. A key posted before is not posted again. */
export const postDocument = (
  tx: Transaction,
  { id, recipientId, title }: Pick<typeof issuedDocuments.$inferSelect, 'id' | 'recipientId' | 'title'>,
  key: string,
): Promise<void> =>
  post(tx, recipientId, documentLetter(catalogue('ru'), { key, title, address: absolute(paths.document(id)) }))

/** The batch is done when no document of it is without a file, whoever made the last one. */
const countDone = (batchId: string, now: Date) =>
  db.execute(sql`
    update ${documentBatches} set
      done = made.count,
      failure = '',
      state = case when made.count = total then 'done'::batch_state else state end,
      finished_at = case when made.count = total then coalesce(finished_at, ${now.toISOString()}::timestamptz) end
    from (
      select count(*)::int as count from ${issuedDocuments}
      where ${issuedDocuments.batchId} = ${batchId}::uuid and ${issuedDocuments.fileId} is not null
        and ${issuedDocuments.replacesId} is null
    ) as made
    where ${documentBatches.id} = ${batchId}::uuid`)
