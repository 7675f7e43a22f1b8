import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { endRole, grantRole } from '~/domain/roles/commands.server'
import { grantChoices, listRoles } from '~/domain/roles/queries.server'
import type { Role, SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import { roleAssignments } from '~db/schema'
import { aKeeper, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { aMunicipality, anOrganization } from '~tests/support/region'

const now = new Date('2026-11-01T06:00:00Z')
const district = await aMunicipality()
const school = await anOrganization({ municipalityId: district.id })
const otherRegion = await aMunicipality()

const granters: Record<string, SignedIn> = {
  platform: await aKeeper('platform_admin', 'installation'),
  region: await aKeeper('region_admin', 'region', district.regionId),
  organizer: await aKeeper('organizer', 'municipality', district.id),
  coordinator: await aKeeper('school_coordinator', 'organization', school.id),
  stranger: await aKeeper('region_admin', 'region', otherRegion.regionId),
}

const scopes: Record<Role, string | null> = {
  platform_admin: null,
  region_admin: district.regionId,
  organizer: district.id,
  school_coordinator: school.id,
}

describe('who gives which right', () => {
  const table: Record<Role, string[]> = {
    platform_admin: ['platform'],
    region_admin: ['platform'],
    organizer: ['platform', 'region'],
    school_coordinator: ['platform', 'region', 'organizer'],
  }
  const cases = Object.entries(table).flatMap(([role, allowed]) =>
    Object.keys(granters).map((who) => [who, role, allowed.includes(who)] as [string, Role, boolean]),
  )
  test.each(cases)('%s gives %s: %s', async (who, role, allowed) => {
    const person = await aPerson({ organizationId: school.id })
    const attempt = grantRole(granters[who]!, person.id, { role, scopeId: scopes[role] })
    if (!allowed) return expect(await refusalOf(attempt)).toMatch('тот, кто стоит выше')
    await attempt
    expect(await listRoles(person.id)).toEqual([
      expect.objectContaining({ role, scopeId: scopes[role], endedAt: null }),
    ])
  })
})

test('a form offers what the viewer can give, and nothing to a coordinator', async () => {
  const offered = async (who: string) => (await grantChoices(granters[who]!)).map(({ role }) => role)
  expect(await offered('organizer')).toEqual(['school_coordinator'])
  expect(await offered('region')).toEqual(['organizer', 'school_coordinator'])
  expect(await offered('coordinator')).toEqual([])
})

test('a right is given once, also when it is given twice at once', async () => {
  const person = await aPerson({ organizationId: school.id })
  const give = () => grantRole(granters.platform!, person.id, { role: 'platform_admin', scopeId: null })
  const outcomes = await Promise.allSettled([give(), give()])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await refusalOf(give())).toMatch('уже есть')
})

test('a coordinator works in the organisation', async () => {
  const outsider = await aPerson()
  const grant = { role: 'school_coordinator' as const, scopeId: school.id }
  expect(await refusalOf(grantRole(granters.organizer!, outsider.id, grant))).toMatch('кто работает в этой организации')
})

test('a right that has ended gives nothing, and is ended once', async () => {
  const person = await aPerson({ organizationId: school.id })
  await grantRole(granters.organizer!, person.id, { role: 'school_coordinator', scopeId: school.id })
  const [held] = await listRoles(person.id)
  expect(await refusalOf(endRole(granters.coordinator!, held!.id, '', now))).toMatch('стоит выше')
  await endRole(granters.organizer!, held!.id, 'новый куратор', now)
  expect((await viewerOf(person.id)).roles).toEqual([])
  expect(await refusalOf(endRole(granters.organizer!, held!.id, '', now))).toMatch('уже прекращены')
})

test('administrators who end each other at once leave one', async () => {
  await db.update(roleAssignments).set({ endedAt: now }).where(eq(roleAssignments.role, 'platform_admin'))
  const admins = await Promise.all([1, 2, 3].map(() => aKeeper('platform_admin', 'installation')))
  const rights = await Promise.all(admins.map(async ({ personId }) => (await listRoles(personId))[0]!.id))
  const outcomes = await Promise.allSettled(rights.map((id, order) => endRole(admins[(order + 1) % 3]!, id, '', now)))
  expect(outcomes.map((one) => (one.status === 'fulfilled' ? 'ended' : one.reason.name)).toSorted()).toEqual([
    'Refused',
    'ended',
    'ended',
  ])
})
