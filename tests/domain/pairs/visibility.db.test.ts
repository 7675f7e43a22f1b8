import { describe, expect, test } from 'vitest'
import { NotFound } from '~/domain/decision'
import { findPair } from '~/domain/pairs/find.server'
import { listPairs } from '~/domain/pairs/queries.server'
import type { SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import { aKeeper, anActivePair, aPair, viewerOf } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { aMunicipality, anOrganization } from '~tests/support/region'

const [near, far] = [await aMunicipality(), await aMunicipality()]
const [school, other] = [
  await anOrganization({ municipalityId: near.id }),
  await anOrganization({ municipalityId: far.id }),
]
const across = await anActivePair({ mentorOrganizationId: school.id, menteeOrganizationId: other.id, kind: 'network' })
const draft = await aPair({ mentorOrganizationId: school.id, menteeOrganizationId: other.id })
const stranger = await anActivePair()

const viewers: Record<string, SignedIn> = {
  mentor: await viewerOf(across.mentorId),
  mentee: await viewerOf(across.menteeId),
  mentorOfDraft: await viewerOf(draft.mentorId),
  coordinator: await aKeeper('school_coordinator', 'organization', school.id),
  otherCoordinator: await aKeeper('school_coordinator', 'organization', other.id),
  organizer: await aKeeper('organizer', 'municipality', near.id),
  otherOrganizer: await aKeeper('organizer', 'municipality', far.id),
  regionAdmin: await aKeeper('region_admin', 'region', near.regionId),
  strangeCoordinator: await aKeeper('school_coordinator', 'organization', (await anOrganization()).id),
  strangeMember: await viewerOf(stranger.mentorId),
}

describe('both of the pair see it, and who keeps either organisation; for all others it is not there', () => {
  test.each([
    ['mentor', true, false],
    ['mentee', true, false],
    ['mentorOfDraft', false, false],
    ['coordinator', true, true],
    ['otherCoordinator', true, true],
    ['organizer', true, true],
    ['otherOrganizer', true, true],
    ['regionAdmin', true, true],
    ['strangeCoordinator', false, false],
    ['strangeMember', false, false],
  ])('%s: the active one %s, the draft %s', async (who, active, drafted) => {
    const viewer = viewers[who]!
    const sees = (id: string) =>
      findPair(db, viewer, id).then(
        () => true,
        (thrown) => {
          if (thrown instanceof NotFound) return false
          throw thrown
        },
      )
    expect([await sees(across.id), await sees(draft.id)]).toEqual([active, drafted])
    const { rows } = await listPairs(viewer, { search: '' }, null)
    expect([across.id, draft.id].map((id) => rows.some((row) => row.id === id))).toEqual([active, drafted])
  })
})

test('a list is found by names and schools, and takes one query whatever its length', async () => {
  const viewer = viewers.coordinator!
  const one = await countQueries(() => listPairs(viewer, { search: '' }, null))
  for (let n = 0; n < 28; n++) await aPair({ mentorOrganizationId: school.id })
  expect((await listPairs(viewer, { search: '' }, null)).rows).toHaveLength(30)
  expect(await countQueries(() => listPairs(viewer, { search: '' }, null))).toBe(one)
  expect(one).toBe(1)
  expect((await listPairs(viewer, { search: other.shortName }, null)).rows.map(({ id }) => id).toSorted()).toEqual(
    [across.id, draft.id].toSorted(),
  )
  expect((await listPairs(viewer, { search: '', state: 'active' }, null)).rows.map(({ id }) => id)).toEqual([across.id])
})
