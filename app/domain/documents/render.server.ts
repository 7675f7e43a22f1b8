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
    while (!(await countDone(batchId, now))) await db.transaction((tx) => renderSome(tx, batchId))
  } catch (thrown) {
    await db
      .update(documentBatches)
      .set({ failure: thrown instanceof Error ? thrown.message : String(thrown) })
      .where(eq(documentBatches.id, batchId))
    throw thrown
  }
}

/** Rows that another worker is at are waited for: it may have died without the database knowing yet. */
async function renderSome(tx: Transaction, batchId: string): Promise<void> {
  const due = await tx
    .select()
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.batchId, batchId), isNull(issuedDocuments.fileId)))
    .orderBy(asc(issuedDocuments.kind), asc(issuedDocuments.ordinal))
    .limit(atOnce)
    .for('update')
  for (const document of due) await renderOne(tx, document)
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

/** Writes down how far the batch is; true when no document of it is without a file, whoever made the last one. */
async function countDone(batchId: string, now: Date): Promise<boolean> {
  const [row] = await db.execute<{ isDone: boolean }>(sql`
    with made as (
      select count(*) filter (where file_id is not null and replaces_id is null)::int as done,
        coalesce(bool_and(file_id is not null), true) as whole
      from issued_documents where batch_id = ${batchId}::uuid
    )
    update document_batches set
      done = made.done,
      failure = '',
      state = case when made.whole then 'done'::batch_state else state end,
      finished_at = case when made.whole then coalesce(finished_at, ${now.toISOString()}::timestamptz) end
    from made where id = ${batchId}::uuid
    returning made.whole as "isDone"`)
  return row?.isDone ?? true
}
