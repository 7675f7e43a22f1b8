import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { runs } from '~/domain/contests/policy'
import { runBy, visibleTo } from '~/domain/contests/visibility.server'
import { db } from '~db/client.server'
import { levels } from '~db/enums'
import { contests } from '~db/schema'
import { aDraftContest } from '~tests/support/contests'
import { holdersOf } from '~tests/support/holders'
import { aSpot, spotOf } from '~tests/support/region'

const { contestId, centreId } = await aDraftContest()
const here = await spotOf(centreId)
const holders = holdersOf(here, await aSpot())

const isFound = async (condition: ReturnType<typeof runBy>) =>
  (
    await db
      .select({ id: contests.id })
      .from(contests)
      .where(and(eq(contests.id, contestId), condition))
  ).length === 1

test.each(levels)(
  'at the level «%s» those run a contest whom the rules let, and nobody else sees its draft',
  async (level) => {
    await db.update(contests).set({ level }).where(eq(contests.id, contestId))
    for (const viewer of holders) {
      const expected = runs(viewer, { ...here, level })
      const found = { runs: await isFound(runBy(viewer)), sees: await isFound(visibleTo(viewer)) }
      expect({ rights: viewer.roles, ...found }).toEqual({ rights: viewer.roles, runs: expected, sees: expected })
    }
  },
)
