import { addJob } from '~/jobs/queue.server'
import { addDays, type LocalDate } from '~/lib/dates'
import { sortedBy } from '~/lib/text'
import { todayInRussia } from '~/lib/zones'
import { db, type Transaction } from '~db/client.server'
import { documentBatches, issuedDocuments } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, Refused, refusedAt, Stale } from '../decision'
import type { SignedIn } from '../viewer'
import { findBasis } from './basis.server'
import { fingerprint } from './fingerprint.server'
import type { Basis } from './model'
import { fullName } from './names'
import { takeNumbers } from './numbers.server'
import { dueOf, kindOfPlanned, type PlannedNow, unconfirmedOf } from './plan'
import { mayIssue } from './policy'
import { type Circumstances, documentRow, russian } from './row.server'
import type { IssueInput } from './schema'
import { lockSource, planSource, type Source } from './source.server'

/**
 * Issues every document of a source that is not in force yet: numbers, texts and rows in one transaction, the files by a
 * job after it. A second run, or a second press at once, issues none. Returns the batch and how many there are in it.
 *
 * @throws Stale where the plan is no longer the one that was shown
 */
export const issueDocuments = (viewer: SignedIn, source: Source, { version, again, ...terms }: IssueInput, now: Date) =>
  db.transaction(async (tx) => {
    const held = await lockSource(tx, viewer, source)
    assertAllowed(mayIssue(viewer, { ...held, hasPrefix: held.issuer.prefix !== '' }))
    const planned = await planSource(tx, source, russian)
    const due = dueOf(planned, again)
    if (due.length === 0) throw new Refused((t) => t.documents.because.nothingToIssue)
    if (version !== fingerprint(planned)) throw new Stale()
    const unconfirmed = unconfirmedOf(due).length
    if (unconfirmed > 0) throw new Refused((t) => t.documents.because.unconfirmed(unconfirmed))
    const basis = await findBasis(tx, source, held.issuer, terms.orderId)
    assertDated(terms.issuedOn, basis, now)
    const [batch] = await tx
      .insert(documentBatches)
      .values({ ...source, terms, total: due.length, createdBy: viewer.personId, createdAt: now })
      .returning({ id: documentBatches.id })
    if (!batch) throw new Error('a batch was not written')
    await writeDocuments(tx, due, { ...terms, source, batchId: batch.id, issuer: held.issuer, basis, now })
    await addJob(tx, 'render-documents', { batchId: batch.id }, { key: `render:${batch.id}` })
    await record(tx, viewer, 'document.batch_issued', batch.id, { ...source, documents: due.length })
    return { batchId: batch.id, issued: due.length }
  })

/** A document is not dated before what it rests on, nor so far away that it can only be a slip of the pen. */
export function assertDated(issuedOn: LocalDate, basis: Basis | null, now: Date): void {
  const today = todayInRussia(now)
  const isNear = issuedOn >= addDays(today, -366) && issuedOn <= addDays(today, 366)
  if (!isNear) throw refusedAt('issuedOn', (t) => t.documents.because.dateFar)
  if (basis && issuedOn < basis.date)
    throw refusedAt('issuedOn', (t) => t.documents.because.dateBeforeBasis(basis.date))
}

/** In the order of surnames; each kind of document has consecutive numbers (INV-37). */
async function writeDocuments(tx: Transaction, due: PlannedNow[], at: Circumstances): Promise<void> {
  const ordered = sortedBy(due, ({ person }) => fullName(person))
  const series = { issuer: at.issuer, year: Number(at.issuedOn.slice(0, 4)) }
  const next = await takeNumbers(tx, series, ordered.map(kindOfPlanned))
  const rows = ordered.map((planned) => documentRow(planned, at, next(kindOfPlanned(planned))))
  for (let from = 0; from < rows.length; from += 500)
    await tx.insert(issuedDocuments).values(rows.slice(from, from + 500))
}
