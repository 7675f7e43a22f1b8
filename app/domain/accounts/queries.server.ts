import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { contests, credentials, invitations, people, sessions, users } from '~db/schema'
import { NotFound } from '../decision'
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
