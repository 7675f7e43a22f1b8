import { eq } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { documentBatches, issuedDocuments } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, Refused } from '../decision'
import type { SignedIn } from '../viewer'
import { findBasis } from './basis.server'
import { assertDated } from './issue.server'
import { lockDocument } from './lock.server'
import { takeNumbers } from './numbers.server'
import { kindOfPlanned, unconfirmedOf } from './plan'
import { mayReplace, mayRevoke, maySendAgain } from './policy'
import { postDocument, renderOne } from './render.server'
import { documentRow, russian } from './row.server'
import type { IssueTerms, ReplacementInput } from './schema'
import { lockSource, planSource, sourceOf } from './source.server'

/** Takes a document back: it stays in the journal with the reason, and its check says so from now on. */
export const revokeDocument = (viewer: SignedIn, id: string, reason: string, now: Date) =>
  db.transaction(async (tx) => {
    const document = await lockDocument(tx, viewer, id, now)
    assertAllowed(mayRevoke(viewer, document))
    await withdraw(tx, viewer, id, 'revoked', reason, now)
    await record(tx, viewer, 'document.revoked', id, { number: document.number }, reason)
  })

/**
 * Issues the document anew under a new number, from the facts as they are now: a corrected name or post, the award of a
 * corrected protocol. The two point at each other; the file is made at once. Returns the new one's id.
 */
export const replaceDocument = (viewer: SignedIn, id: string, { reason, ...given }: ReplacementInput, now: Date) =>
  db.transaction(async (tx) => {
    const document = await lockDocument(tx, viewer, id, now)
    assertAllowed(mayReplace(viewer, document))
    const source = sourceOf(document)
    const held = await lockSource(tx, viewer, source)
    const planned = (await planSource(tx, source, russian)).find(({ subject }) => subject === document.subject)
    if (!planned) throw new Refused((t) => t.documents.because.noLongerDue)
    if (unconfirmedOf([planned]).length > 0) throw new Refused((t) => t.documents.because.unconfirmed(1))
    const basis = await findBasis(tx, source, held.issuer, given.orderId)
    assertDated(given.issuedOn, basis, now)
    await withdraw(tx, viewer, id, 'replaced', reason, now)
    const kind = kindOfPlanned(planned)
    const next = await takeNumbers(tx, { issuer: held.issuer, year: Number(given.issuedOn.slice(0, 4)) }, [kind])
    const phrases = await phrasesOf(tx, document.batchId)
    const at = { ...given, ...phrases, batchId: document.batchId, source, issuer: held.issuer, basis, now }
    const [written] = await tx
      .insert(issuedDocuments)
      .values({ ...documentRow(planned, at, next(kind)), replacesId: id })
      .returning()
    if (!written) throw new Error('a document was not written')
    await renderOne(tx, written)
    await record(tx, viewer, 'document.replaced', id, { number: document.number, by: written.number }, reason)
    return written.id
  })

/** Sends the letter with the link once more. */
export const sendDocumentAgain = (viewer: SignedIn, id: string, now: Date) =>
  db.transaction(async (tx) => {
    const document = await lockDocument(tx, viewer, id, now)
    assertAllowed(maySendAgain(viewer, document))
    await postDocument(tx, document, `document:${id}:${now.toISOString()}`)
    await record(tx, viewer, 'document.sent_again', id, { number: document.number })
  })

const withdraw = (
  tx: Transaction,
  viewer: SignedIn,
  id: string,
  state: 'revoked' | 'replaced',
  revokeReason: string,
  revokedAt: Date,
) =>
  tx
    .update(issuedDocuments)
    .set({ state, revokeReason, revokedAt, revokedBy: viewer.personId })
    .where(eq(issuedDocuments.id, id))

/** What the event was called when the batch was issued. */
async function phrasesOf(tx: Transaction, batchId: string): Promise<Pick<IssueTerms, 'inPhrase' | 'ofPhrase'>> {
  const [batch] = await tx
    .select({ terms: documentBatches.terms })
    .from(documentBatches)
    .where(eq(documentBatches.id, batchId))
  if (!batch) throw new Error(`there is no batch ${batchId}`)
  const { inPhrase, ofPhrase } = batch.terms as IssueTerms
  return { inPhrase, ofPhrase }
}
