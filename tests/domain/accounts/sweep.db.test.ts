import { expect, test } from 'vitest'
import { sweepAccounts } from '~/domain/accounts/sweep.server'
import { limitRate } from '~/http/rate-limit.server'
import { db } from '~db/client.server'
import { rateLimits, sessions, verifications } from '~db/schema'
import { anAccount, aPerson } from '~tests/support/people'

const now = new Date('2027-03-01T00:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

test('what has served goes, what is in force stays', async () => {
  const { id: userId } = await anAccount((await aPerson()).id)
  for (const [token, expiresAt] of [
    ['past', hours(-1)],
    ['ahead', hours(1)],
  ] as const) {
    await db.insert(sessions).values({ userId, token, expiresAt })
    await db.insert(verifications).values({ identifier: token, value: 'x', expiresAt })
  }
  await limitRate({ now: hours(-30) }, 'past', 1, 3600)
  await limitRate({ now: hours(-1) }, 'ahead', 1, 3600)
  await sweepAccounts(now)
  expect(await db.select({ token: sessions.token }).from(sessions)).toEqual([{ token: 'ahead' }])
  expect(await db.select({ token: verifications.identifier }).from(verifications)).toEqual([{ token: 'ahead' }])
  expect(await db.select({ token: rateLimits.key }).from(rateLimits)).toEqual([{ token: 'ahead' }])
  await expect(limitRate({ now: hours(-1) }, 'ahead', 1, 3600)).rejects.toThrow()
})
