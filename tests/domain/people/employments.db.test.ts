import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { endEmployment, hirePerson, transferPerson } from '~/domain/people/employments.server'
import { listEmployments, listPeople } from '~/domain/people/queries.server'
import { grantRole } from '~/domain/roles/commands.server'
import { db } from '~db/client.server'
import { roleAssignments } from '~db/schema'
import { aKeeper, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { aMunicipality, anOrganization } from '~tests/support/region'

const today = '2026-11-01'
const now = new Date('2026-11-01T06:00:00Z')
const district = await aMunicipality()
const [school, other] = [
  await anOrganization({ municipalityId: district.id }),
  await anOrganization({ municipalityId: district.id }),
]
const organizer = await aKeeper('organizer', 'municipality', district.id)
const regionAdmin = await aKeeper('region_admin', 'region', district.regionId)

const workOf = async (personId: string) => (await listEmployments(db, personId))[0]!
const rightsOf = async (personId: string) => (await viewerOf(personId)).roles.map(({ role }) => role)

async function aCoordinator() {
  const person = await aPerson({ organizationId: school.id })
  await grantRole(organizer, person.id, { role: 'school_coordinator', scopeId: school.id })
  return person
}

test('leaving ends the rights held through the organisation in the same transaction', async () => {
  const person = await aCoordinator()
  await grantRole(regionAdmin, person.id, { role: 'organizer', scopeId: district.id })
  expect(await rightsOf(person.id)).toEqual(expect.arrayContaining(['school_coordinator', 'organizer']))
  await endEmployment(organizer, (await workOf(person.id)).id, today, now, today)
  expect(await rightsOf(person.id)).toEqual([])
  const ended = await db.select().from(roleAssignments).where(eq(roleAssignments.personId, person.id))
  expect(ended.map(({ endedBy }) => endedBy)).toEqual([organizer.personId, organizer.personId])
})

test('a refused leaving ends no right', async () => {
  const person = await aCoordinator()
  const work = await workOf(person.id)
  expect(await refusalOf(endEmployment(organizer, work.id, '2026-11-02', now, today))).toMatch(
    'не может быть в будущем',
  )
  expect(await refusalOf(endEmployment(organizer, work.id, '2020-08-31', now, today))).toMatch('1\u00a0сентября 2020')
  expect(await rightsOf(person.id)).toEqual(['school_coordinator'])
})

test('a move ends the old work the day before and its rights; a change of post keeps them', async () => {
  const person = await aCoordinator()
  const first = await workOf(person.id)
  await transferPerson(
    organizer,
    first.id,
    { organizationId: school.id, post: 'завуч', from: '2026-10-01' },
    now,
    today,
  )
  expect(await rightsOf(person.id)).toEqual(['school_coordinator'])
  const second = await workOf(person.id)
  await transferPerson(organizer, second.id, { organizationId: other.id, post: 'учитель', from: today }, now, today)
  expect(await rightsOf(person.id)).toEqual([])
  expect((await listEmployments(db, person.id)).map(({ post, from, to }) => [post, from, to])).toEqual([
    ['учитель', '2026-11-01', null],
    ['завуч', '2026-10-01', '2026-10-31'],
    ['учитель математики', '2020-09-01', '2026-09-30'],
  ])
})

test('a right of an organisation outside stays when another work ends', async () => {
  const person = await aPerson({ organizationId: other.id })
  await hirePerson(
    organizer,
    person.id,
    { organizationId: school.id, post: 'методист', from: today, isSecond: true },
    today,
  )
  await grantRole(organizer, person.id, { role: 'school_coordinator', scopeId: school.id })
  const main = (await listEmployments(db, person.id)).find(({ organizationId }) => organizationId === other.id)!
  await endEmployment(organizer, main.id, today, now, today)
  expect(await rightsOf(person.id)).toEqual(['school_coordinator'])
})

test('people move across districts only by who keeps both', async () => {
  const far = await anOrganization({ municipalityId: (await aMunicipality({ regionId: district.regionId })).id })
  const person = await aPerson({ organizationId: school.id })
  const { id } = await workOf(person.id)
  const move = { organizationId: far.id, post: 'учитель', from: today }
  expect(await refusalOf(transferPerson(organizer, id, move, now, today))).toMatch('администратор региона')
  await transferPerson(regionAdmin, id, move, now, today)
  expect((await workOf(person.id)).organizationId).toBe(far.id)
})

test('two main posts at once are refused, even when both are recorded together', async () => {
  const person = await aPerson({ organizationId: null })
  const post = { post: 'учитель', from: today, isSecond: false }
  const platform = await aKeeper('platform_admin', 'installation')
  const outcomes = await Promise.allSettled([
    hirePerson(platform, person.id, { ...post, organizationId: school.id }, today),
    hirePerson(platform, person.id, { ...post, organizationId: other.id }, today),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await refusalOf(hirePerson(platform, person.id, { ...post, organizationId: other.id }, today))).toMatch(
    'Основное место работы',
  )
})

test('one who left stays with the last employer, and can be hired again', async () => {
  const person = await aPerson({ lastName: 'Вернисова', organizationId: school.id })
  await endEmployment(organizer, (await workOf(person.id)).id, today, now, today)
  const later = '2026-12-01'
  const { rows } = await listPeople(organizer, { search: 'Вернисова' }, later, null)
  expect(rows).toEqual([expect.objectContaining({ left: true })])
  await hirePerson(
    organizer,
    person.id,
    { organizationId: other.id, post: 'учитель', from: later, isSecond: false },
    later,
  )
  const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
  expect((await listPeople(coordinator, { search: 'Вернисова' }, later, null)).rows).toEqual([])
})
