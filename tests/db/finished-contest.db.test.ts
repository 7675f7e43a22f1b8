import { expect, test } from 'vitest'
import { findFinal, findPublicResults } from '~/domain/results/queries.server'
import { visitor } from '~/domain/viewer'
import { db } from '~db/client.server'
import { seedConsentTexts } from '~db/seed/consent-texts'
import { seedPeople } from '~db/seed/people'
import { seedRegion } from '~db/seed/region'
import { seedFinishedContest } from '~db/seed/results'
import { readFixture } from '~tests/support/played-contest'
import { inFileTerms } from '~tests/support/played-protocols'

// A summer day of a later year than the register's: the demo may begin on any.
const now = new Date('2028-07-03T06:00:00Z')

test('the finished contest of the demo has the scores and places of the fixture, whenever the demo begins', async () => {
  const region = await seedRegion(now)
  const [home] = region.staff.values()
  await seedConsentTexts(region.administrator, home!.centreId, new Date(now.getTime() - 90 * 86_400_000))
  await seedPeople(region, now)
  const { contestId, entries, jury } = await seedFinishedContest(region.administrator, home!, now)
  const final = await findFinal(db, contestId)
  expect(inFileTerms({ entries, jurors: jury }, final!.result)).toEqual(readFixture('duet').expected)
  const { lines, publishedAt } = await findPublicResults(visitor, contestId, now)
  expect(lines).toHaveLength(5)
  expect(publishedAt!.getTime()).toBeLessThan(now.getTime())
}, 60_000)
