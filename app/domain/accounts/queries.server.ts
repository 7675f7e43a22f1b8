import { and, eq, gt, isNull } from 'drizzle-orm'
import { db } from '~db/client.server'
import { contests, credentials, invitations, people, users } from '~db/schema'
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
