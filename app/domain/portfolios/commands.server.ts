import { randomBytes } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { portfolios } from '~db/schema'
import { record } from '../audit/commands.server'
import { letsNameBePublic } from '../consents/queries.server'
import { assertAllowed, assertFresh, NotFound } from '../decision'
import type { SignedIn } from '../viewer'
import type { Owner } from './model'
import { mayRenewLink, mayShow, owns } from './policy'
import type { VisibilityInput } from './schema'

const newToken = () => randomBytes(24).toString('base64url')

/** How a portfolio is shown, for its owner: to whom, by which link, and whether his name may be public. */
export async function findShowing(viewer: SignedIn, owner: Owner) {
  if (!owns(viewer, owner)) throw new NotFound()
  const [row] = await db.select().from(portfolios).where(isOf(owner))
  const nameIsPublic = await letsNameBePublic(viewer.personId)
  return {
    visibility: row?.visibility ?? ('owner' as const),
    linkToken: row?.linkToken ?? null,
    version: row?.version ?? 1,
    nameIsPublic,
  }
}

/** Opens a portfolio to whoever has a link or to everyone, or closes it. Closing ends the link. */
export const showPortfolio = (viewer: SignedIn, owner: Owner, { visibility, version }: VisibilityInput, now: Date) =>
  db.transaction(async (tx) => {
    const before = await lockPortfolio(tx, viewer, owner, now)
    assertAllowed(mayShow(viewer, owner, visibility, await letsNameBePublic(viewer.personId, tx)))
    assertFresh(before, version)
    const linkToken = visibility === 'link' ? (before.linkToken ?? newToken()) : null
    await change(tx, owner, { visibility, linkToken }, now)
    await record(tx, viewer, 'portfolio.shown', owner.id, { kind: owner.kind, before: before.visibility, visibility })
  })

/** Gives a portfolio a new secret link; the one before leads nowhere at once. */
export const renewPortfolioLink = (viewer: SignedIn, owner: Owner, now: Date) =>
  db.transaction(async (tx) => {
    const { visibility } = await lockPortfolio(tx, viewer, owner, now)
    assertAllowed(mayRenewLink(viewer, owner, visibility))
    await change(tx, owner, { linkToken: newToken() }, now)
    await record(tx, viewer, 'portfolio.link_renewed', owner.id, { kind: owner.kind })
  })

const isOf = ({ kind, id }: Owner) => and(eq(portfolios.ownerKind, kind), eq(portfolios.ownerId, id))

/** The row of an own portfolio, made where there is none yet, held until the transaction ends. */
async function lockPortfolio(tx: Transaction, viewer: SignedIn, owner: Owner, now: Date) {
  if (!owns(viewer, owner)) throw new NotFound()
  await tx.insert(portfolios).values({ ownerKind: owner.kind, ownerId: owner.id, changedAt: now }).onConflictDoNothing()
  const [row] = await tx.select().from(portfolios).where(isOf(owner)).for('update')
  if (!row) throw new Error('a portfolio was not written')
  return row
}

const change = (
  tx: Transaction,
  owner: Owner,
  values: Partial<Pick<typeof portfolios.$inferInsert, 'visibility' | 'linkToken'>>,
  changedAt: Date,
) =>
  tx
    .update(portfolios)
    .set({ ...values, changedAt, version: sql`${portfolios.version} + 1` })
    .where(isOf(owner))
