import { eq, inArray } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { replaceDocument } from '~/domain/documents/commands.server'
import { documentsDesk } from '~/domain/documents/desk.server'
import { planEvent } from '~/domain/documents/event-plan.server'
import { issueDocuments } from '~/domain/documents/issue.server'
import type { DocumentSnapshot } from '~/domain/documents/model'
import { confirmNames, listNameForms } from '~/domain/documents/name-forms.server'
import { previewIssue } from '~/domain/documents/preview.server'
import { completeEvent } from '~/domain/events/life.server'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { employments, eventPeople, events, lessons, organizations, registrationPeople, registrations } from '~db/schema'
import { documentsOf, issueInput, issueTime } from '~tests/support/documents'
import { aCentre, anEvent, type Centre } from '~tests/support/events'
import { aKeeper, anActivePair, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const t = catalogue('ru')
const after = new Date('2027-03-02T03:00:00Z')
let place: Centre

beforeAll(async () => {
  place = await aCentre()
  await db.update(organizations).set({ documentPrefix: 'ИМЦ' }).where(eq(organizations.id, place.centre.id))
})

const said = ({ snapshot }: { snapshot: object }) => {
  const { lead, recipient, body } = snapshot as DocumentSnapshot
  return [...lead, recipient.name, ...body].join(' ').replaceAll('\u00a0', ' ')
}

test('a certificate is given for presence alone; others are listed with the reason', async () => {
  const eventId = await anEvent(place, { title: 'Урок вдвоём', hoursAcademic: 2 })
  const school = await anOrganization({ shortName: 'МБОУ СОШ № 3 с. Луговое' })
  const came = await registered(eventId, { present: true, presentMode: 'remote', organizationId: school.id })
  const absent = await registered(eventId, { present: false })
  const unmarked = await registered(eventId, { present: null })
  const left = await registered(eventId, { present: true, active: false })
  const source = { eventId }
  expect(await refusalOf(issueDocuments(place.organizer, source, await issueInput(source), issueTime))).toContain(
    'после того, как закрыта явка',
  )
  await completeEvent(place.organizer, eventId, true, after)

  const preview = await previewIssue(place.organizer, source, {}, issueTime, t)
  if (!preview.isReady) throw new Error('the event is completed')
  expect(preview.terms.inPhrase).toBe('муниципальном семинаре')
  expect(preview.rows).toHaveLength(1)
  expect(preview.leftOut.map(({ name, because }) => [name, because])).toEqual([
    [expect.stringContaining(absent.lastName), 'absent'],
    [expect.stringContaining(unmarked.lastName), 'unmarked'],
  ])
  await issueDocuments(
    place.organizer,
    source,
    await issueInput(source, { inPhrase: 'практико-ориентированном семинаре' }),
    issueTime,
  )
  const [document, ...more] = await documentsOf(source)
  expect(more).toEqual([])
  expect(document).toMatchObject({ recipientId: came.id, template: 'listener', number: 'ИМЦ-2027/С-0001' })
  expect(said(document!)).toBe(
    `Настоящий сертификат подтверждает, что ${came.lastName} Анна Петровна участвовала дистанционно в практико-ориентированном семинаре «Урок вдвоём», 1 марта 2027 г., с. Луговое, ул. Школьная, 1, объём 2 академических часа.`,
  )
  expect((document!.snapshot as DocumentSnapshot).recipient.organization?.replaceAll('\u00a0', ' ')).toBe(
    'МБОУ СОШ № 3 с. Луговое',
  )
  expect(left.id).not.toBe(came.id)
})

test('speakers are certified for their topic, once, and moderators thanked in the confirmed dative', async () => {
  const eventId = await anEvent(place, { type: 'round_table', title: 'Молодой педагог' })
  const speaker = await registered(eventId, { present: true })
  await db.insert(eventPeople).values({ eventId, personId: speaker.id, role: 'speaker', topic: 'Первый год в школе' })
  const moderator = await aPerson({ firstName: 'Любовь', middleName: 'Ивановна' })
  await db.insert(eventPeople).values({ eventId, personId: moderator.id, role: 'moderator' })
  await completeEvent(place.organizer, eventId, true, after)
  const source = { eventId }
  const { names } = await listNameForms(place.organizer, source)
  expect(names).toMatchObject([{ personId: moderator.id, confirmed: false }])
  expect(names[0]?.dative).toMatch(/ Любови Ивановне$/)
  await confirmNames(place.organizer, source, { names }, issueTime)
  await issueDocuments(place.organizer, source, await issueInput(source), issueTime)
  const documents = await documentsOf(source)
  expect(documents.map(({ template }) => template)).toEqual(['presenter', 'moderator_gratitude'])
  expect(said(documents[0]!)).toContain(
    'представила опыт работы по теме «Первый год в школе» на муниципальном круглом столе «Молодой педагог»',
  )
  expect(said(documents[1]!)).toBe(
    `объявляется ${names[0]?.dative} за подготовку и проведение муниципального круглого стола «Молодой педагог», 1 марта 2027 г.`,
  )
})

test('one is certified from where he worked that day, or from the first place known of him where it is known since later', async () => {
  const eventId = await anEvent(place, { type: 'round_table', title: 'Опыт' })
  const [school, other] = [await anOrganization({ shortName: 'Первая' }), await anOrganization({ shortName: 'Вторая' })]
  const work = { post: 'учитель', isMain: true }
  const [imported, moved, leftBefore] = [await aPerson(), await aPerson(), await aPerson()]
  await db.delete(employments).where(inArray(employments.personId, [imported.id, moved.id, leftBefore.id]))
  await db.insert(employments).values([
    { ...work, personId: imported.id, organizationId: school.id, from: '2027-06-01' },
    { ...work, personId: moved.id, organizationId: school.id, from: '2020-09-01', to: '2027-05-31' },
    { ...work, personId: moved.id, organizationId: other.id, from: '2027-06-01' },
    { ...work, personId: leftBefore.id, organizationId: school.id, from: '2020-09-01', to: '2026-05-31' },
    { ...work, personId: leftBefore.id, organizationId: other.id, from: '2027-06-01' },
  ])
  for (const { id } of [imported, moved, leftBefore])
    await db.insert(eventPeople).values({ eventId, personId: id, role: 'speaker' })
  const came = await registered(eventId, { present: true })
  await db.delete(employments).where(eq(employments.personId, came.id))
  await db.insert(employments).values({ ...work, personId: came.id, organizationId: other.id, from: '2027-06-01' })
  const planned = await planEvent(db, eventId, t)
  const placeOf = ({ id }: { id: string }) => planned.find(({ recipientId }) => recipientId === id)?.organization
  expect([imported, moved, leftBefore, came].map(placeOf)).toEqual(['Первая', 'Первая', null, 'Вторая'])
})

test('the two of a binary lesson are certified for it, each naming both', async () => {
  const pair = await anActivePair()
  const eventId = await anEvent(place, { title: 'Математика и орнамент' })
  await db.update(events).set({ type: 'binary_lesson' }).where(eq(events.id, eventId))
  const lesson = { subject: 'математика', grade: '6 «Б»', topic: 'Пропорции в орнаменте', pairId: pair.id }
  await db.insert(lessons).values({ eventId, ...lesson })
  for (const personId of [pair.mentorId, pair.menteeId])
    await db.insert(eventPeople).values({ eventId, personId, role: 'presenter' })
  await completeEvent(place.organizer, eventId, true, after)
  const source = { eventId }
  await issueDocuments(place.organizer, source, await issueInput(source), issueTime)
  const documents = await documentsOf(source)
  expect(documents.map(({ template, pairId }) => [template, pairId])).toEqual([
    ['binary_lesson', pair.id],
    ['binary_lesson', pair.id],
  ])
  expect(said(documents[0]!)).toMatch(
    /провела бинарный урок «Пропорции в орнаменте» \(математика, 6 «Б» класс\) 1 марта 2027 г\. в наставнической паре\. Наставник: .+ А\. П\. Наставляемый: .+ А\. П\.$/,
  )
})

test('a text that no page holds is refused with the name', async () => {
  const eventId = await anEvent(place, { title: 'Семинар' })
  const person = await registered(eventId, { present: true, post: 'учитель '.repeat(30).trim() })
  await completeEvent(place.organizer, eventId, true, after)
  const source = { eventId }
  expect(await refusalOf(issueDocuments(place.organizer, source, await issueInput(source), issueTime))).toBe(
    `В документе на имя «${person.lastName} Анна Петровна» слишком длинный текст (должность): он не поместится на лист. Сократите его.`,
  )
  await db.update(registrationPeople).set({ post: 'учитель ☂' }).where(eq(registrationPeople.eventId, eventId))
  expect(await refusalOf(issueDocuments(place.organizer, source, await issueInput(source), issueTime))).toContain(
    'есть знаки, которых нет в шрифте: ☂',
  )
})

test('a school’s coordinator issues for the school’s own events, and for no others', async () => {
  const school = await anOrganization({ municipalityId: place.municipality.id, documentPrefix: 'СОШ3' })
  const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
  const own = await anEvent({ organizer: place.organizer, centre: school }, { level: 'school' })
  const district = await anEvent({ organizer: place.organizer, centre: school })
  for (const eventId of [own, district]) {
    await registered(eventId, { present: true })
    await completeEvent(place.organizer, eventId, true, after)
  }
  const input = await issueInput({ eventId: own })
  expect((await issueDocuments(coordinator, { eventId: own }, input, issueTime)).issued).toBe(1)
  expect(
    await refusalOf(
      issueDocuments(coordinator, { eventId: district }, await issueInput({ eventId: district }), issueTime),
    ),
  ).toBe('Документы выдаёт организатор этой организации.')
})

test('the desk tells the organiser what to issue and the recipient what is new', async () => {
  const eventId = await anEvent(place, { title: 'Ждёт выдачи' })
  const person = await registered(eventId, { present: true })
  await completeEvent(place.organizer, eventId, true, after)
  const { eventsToIssue } = await documentsDesk(place.organizer, after)
  expect(eventsToIssue.map(({ title }) => title)).toContain('Ждёт выдачи')
  expect((await documentsDesk(await viewerOf(person.id), after)).eventsToIssue).toEqual([])
  await issueDocuments(place.organizer, { eventId }, await issueInput({ eventId }), issueTime)
  expect((await documentsDesk(place.organizer, after)).eventsToIssue.map(({ id }) => id)).not.toContain(eventId)
  expect((await documentsDesk(await viewerOf(person.id), after)).fresh).toEqual([])
})

/** A person with a seat at the event, and how he was marked. */
test('a document of somebody who is no longer due one is revoked, not replaced', async () => {
  const eventId = await anEvent(place, { title: 'Перекличка' })
  const person = await registered(eventId, { present: true })
  await completeEvent(place.organizer, eventId, true, after)
  const source = { eventId }
  await issueDocuments(place.organizer, source, await issueInput(source), issueTime)
  const [document] = await documentsOf(source)
  await db.update(registrationPeople).set({ present: false }).where(eq(registrationPeople.personId, person.id))
  const terms = { issuedOn: '2027-04-06', signatoryPost: 'Директор', signatoryName: 'Осадчий Игорь Петрович' }
  const replace = replaceDocument(place.organizer, document!.id, { ...terms, reason: 'Исправлено' }, issueTime)
  expect(await refusalOf(replace)).toContain('такой документ не положен')
})

async function registered(
  eventId: string,
  marks: Partial<typeof registrationPeople.$inferInsert>,
): Promise<Awaited<ReturnType<typeof aPerson>>> {
  const person = await aPerson()
  const [registration] = await db
    .insert(registrations)
    .values({
      eventId,
      unit: 'person',
      mode: 'in_person',
      seats: 1,
      state: marks.active === false ? 'cancelled' : 'confirmed',
      source: 'self',
      registeredBy: person.id,
    })
    .returning()
  await db
    .insert(registrationPeople)
    .values({ registrationId: registration!.id, eventId, personId: person.id, post: 'учитель', ...marks })
  return person
}
