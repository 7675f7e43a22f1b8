import { clock } from '~/lib/zones'
import { db } from '~db/client.server'
import { assertAllowed } from '../decision'
import type { SignedIn } from '../viewer'
import { listBasisOrders } from './basis.server'
import { mayReplace } from './policy'
import { findDocument } from './queries.server'
import { findSource, protocolBasis, sourceOf } from './source.server'

/** What the form of a replacement begins with: the terms of the document that is replaced, and today. */
export async function prepareReplacement(viewer: SignedIn, id: string, now: Date) {
  const document = await findDocument(viewer, id, now)
  assertAllowed(mayReplace(viewer, document))
  const source = sourceOf(document)
  const { issuer } = await findSource(db, viewer, source)
  const [orders, protocol] = await Promise.all([listBasisOrders(db, issuer), protocolBasis(db, source)])
  return {
    id,
    number: document.number,
    recipient: document.recipient,
    recipientId: document.recipientId,
    orders,
    protocol: protocol && { number: protocol.number, date: protocol.date },
    terms: {
      issuedOn: clock(document.timeZone, now).date,
      orderId: document.orderId ?? undefined,
      signatoryPost: issuer.directorPost,
      signatoryName: issuer.directorName,
    },
  }
}
