import { hashPassword } from 'better-auth/crypto'
import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import type { Locale, Messages } from '~/i18n/messages'
import { addJob } from '~/jobs/queue.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { db, type Transaction } from '~db/client.server'
import { credentials, invitations, people, sessions, users } from '~db/schema'
import { linkToSignIn } from '~emails/link-to-sign-in'
import { record } from '../audit/commands.server'
import { NotFound, Refused } from '../decision'
import { postTo } from '../letters/commands.server'
import type { Viewer } from '../viewer'
import { hashToken, type LinkPurpose, linkEnds, makeToken } from './model'

type Asking = Pick<Viewer, 'personId' | 'ip'>

interface Link {
  personId: string
  email: string
  purpose: LinkPurpose
  contestId?: string
}

/** Makes a link that lets a person in once, ending those made for the same purpose before. Returns its full address. */
export async function makeLink(tx: Transaction, viewer: Asking, link: Link, now: Date): Promise<string> {
  const token = makeToken()
  const ofContest = link.contestId ? eq(invitations.contestId, link.contestId) : isNull(invitations.contestId)
  await endLinks(tx, link.personId, now, eq(invitations.purpose, link.purpose), ofContest)
  await tx.insert(invitations).values({
    ...link,
    tokenHash: hashToken(token),
    createdBy: viewer.personId,
    expiresAt: linkEnds(link.purpose, now),
  })
  return absolute(paths.invitation(token))
}

/** Ends the person's links that were not used: all, or those meant. Returns whether there were any. */
export async function endLinks(tx: Transaction, personId: string, now: Date, ...meant: SQL[]): Promise<boolean> {
  const ended = await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.personId, personId), isNull(invitations.usedAt), isNull(invitations.revokedAt), ...meant))
    .returning({ id: invitations.id })
  return ended.length > 0
}

/**
 * Has a link sent to whoever has an account under the address. Whether there is one is looked up later, by a worker:
 * neither the answer nor its time tells.
 */
export const askForLink = ({ personId, ip }: Viewer, email: string, locale: Locale) =>
  db.transaction((tx) => addJob(tx, 'password-link', { email, locale, personId, ip }))

/** Sends a link to the one who has an account under the address, if there is one. */
export const sendPasswordLink = (viewer: Asking, email: string, t: Messages, now: Date) =>
  db.transaction(async (tx) => {
    const [user] = await tx.select({ personId: users.personId }).from(users).where(eq(users.email, email))
    if (!user) return
    const address = await makeLink(tx, viewer, { personId: user.personId, email, purpose: 'password' }, now)
    await postTo(tx, email, linkToSignIn(t, address), user.personId)
    await record(tx, viewer, 'account.link_sent', user.personId)
  })

/**
 * Uses a link up: the account is made if there is none, and with `password` gets it, every other session of it ending.
 * Returns the user whose session may start. A link used, ended or replaced is not found; one that does not invite to a
 * jury is refused without a password.
 */
export const acceptLink = (viewer: Viewer, token: string, password: string | null, now: Date) =>
  db.transaction(async (tx) => {
    const [link] = await tx
      .update(invitations)
      .set({ usedAt: now })
      .where(
        and(
          eq(invitations.tokenHash, hashToken(token)),
          gt(invitations.expiresAt, now),
          isNull(invitations.usedAt),
          isNull(invitations.revokedAt),
        ),
      )
      .returning()
    if (!link) throw new NotFound()
    if (link.purpose !== 'jury' && !password) throw new Refused((t) => t.accounts.passwordNeeded)
    const userId = await ensureUser(tx, link.personId, link.email)
    if (password) await setPassword(tx, userId, password)
    await record(tx, { ...viewer, personId: link.personId }, 'account.link_used', link.personId, {
      purpose: link.purpose,
    })
    return { userId, personId: link.personId, purpose: link.purpose, contestId: link.contestId }
  })

/** The person's account, made without a password where there is none. */
export async function ensureUser(tx: Transaction, personId: string, email: string): Promise<string> {
  const name = sql<string>`(select concat_ws(' ', ${people.lastName}, ${people.firstName}) from ${people} where ${people.id} = ${personId})`
  const [user] = await tx
    .insert(users)
    .values({ personId, email: email.toLowerCase(), name, emailVerified: true })
    .onConflictDoUpdate({ target: users.personId, set: { emailVerified: true } })
    .returning({ id: users.id })
  if (!user) throw new Error('an account was neither made nor found')
  return user.id
}

/** Sets the password and ends every session that was open under an older one. */
export async function setPassword(tx: Transaction, userId: string, password: string): Promise<void> {
  const hash = await hashPassword(password)
  await tx.delete(sessions).where(eq(sessions.userId, userId))
  await tx.delete(credentials).where(and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential')))
  await tx.insert(credentials).values({ userId, accountId: userId, providerId: 'credential', password: hash })
}
