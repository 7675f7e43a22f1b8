import { expect, test } from 'vitest'
import { listPeople } from '~/domain/people/queries.server'
import { readCursor } from '~/lib/keyset'
import { aKeeper, aPerson } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { aMunicipality, anOrganization } from '~tests/support/region'

const today = '2026-11-01'
const district = await aMunicipality()
const lugovoe = await anOrganization({ municipalityId: district.id, shortName: 'МБОУ СОШ № 4 с. Луговое' })
const kindergarten = await anOrganization({ municipalityId: district.id, shortName: 'МБДОУ детский сад «Колосок»' })
const organizer = await aKeeper('organizer', 'municipality', district.id)

const namesOf = async (search: string) =>
  (await listPeople(organizer, { search }, today, null)).rows.map(({ name }) => name)

test('«Семенова» finds «Семёнова», in any order of words, with a part of the school', async () => {
  await aPerson({ lastName: 'Семёнова', firstName: 'Алёна', organizationId: lugovoe.id })
  await aPerson({ lastName: 'Семенов', firstName: 'Пётр', middleName: '', organizationId: kindergarten.id })
  expect(await namesOf('Семенова')).toEqual(['Семёнова Алёна Петровна'])
  expect(await namesOf('алена  СЕМЁН')).toEqual(['Семёнова Алёна Петровна'])
  expect(await namesOf('семен лугов')).toEqual(['Семёнова Алёна Петровна'])
  expect(await namesOf('№4 Семёнова')).toEqual(['Семёнова Алёна Петровна'])
  expect(await namesOf('семен')).toEqual(['Семенов Пётр', 'Семёнова Алёна Петровна'])
  expect(await namesOf('колос')).toEqual(['Семенов Пётр'])
  expect(await namesOf('100%_')).toEqual([])
})

test('filters by organisation, district and category narrow the list', async () => {
  await aPerson({ lastName: 'Высшая', category: 'highest', organizationId: lugovoe.id })
  const filtered = async (filter: object) =>
    (await listPeople(organizer, { search: '', ...filter }, today, null)).rows.map(({ name }) => name.split(' ')[0])
  expect(await filtered({ category: 'highest' })).toEqual(['Высшая'])
  expect(await filtered({ organizationId: kindergarten.id })).toEqual(['Семенов'])
  expect(await filtered({ municipalityId: (await aMunicipality()).id })).toEqual([])
})

test('pages follow each other without a gap or a double, by a constant number of queries', async () => {
  const school = await anOrganization({ municipalityId: (await aMunicipality()).id })
  const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
  const few = await countQueries(() => listPeople(coordinator, { search: '' }, today, null))
  for (let n = 0; n < 60; n++) await aPerson({ lastName: n % 2 ? 'Одинакова' : 'Ёлкина', organizationId: school.id })
  const first = await listPeople(coordinator, { search: '' }, today, null)
  const second = await listPeople(coordinator, { search: '' }, today, readCursor(first.next, ['text', 'id']))
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect(new Set(ids).size).toBe(61)
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 11, null])
  const many = await countQueries(() => listPeople(coordinator, { search: '' }, today, null))
  expect(many).toBe(few)
})
