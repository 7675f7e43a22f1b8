import { and, desc, eq, gt, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { contests, credentials, invitations, people, sessions, users } from '~db/schema'
import { NotFound } from '../decision'
import type { Viewer } from '../viewer'
import { hashToken } from './model'

/** What a link is for, while it still lets in; one that does not is not found. */
export async function findLink(token: string, now: Date) {
  const [link] = await db
    .select({
      purpose: invitations.purpose,
      email: invitations.email,
      firstName: people.firstName,
      middleName: people.middleName,
      contestTitle: contests.title,
      hasPassword: credentials.id,
    })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .leftJoin(contests, eq(contests.id, invitations.contestId))
    .leftJoin(users, eq(users.personId, invitations.personId))
    .leftJoin(credentials, eq(credentials.userId, users.id))
    .where(
      and(
        eq(invitations.tokenHash, hashToken(token)),
        gt(invitations.expiresAt, now),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
      ),
    )
  if (!link) throw new NotFound()
  return { ...link, hasPassword: link.hasPassword !== null }
}

/** The contest whose jury the viewer came to by this link, which lets in no more; null where it was no such link of his. */
export async function findUsedInvitation({ personId }: Viewer, token: string) {
  if (!personId) return null
  const [link] = await db
    .select({ contestId: invitations.contestId })
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, hashToken(token)),
        eq(invitations.personId, personId),
        eq(invitations.purpose, 'jury'),
        isNotNull(invitations.usedAt),
      ),
    )
  return link?.contestId ?? null
}

/** The address a person signs in by who has no password yet; null where there is one. */
export async function findPasswordless(personId: string) {
  const ofUser = db
    .select({ id: credentials.id })
    .from(credentials)
    .where(and(eq(credentials.userId, users.id), eq(credentials.providerId, 'credential')))
  const [user] = await db
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.personId, personId), notExists(ofUser)))
  return user?.email ?? null
}

/** How far a person's account is: none, invited until a day, invited in vain, or in use since it was last entered. */
export async function findAccount(personId: string, now: Date) {
  const [[user], [link]] = await Promise.all([
    db
      .select({ login: users.email, seen: sql<Date | null>`max(${sessions.updatedAt})`.mapWith(sessions.updatedAt) })
      .from(users)
      .leftJoin(sessions, eq(sessions.userId, users.id))
      .where(eq(users.personId, personId))
      .groupBy(users.id),
    db
      .select({ expiresAt: invitations.expiresAt })
      .from(invitations)
      .where(
        and(
          eq(invitations.personId, personId),
          eq(invitations.purpose, 'account'),
          isNull(invitations.usedAt),
          isNull(invitations.revokedAt),
        ),
      )
      .orderBy(desc(invitations.expiresAt))
      .limit(1),
  ])
  if (user) return { state: 'active' as const, login: user.login, seen: user.seen }
  if (!link) return { state: 'none' as const }
  return link.expiresAt > now
    ? { state: 'invited' as const, until: link.expiresAt }
    : { state: 'lapsed' as const, until: link.expiresAt }
}
