import { isIdentifier } from '~/lib/text'
import { orderChoices } from '../orders/queries.server'
import type { Viewer } from '../viewer'
import { acrossOrganizations, type Pair } from './model'

/**
 * The order that an address has chosen for a pair (`?order=`), or else those to choose from (`?q=`): of the two
 * employers, and in a network or virtual pair of anyone the viewer keeps (INV-04).
 */
export async function orderForPair(viewer: Viewer, pair: Pair, asked: URLSearchParams) {
  const issuerIds = [pair.mentorPlace.organizationId, pair.menteePlace.organizationId]
  const allowed = { issuerIds, others: acrossOrganizations.includes(pair.kind) ? viewer : undefined }
  const id = asked.get('order') ?? ''
  const search = asked.get('q') ?? ''
  const [order] = isIdentifier(id) ? await orderChoices({ ...allowed, id }) : []
  const orders = order ? [] : await orderChoices({ ...allowed, search })
  return { order: order ?? null, orders, search, issuer: pair.menteePlace.organizationId }
}
