import type { Messages } from '~/i18n/messages'
import { isLocalDate } from '~/lib/dates'
import { sortedBy } from '~/lib/text'
import { clock } from '~/lib/zones'
import { db } from '~db/client.server'
import { NotFound, whyNot } from '../decision'
import type { SignedIn } from '../viewer'
import { findBasis, listBasisOrders } from './basis.server'
import { fingerprint } from './fingerprint.server'
import { listLeftOut } from './left-out.server'
import { caseOf } from './model'
import { fullName } from './names'
import { dueOf, kindOfPlanned, type PlannedNow, unconfirmedOf } from './plan'
import { issues, mayIssue } from './policy'
import { type Circumstances, previewOf, russian } from './row.server'
import type { IssueTerms } from './schema'
import { type FoundSource, findSource, planSource, protocolBasis, type Source } from './source.server'

/** Terms as they stand in the address of a preview, each perhaps missing or wrong. */
export type SaidTerms = Partial<Record<keyof IssueTerms | 'again', string>>

/**
 * All that an issue would make, before it is made: every person with the exact text, those left out with the reason, and
 * the terms to begin with. For those who issue the source's documents; others find nothing.
 */
export async function previewIssue(viewer: SignedIn, source: Source, said: SaidTerms, now: Date, t: Messages) {
  const found = await findSource(db, viewer, source)
  const { issuer, schoolLevel, isReady, title, timeZone } = found
  if (!issues(viewer, issuer, schoolLevel)) throw new NotFound()
  const because = whyNot(mayIssue(viewer, { ...found, hasPrefix: issuer.prefix !== '' }), t)
  const shared = { title, timeZone, issuer: { id: issuer.organizationId, hasPrefix: issuer.prefix !== '' }, because }
  if (!isReady) return { ...shared, isReady: false as const }
  const [orders, planned, leftOut, protocol] = await Promise.all([
    listBasisOrders(db, issuer),
    planSource(db, source, russian),
    listLeftOut(db, source),
    protocolBasis(db, source),
  ])
  const terms = termsFrom(said, found, planned, orders, now)
  const basis = await findBasis(db, source, issuer, terms.orderId)
  const due = dueOf(planned, terms.again)
  const inOrder = sortedBy(due, ({ person }) => fullName(person))
  return {
    ...shared,
    isReady: true as const,
    terms,
    orders,
    protocol: protocol && { number: protocol.number, date: protocol.date },
    isEvent: 'eventId' in source,
    hasModerators: due.some(({ matter }) => matter.template === 'moderator_gratitude'),
    rows: inOrder.map((one) => previewRow(one, { ...terms, issuer, basis })),
    unconfirmed: unconfirmedOf(due).length,
    needsForms: due.some((one) => caseOf[kindOfPlanned(one)] === 'dative'),
    before: beforeOf(planned, due),
    leftOut,
    version: fingerprint(planned),
  }
}

/** Those who are given nothing now because they have, or had, their document. */
const beforeOf = (planned: PlannedNow[], due: PlannedNow[]) =>
  sortedBy(
    planned.flatMap((one) =>
      one.standing.is === 'due' || due.includes(one) ? [] : [{ name: fullName(one.person), ...one.standing }],
    ),
    ({ name }) => name,
  )

/** What was said in the address where it can be used, else what is most likely meant. */
function termsFrom(
  said: SaidTerms,
  { issuer, timeZone, resultOrderId }: FoundSource,
  planned: PlannedNow[],
  orders: { id: string }[],
  now: Date,
) {
  const isKnown = (id: string | null | undefined) => orders.some((order) => order.id === id)
  const orderId = said.issuedOn === undefined ? resultOrderId : said.orderId
  const occasion = planned.flatMap(({ matter }) => ('event' in matter ? matter.event : []))[0]
  return {
    issuedOn: isLocalDate(said.issuedOn ?? '') ? (said.issuedOn ?? '') : clock(timeZone, now).date,
    orderId: isKnown(orderId) ? (orderId ?? undefined) : undefined,
    signatoryPost: said.signatoryPost || issuer.directorPost,
    signatoryName: said.signatoryName || issuer.directorName,
    inPhrase: said.inPhrase || (occasion?.inPhrase ?? ''),
    ofPhrase: said.ofPhrase || (occasion?.ofPhrase ?? ''),
    again: said.again === 'on',
  }
}

function previewRow(planned: PlannedNow, at: Omit<Circumstances, 'batchId' | 'now' | 'source'>) {
  const { template, kind, recipient, lead, body, basis, distinction } = previewOf(planned, at)
  return {
    subject: planned.subject,
    name: fullName(planned.person),
    template,
    kind,
    recipient,
    distinction,
    lead,
    body,
    basis,
  }
}

export type PreviewRow = ReturnType<typeof previewRow>
