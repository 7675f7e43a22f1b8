import { randomBytes } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { addJob } from '~/jobs/queue.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { sortedBy } from '~/lib/text'
import { db, type Transaction } from '~db/client.server'
import { documentBatches, issuedDocuments, legalDocuments, numberSequences } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, Refused } from '../decision'
import type { SignedIn } from '../viewer'
import { composeDocument } from './compose'
import { unprintableIn } from './document.pdf.server'
import { type Basis, caseOf, type DocumentKind, kindOf, type Matter } from './model'
import { fullName } from './names'
import { defaultMask, formatNumber } from './numbering'
import { nameOfHead } from './plan'
import { mayIssue } from './policy'
import type { IssueInput } from './schema'
import { type Issuer, lockSource, type PlannedNow, planSource, protocolBasis, type Source } from './source.server'

/** Documents are in the language of the papers. */
const russian = catalogue('ru')

/**
 * Issues every document of a source that is not in force yet: numbers, texts and rows in one transaction, the files by a
 * job after it. A second run, or a second press at once, issues none. Returns the batch and how many there are in it.
 */
export const issueDocuments = (viewer: SignedIn, source: Source, input: IssueInput, now: Date) =>
  db.transaction(async (tx) => {
    const held = await lockSource(tx, viewer, source)
    assertAllowed(mayIssue(viewer, { ...held, hasPrefix: held.issuer.prefix !== '' }))
    const planned = await planSource(tx, source, russian)
    const due = planned.filter(({ issuedNumber }) => issuedNumber === null)
    if (due.length === 0) throw new Refused((t) => t.documents.because.nothingToIssue)
    const basis = input.orderId ? await orderBasis(tx, input.orderId) : await sourceBasis(tx, source)
    const [batch] = await tx
      .insert(documentBatches)
      .values({ ...source, state: 'issuing', total: due.length, createdBy: viewer.personId, createdAt: now })
      .returning({ id: documentBatches.id })
    if (!batch) throw new Error('a batch was not written')
    await writeDocuments(tx, due, { ...input, source, batchId: batch.id, issuer: held.issuer, basis, now })
    await addJob(tx, 'render-documents', { batchId: batch.id }, { key: `render:${batch.id}` })
    await record(tx, viewer, 'document.batch_issued', batch.id, { ...source, documents: due.length })
    return { batchId: batch.id, issued: due.length }
  })

interface Circumstances extends IssueInput {
  source: Source
  batchId: string
  issuer: Issuer
  basis: Basis | null
  now: Date
}

/** In the order of surnames; each kind of document has consecutive numbers (INV-37). */
async function writeDocuments(tx: Transaction, due: PlannedNow[], at: Circumstances): Promise<void> {
  const year = Number(at.issuedOn.slice(0, 4))
  const ordered = sortedBy(due, ({ person }) => fullName(person))
  const next = await takeNumbers(tx, at.issuer.organizationId, year, ordered.map(kindOfPlanned))
  const rows = ordered.map((planned) => {
    const kind = kindOfPlanned(planned)
    const serial = next(kind)
    const number = formatNumber(defaultMask(at.issuer.prefix), { year, kind, serial })
    return documentRow(planned, { ...at, year, serial, number })
  })
  for (let from = 0; from < rows.length; from += 500)
    await tx.insert(issuedDocuments).values(rows.slice(from, from + 500))
}

const kindOfPlanned = ({ matter }: { matter: Matter }): DocumentKind => kindOf[matter.template]

/** Takes as many numbers of each kind as are needed, under the lock of their counters, and hands them out in order. */
async function takeNumbers(tx: Transaction, issuerOrganizationId: string, year: number, kinds: DocumentKind[]) {
  const counters = new Map<DocumentKind, number>()
  // Always in one order, so that two batches never wait for each other.
  for (const kind of [...new Set(kinds)].sort()) {
    const count = kinds.filter((one) => one === kind).length
    const [row] = await tx
      .insert(numberSequences)
      .values({ issuerOrganizationId, year, kind, next: count + 1 })
      .onConflictDoUpdate({
        target: [numberSequences.issuerOrganizationId, numberSequences.year, numberSequences.kind],
        set: { next: sql`${numberSequences.next} + ${count}` },
      })
      .returning({ next: numberSequences.next })
    if (!row) throw new Error('numbers were not taken')
    counters.set(kind, row.next - count)
  }
  return (kind: DocumentKind): number => {
    const serial = counters.get(kind) ?? 1
    counters.set(kind, serial + 1)
    return serial
  }
}

function documentRow(planned: PlannedNow, at: Circumstances & { year: number; serial: number; number: string }) {
  const kind = kindOfPlanned(planned)
  const token = randomBytes(18).toString('base64url')
  const snapshot = composeDocument(
    {
      number: at.number,
      issuedOn: at.issuedOn,
      issuer: { name: at.issuer.name, municipality: at.issuer.municipality ?? '' },
      recipient: { ...planned, printed: printedName(planned, kind) },
      basis: at.basis,
      signatory: { post: at.signatoryPost, name: nameOfHead(at.signatoryName) },
      check: { url: absolute(paths.verification(token)), code: codeOf(token) },
      matter: withPhrase(planned.matter, at.inPhrase),
    },
    russian,
  )
  const strange = unprintableIn(snapshot)
  if (strange.length > 0)
    throw new Refused((t) => t.documents.because.unprintable(fullName(planned.person), strange.join(' ')))
  return {
    batchId: at.batchId,
    kind,
    template: planned.matter.template,
    number: at.number,
    subject: planned.subject,
    issuerOrganizationId: at.issuer.organizationId,
    year: at.year,
    ordinal: at.serial,
    issuedOn: at.issuedOn,
    recipientId: planned.recipientId,
    recipientSurname: planned.person.last,
    ...at.source,
    entryId: planned.entryId,
    pairId: planned.pairId,
    orderId: at.orderId ?? null,
    title: snapshot.title,
    snapshot,
    token,
    createdAt: at.now,
  }
}

/** The nominative, or the form that a person has confirmed for the case the document asks for (INV-40). */
export const printedName = ({ person, dative }: Pick<PlannedNow, 'person' | 'dative'>, kind: DocumentKind) =>
  caseOf[kind] === 'dative' && dative
    ? { text: dative, nameCase: 'dative' as const }
    : { text: fullName(person), nameCase: 'nominative' as const }

/** The event's phrase as the organiser typed it, in the place of the one suggested. */
export const withPhrase = (matter: Matter, inPhrase: string): Matter =>
  inPhrase && 'event' in matter ? { ...matter, event: { ...matter.event, inPhrase } } : matter

/** What a person types who has no camera: the beginning of the token. */
const codeOf = (token: string): string => `${token.slice(0, 4)}-${token.slice(4, 8)}`.toUpperCase()

async function orderBasis(tx: Transaction, orderId: string): Promise<Basis> {
  const [order] = await tx
    .select({ number: legalDocuments.number, date: legalDocuments.date })
    .from(legalDocuments)
    .where(and(eq(legalDocuments.id, orderId), eq(legalDocuments.kind, 'order')))
  if (!order) throw new Refused((t) => t.documents.because.noSuchOrder)
  return { kind: 'order', number: order.number, date: order.date, issuer: null }
}

const sourceBasis = async (tx: Transaction, source: Source): Promise<Basis | null> =>
  'contestId' in source ? protocolBasis(tx, source.contestId) : null
