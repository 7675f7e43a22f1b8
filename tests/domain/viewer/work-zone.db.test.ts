import { expect, test } from 'vitest'
import { findViewer } from '~/domain/viewer.server'
import { aPerson, aRole } from '~tests/support/people'
import { aMunicipality, anOrganization } from '~tests/support/region'

const zoneOf = async (personId: string) => (await findViewer(personId, null, '2026-11-01')).workZone

test('the clocks of a person are those of the district where he works', async () => {
  const district = await aMunicipality({ timeZone: 'Asia/Vladivostok' })
  const school = await anOrganization({ municipalityId: district.id })
  const teacher = await aPerson({ organizationId: school.id })
  expect(await zoneOf(teacher.id)).toBe('Asia/Vladivostok')
})

test('of who works nowhere, those of the district or organisation he looks after', async () => {
  const district = await aMunicipality({ timeZone: 'Asia/Omsk' })
  const school = await anOrganization({ municipalityId: district.id })
  const [organizer, coordinator, administrator] = await Promise.all([
    aPerson({ organizationId: null }),
    aPerson({ organizationId: null }),
    aPerson({ organizationId: null }),
  ])
  await aRole(organizer.id, 'organizer', 'municipality', district.id)
  await aRole(coordinator.id, 'school_coordinator', 'organization', school.id)
  await aRole(administrator.id, 'platform_admin', 'installation')
  expect(await zoneOf(organizer.id)).toBe('Asia/Omsk')
  expect(await zoneOf(coordinator.id)).toBe('Asia/Omsk')
  expect(await zoneOf(administrator.id)).toBeNull()
})
