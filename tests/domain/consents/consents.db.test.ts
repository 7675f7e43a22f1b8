import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { giveConsent, publishText, recordPaperConsents, withdrawConsent } from '~/domain/consents/commands.server'
import { findText, listConsents, publicFullNameOf, publicItemsOf } from '~/domain/consents/queries.server'
import { Stale } from '~/domain/decision'
import { db } from '~db/client.server'
import { consents, people } from '~db/schema'
import { aConsent, aKeeper, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { aMunicipality, anOrganization } from '~tests/support/region'

const now = new Date('2026-11-01T06:00:00Z')
const today = '2026-11-01'
const district = await aMunicipality()
const school = await anOrganization({ municipalityId: district.id })
const regionAdmin = await aKeeper('region_admin', 'region', district.regionId)
const coordinator = await aKeeper('school_coordinator', 'organization', school.id)

for (const kind of ['processing', 'distribution'] as const) {
  await publishText(regionAdmin, kind, { title: 'Согласие', body: `Текст: ${kind}` }, new Date('2026-09-01'))
}
const textOf = async (kind: 'processing' | 'distribution') => (await findText(kind, now))!

async function aTeacher() {
  const person = await aPerson({ organizationId: school.id })
  return viewerOf(person.id)
}

const give = async (
  viewer: Awaited<ReturnType<typeof aTeacher>>,
  kind: 'processing' | 'distribution',
  items: ('name' | 'organization')[] = [],
) => giveConsent(viewer, kind, { textId: (await textOf(kind)).id, items, conditions: '' }, 'Firefox', now)

const stateOf = async (personId: string, kind: string) =>
  (await listConsents(personId, now)).find((one) => one.kind === kind)!.state

const publicly = async (personId: string) => {
  const [row] = await db
    .select({ name: publicFullNameOf(people), items: publicItemsOf(people.id) })
    .from(people)
    .where(eq(people.id, personId))
  return row!
}

test('a consent keeps when, from where and to which text it was given', async () => {
  const teacher = await aTeacher()
  await give(teacher, 'processing')
  const [kept] = await db.select().from(consents).where(eq(consents.personId, teacher.personId))
  expect(kept).toMatchObject({
    givenAt: now,
    ip: '192.0.2.1',
    userAgent: 'Firefox',
    bodyHash: (await textOf('processing')).bodyHash,
    channel: 'web',
  })
})

test('a name is public by a consent that names it, and off public pages with the withdrawal (INV-32, INV-46)', async () => {
  const teacher = await aTeacher()
  expect(await publicly(teacher.personId)).toEqual({ name: null, items: null })
  await give(teacher, 'distribution', ['organization'])
  expect(await publicly(teacher.personId)).toEqual({ name: null, items: ['organization'] })
  await give(teacher, 'distribution', ['name', 'organization'])
  expect((await publicly(teacher.personId)).name).toBe(teacher.name)
  await withdrawConsent(teacher, 'distribution', now)
  expect(await publicly(teacher.personId)).toEqual({ name: null, items: null })
  expect(await stateOf(teacher.personId, 'distribution')).toBe('withdrawn')
  expect(await refusalOf(withdrawConsent(teacher, 'distribution', now))).toMatch('отзывать нечего')
})

test('a consent to distribute nothing is none', async () => {
  expect(await refusalOf(give(await aTeacher(), 'distribution'))).toMatch('Отметьте хотя бы одно')
})

test('one kind is given and taken back without the other', async () => {
  const teacher = await aTeacher()
  await give(teacher, 'processing')
  await give(teacher, 'distribution', ['name'])
  await withdrawConsent(teacher, 'distribution', now)
  expect(await stateOf(teacher.personId, 'processing')).toBe('given')
})

test('a new text asks again, leaves what was given in force, and is not agreed to unseen', async () => {
  const teacher = await aTeacher()
  const seen = await textOf('distribution')
  await give(teacher, 'distribution', ['name'])
  await publishText(regionAdmin, 'distribution', { title: 'Согласие', body: 'Новый текст' }, now)
  expect(await stateOf(teacher.personId, 'distribution')).toBe('outdated')
  expect((await publicly(teacher.personId)).name).toBe(teacher.name)
  const unseen = giveConsent(teacher, 'distribution', { textId: seen.id, items: ['name'], conditions: '' }, null, now)
  await expect(unseen).rejects.toBeInstanceOf(Stale)
  await give(teacher, 'distribution', ['name'])
  expect(await stateOf(teacher.personId, 'distribution')).toBe('given')
})

test('paper is recorded by who keeps the person, with its date, and never over his own later answer', async () => {
  const teacher = await aTeacher()
  const paper = (date: string, viewer = coordinator) =>
    recordPaperConsents(
      viewer,
      teacher.personId,
      { kinds: ['processing', 'distribution'], date, items: ['name'] },
      now,
      today,
    )
  expect(await refusalOf(paper('2026-11-02'))).toMatch('не может быть в будущем')
  const stranger = await aKeeper('school_coordinator', 'organization', (await anOrganization()).id)
  expect(await refusalOf(paper('2026-10-01', stranger))).toMatch('куратор его организации')
  await paper('2026-10-01')
  expect(await stateOf(teacher.personId, 'processing')).toBe('given')
  expect((await publicly(teacher.personId)).name).toBe(teacher.name)
  await withdrawConsent(teacher, 'distribution', now)
  expect(await refusalOf(paper('2026-11-01'))).toMatch(/«Публикация персональных данных».* ответил сам/)
  expect((await publicly(teacher.personId)).name).toBeNull()
})

test('what cannot stand on the paper is said at its field, and nothing of it is kept', async () => {
  const teacher = await aTeacher()
  const kinds = ['processing', 'distribution'] as const
  const unchosen = { kinds: [...kinds], date: '2026-10-01', items: [] }
  const attempt = recordPaperConsents(coordinator, teacher.personId, unchosen, now, today)
  await expect(attempt).rejects.toMatchObject({ fields: { items: expect.any(Function) } })
  expect(await stateOf(teacher.personId, 'processing')).toBe('missing')
})

test('two answers at once leave one consent in force', async () => {
  const teacher = await aTeacher()
  await Promise.all([give(teacher, 'distribution', ['name']), give(teacher, 'distribution', ['organization'])])
  const kept = await db.select().from(consents).where(eq(consents.personId, teacher.personId))
  expect(kept.map(({ withdrawnAt }) => withdrawnAt === null).toSorted()).toEqual([false, true])
})

test('texts are published by administrators alone', async () => {
  const attempt = publishText(coordinator, 'image', { title: 'Фото', body: 'Текст' }, now)
  expect(await refusalOf(attempt)).toMatch('администратор региона')
})

test('two texts published at once are two versions, one after the other', async () => {
  const publish = (body: string) => publishText(regionAdmin, 'processing', { title: 'Согласие', body }, now)
  const { version } = await textOf('processing')
  await Promise.all([publish('Один'), publish('Другой')])
  expect((await textOf('processing')).version).toBe(version + 2)
})

test('builders give consents in force', async () => {
  const person = await aPerson()
  await aConsent(person.id)
  expect((await publicly(person.id)).name).toContain(person.lastName)
})
