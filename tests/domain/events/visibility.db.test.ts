import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { runs } from '~/domain/events/policy'
import { runBy, visibleTo } from '~/domain/events/visibility.server'
import { db } from '~db/client.server'
import { levels } from '~db/enums'
import { events } from '~db/schema'
import { aCentre, aDraft } from '~tests/support/events'
import { holdersOf } from '~tests/support/holders'
import { aSpot, spotOf } from '~tests/support/region'

const place = await aCentre()
const draft = await aDraft(place)
const here = await spotOf(place.centre.id)
const holders = holdersOf(here, await aSpot())

const isFound = async (condition: ReturnType<typeof runBy>) =>
  (
    await db
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.id, draft), condition))
  ).length === 1

test.each(levels)(
  'at the level «%s» those run an event whom the rules let, and nobody else sees its draft',
  async (level) => {
    await db.update(events).set({ level }).where(eq(events.id, draft))
    for (const viewer of holders) {
      const expected = runs(viewer, { ...here, level })
      const found = { runs: await isFound(runBy(viewer)), sees: await isFound(visibleTo(viewer)) }
      expect({ rights: viewer.roles, ...found }).toEqual({ rights: viewer.roles, runs: expected, sees: expected })
    }
  },
)
