import { lt } from 'drizzle-orm'
import { db } from '~db/client.server'
import { rateLimits, sessions, verifications } from '~db/schema'

/** The longest time for which attempts are counted, in milliseconds. */
const longestWindow = 24 * 60 * 60 * 1000

/** Removes what has served: sessions and codes past their time, counts of attempts long ago. */
export async function sweepAccounts(now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now))
  await db.delete(verifications).where(lt(verifications.expiresAt, now))
  await db.delete(rateLimits).where(lt(rateLimits.lastRequest, now.getTime() - longestWindow))
}
