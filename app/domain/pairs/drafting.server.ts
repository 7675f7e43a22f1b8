import { eq } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { db, type Transaction } from '~db/client.server'
import { pairEndings, pairs } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, Refused } from '../decision'
import { listEmployments } from '../people/queries.server'
import type { SignedIn } from '../viewer'
import { findCandidate } from './candidates.server'
import { findPair } from './find.server'
import { tellPair } from './letters.server'
import { mayCancel, mayChange, mayDraft, mayPropose } from './policy'
import type { PairInput, PairTerms } from './schema'

/** Drafts a pair of two people where each works now; their organisations stay with the pair (INV-01, INV-07). Returns its id. */
export const draftPair = (viewer: SignedIn, { mentorId, menteeId, ...terms }: PairInput, today: LocalDate) =>
  db.transaction(async (tx) => {
    if (mentorId === menteeId) throw new Refused((t) => t.pairs.samePerson)
    const found = await findCandidate(tx, viewer, 'mentor', mentorId, today)
    if (!found) throw new Refused((t) => t.pairs.notCandidate)
    const mentor = await workOf(tx, mentorId, today)
    const mentee = await workOf(tx, menteeId, today)
    assertAllowed(mayDraft(viewer, mentee.place))
    const [row] = await tx
      .insert(pairs)
      .values({
        ...terms,
        mentorId,
        menteeId,
        mentorOrganizationId: mentor.organizationId,
        menteeOrganizationId: mentee.organizationId,
        createdBy: viewer.personId,
      })
      .returning({ id: pairs.id })
    if (!row) throw new Error('a pair was not written')
    await record(tx, viewer, 'pair.drafted', row.id)
    return row.id
  })

/** Changes the terms of a draft; what was proposed is agreed to as it is, or declined. */
export const changeDraft = (viewer: SignedIn, id: string, version: number, terms: PairTerms) =>
  db.transaction(async (tx) => {
    const pair = await findPair(tx, viewer, id, true)
    assertAllowed(mayChange(viewer, pair))
    assertFresh(pair, version)
    await tx
      .update(pairs)
      .set({ reason: null, ...terms, version: version + 1 })
      .where(eq(pairs.id, id))
    await record(tx, viewer, 'pair.changed', id)
  })

/** Asks both of the pair to agree: each in his account, or on paper. */
export const proposePair = (viewer: SignedIn, id: string, now: Date) =>
  db.transaction(async (tx) => {
    const pair = await findPair(tx, viewer, id, true)
    assertAllowed(mayPropose(viewer, pair))
    await tx
      .update(pairs)
      .set({ state: 'awaiting_consents', proposedAt: now, version: pair.version + 1 })
      .where(eq(pairs.id, id))
    await record(tx, viewer, 'pair.proposed', id)
    await tellPair(tx, id, { kind: 'proposed' })
  })

/** Drops a pair that no order has made active. */
export const cancelPair = (viewer: SignedIn, id: string, reason: string, today: LocalDate) =>
  db.transaction(async (tx) => {
    const pair = await findPair(tx, viewer, id, true)
    assertAllowed(mayCancel(viewer, pair))
    await tx
      .update(pairs)
      .set({ state: 'cancelled', version: pair.version + 1 })
      .where(eq(pairs.id, id))
    await tx
      .insert(pairEndings)
      .values({ pairId: id, state: 'cancelled', on: today, reason, recordedBy: viewer.personId })
    await record(tx, viewer, 'pair.cancelled', id, {}, reason)
  })

/** Where a person works now, the main post first. */
async function workOf(tx: Transaction, personId: string, today: LocalDate) {
  const works = await listEmployments(tx, personId)
  const current = works.find(({ to }) => to === null || to >= today)
  if (!current) throw new Refused((t) => t.pairs.worksNowhere)
  return current
}
