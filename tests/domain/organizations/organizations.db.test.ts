import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { Stale } from '~/domain/decision'
import {
  addOrganization,
  changeOrganization,
  closeOrganization,
  endTag,
  tagOrganization,
} from '~/domain/organizations/commands.server'
import { findOrganization, listOrganizations, organizationChoices } from '~/domain/organizations/queries.server'
import { organizationForm } from '~/domain/organizations/schema'
import { addMunicipality, addRegion } from '~/domain/organizations/territory.server'
import { db } from '~db/client.server'
import { organizationTags } from '~db/schema'
import { aKeeper, aPerson } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { refusalOf } from '~tests/support/refusals'
import { aMunicipality, anOrganization } from '~tests/support/region'

const today = '2026-11-01'
const district = await aMunicipality()
const organizer = await aKeeper('organizer', 'municipality', district.id)

const typed = (shortName: string, over: object = {}) => ({
  municipalityId: district.id,
  fullName: shortName,
  shortName,
  type: 'school',
  ...over,
})
const form = (shortName: string, over: object = {}) => organizationForm.parse(typed(shortName, over))

test('a district has an organisation of a name once, however it is written and however often it is sent', async () => {
  const add = (name: string) => addOrganization(organizer, form(name))
  const outcomes = await Promise.allSettled([add('МБОУ СОШ № 4 с. Озёрное'), add('МБОУ СОШ №4  с.Озерное')])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await refusalOf(add('мбоу сош № 4 с. озёрное'))).toMatch('уже есть организация с таким названием')
})

test('«№ 2» stands before «№ 10», and a part of a name is found', async () => {
  const near = await aMunicipality()
  const keeper = await aKeeper('organizer', 'municipality', near.id)
  for (const shortName of ['МБОУ СОШ № 10 с. Луговое', 'МБОУ СОШ № 2 с. Ёлкино', 'Лицей'])
    await anOrganization({ municipalityId: near.id, shortName })
  const names = async (search: string) =>
    (await listOrganizations(keeper, { search }, today, null)).rows.map(({ shortName }) => shortName)
  expect(await names('')).toEqual(['Лицей', 'МБОУ СОШ № 2 с. Ёлкино', 'МБОУ СОШ № 10 с. Луговое'])
  expect(await names('елкин')).toEqual(['МБОУ СОШ № 2 с. Ёлкино'])
})

test('a list takes one query whatever its length', async () => {
  const near = await aMunicipality()
  const keeper = await aKeeper('organizer', 'municipality', near.id)
  const list = () => listOrganizations(keeper, { search: '' }, today, null)
  await anOrganization({ municipalityId: near.id })
  expect(await countQueries(list)).toBe(1)
  for (let n = 0; n < 29; n++) await anOrganization({ municipalityId: near.id })
  expect(await countQueries(list)).toBe(1)
  expect((await list()).rows).toHaveLength(30)
})

test('each sees what he keeps, and a coordinator neither adds nor moves organisations', async () => {
  const [own, other] = [
    await anOrganization({ municipalityId: district.id }),
    await anOrganization({ municipalityId: district.id }),
  ]
  const coordinator = await aKeeper('school_coordinator', 'organization', own.id)
  expect((await organizationChoices(coordinator)).map(({ value }) => value)).toEqual([own.id])
  await expect(findOrganization(coordinator, other.id, today)).rejects.toThrow('not found')
  expect(await refusalOf(addOrganization(coordinator, form('Новая')))).toMatch('организатор района')
  const far = await aMunicipality()
  const moved = { ...form(own.shortName, { municipalityId: far.id }), version: 1 }
  expect(await refusalOf(changeOrganization(coordinator, own.id, moved))).toMatch('организатор района')
  await changeOrganization(coordinator, own.id, {
    ...form(own.shortName, { directorName: 'Иванов Иван Иванович' }),
    version: 1,
  })
  await expect(changeOrganization(coordinator, own.id, { ...form(own.shortName), version: 1 })).rejects.toBeInstanceOf(
    Stale,
  )
})

test('an organisation closes empty, and then is chosen no more', async () => {
  const school = await anOrganization({ municipalityId: district.id })
  const person = await aPerson({ organizationId: school.id })
  expect(await refusalOf(closeOrganization(organizer, school.id, today, today))).toMatch('ещё работает 1 человек')
  await db.execute(`update employments set to_date = '2026-10-31' where person_id = '${person.id}'`)
  expect(await refusalOf(closeOrganization(organizer, school.id, '2026-11-02', today))).toMatch(
    'не может быть в будущем',
  )
  await closeOrganization(organizer, school.id, today, today)
  expect((await organizationChoices(organizer)).map(({ value }) => value)).not.toContain(school.id)
  expect(await refusalOf(closeOrganization(organizer, school.id, today, today))).toMatch('уже нельзя')
})

test('a tag ends today and stays in the history; one that has not begun goes', async () => {
  const school = await anOrganization({ municipalityId: district.id })
  await tagOrganization(organizer, school.id, { tag: 'ШНОР', from: '2026-09-01' })
  await tagOrganization(organizer, school.id, { tag: 'площадка', from: '2027-01-01' })
  const [now, later] = (await findOrganization(organizer, school.id, today)).tags
  await endTag(organizer, now!.id, today)
  await endTag(organizer, later!.id, today)
  const left = await db.select().from(organizationTags).where(eq(organizationTags.organizationId, school.id))
  expect(left).toEqual([expect.objectContaining({ tag: 'ШНОР', to: today })])
})

test('regions are kept by the installation, districts by their region', async () => {
  const regionAdmin = await aKeeper('region_admin', 'region', district.regionId)
  expect(await refusalOf(addRegion(regionAdmin, { name: 'Край', timeZone: 'Asia/Omsk' }))).toMatch(
    'администратор системы',
  )
  const input = {
    fullName: 'Новый район',
    shortName: 'Новый район',
    nameGenitive: '',
    timeZone: 'Asia/Omsk',
    headPost: '',
    headName: '',
  }
  expect(await refusalOf(addMunicipality(organizer, district.regionId, input))).toMatch('администратор региона')
  await addMunicipality(regionAdmin, district.regionId, input)
  expect(
    await refusalOf(addMunicipality(regionAdmin, district.regionId, { ...input, fullName: 'новый  район' })),
  ).toMatch('уже есть')
})

test('a head is named in full, so that documents can make initials', () => {
  const named = (directorName: string) => organizationForm.safeParse(typed('Школа', { directorName })).success
  expect([named('Осадчий Игорь Петрович'), named('И. П. Осадчий'), named('Осадчий И.П.')]).toEqual([true, false, false])
})
