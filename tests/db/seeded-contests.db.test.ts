import { count, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { phaseOf } from '~/domain/contests/model'
import { findFinal, findPublicResults } from '~/domain/results/queries.server'
import { visitor } from '~/domain/viewer'
import { db } from '~db/client.server'
import { assignments, contests, entries } from '~db/schema'
import { seedConsentTexts } from '~db/seed/consent-texts'
import { seedRunningContests } from '~db/seed/contests'
import { seedPeople } from '~db/seed/people'
import { seedRegion } from '~db/seed/region'
import { seedFinishedContest } from '~db/seed/results'
import { readFixture } from '~tests/support/played-contest'
import { inFileTerms } from '~tests/support/played-protocols'

// A summer day of a later year than the register's: the demo may begin on any.
const now = new Date('2028-07-03T06:00:00Z')

let finished: Awaited<ReturnType<typeof seedFinishedContest>>

beforeAll(async () => {
  const region = await seedRegion(now)
  const [home] = region.staff.values()
  await seedConsentTexts(region.administrator, home!.centreId, new Date(now.getTime() - 90 * 86_400_000))
  await seedPeople(region, now)
  finished = await seedFinishedContest(region.administrator, home!, now)
  await seedRunningContests(home!, finished.jury, now)
}, 90_000)

test('the finished contest of the demo has the scores and places of the fixture, whenever the demo begins', async () => {
  const { contestId, entries, jury } = finished
  const final = await findFinal(db, contestId)
  expect(inFileTerms({ entries, jurors: jury }, final!.result)).toEqual(readFixture('duet').expected)
  const { lines, publishedAt } = await findPublicResults(visitor, contestId, now)
  expect(lines).toHaveLength(readFixture('duet').file.entries.length)
  expect(publishedAt!.getTime()).toBeLessThan(now.getTime())
})

test('another contest is being judged and a third takes entries, each in the middle of it', async () => {
  const rows = await db.select().from(contests).orderBy(contests.intakeClosesAt)
  expect(rows.map((row) => [row.title, phaseOf(row, now)])).toEqual([
    ['Педагогический дуэт', 'published'],
    ['К вершинам мастерства', 'judging'],
    ['Урок вдвоём', 'intake'],
  ])
  expect(await countStates(rows[1]!.id)).toEqual({ admitted: 8 })
  expect(await countStates(rows[2]!.id)).toEqual({ awaiting_partner: 1, submitted: 3, returned: 1, draft: 2 })
  const sheets = await db.select().from(assignments).where(eq(assignments.contestId, rows[1]!.id))
  expect([sheets.length, sheets.filter(({ state }) => state === 'submitted').length]).toEqual([16, 8])
})

async function countStates(contestId: string) {
  const rows = await db
    .select({ state: entries.state, count: count() })
    .from(entries)
    .where(eq(entries.contestId, contestId))
    .groupBy(entries.state)
  return Object.fromEntries(rows.map((row) => [row.state, row.count]))
}
