import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { Stale } from '~/domain/decision'
import { listWarnings } from '~/domain/events/checks.server'
import { copyEvent, discardDraft, draftEvent, editEvent } from '~/domain/events/commands.server'
import {
  cancelEvent,
  completeEvent,
  postponeEvent,
  publishEvent,
  reopenEvent,
  turnRegistration,
} from '~/domain/events/life.server'
import { postNotice } from '~/domain/events/notices.server'
import { addEventPerson, removeEventPerson } from '~/domain/events/people.server'
import { findEvent, findRunEvent, listEventPeople } from '~/domain/events/queries.server'
import { register } from '~/domain/registrations/commands.server'
import { visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db, sql } from '~db/client.server'
import { auditRecords, calendarDays, eventPeople, lessons, letters } from '~db/schema'
import { aCentre, aDraft, anEvent, before, type Centre, eventInput, subjectsTo, theEvent } from '~tests/support/events'
import { aConsent, aKeeper, anActivePair, aPair, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const now = new Date('2027-02-01T03:00:00Z')
const afterwards = new Date('2027-03-01T12:00:00Z')
let place: Centre
let addresses = 0

beforeAll(async () => {
  place = await aCentre()
})

/** A teacher with an address, registered for the event. */
async function aGuest(eventId: string) {
  const { id } = await aPerson({ organizationId: place.centre.id, email: `guest${++addresses}@example.ru` })
  const guest = await viewerOf(id, '2027-02-01')
  await register(guest, eventId, [{ personId: id, mode: 'in_person' }], now)
  return guest
}

/** Does what the worker would: posts the letters of notices added so far. */
async function deliverNotices() {
  const jobs = await sql<{ payload: Parameters<typeof postNotice>[0] }[]>`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'event-notice'`
  for (const { payload } of jobs) await postNotice(payload)
}

const edit = async (id: string, over: Parameters<typeof eventInput>[1] = {}) =>
  editEvent(place.organizer, id, eventInput(place.centre.id, { version: (await theEvent(id)).version, ...over }), now)

describe('a draft', () => {
  it('is seen by those who run it alone, and has no VEVENT', async () => {
    const id = await aDraft(place)
    expect((await theEvent(id)).vevent).toBe('')
    expect(await findEvent(place.organizer, id)).toMatchObject({
      state: 'draft',
      municipalityId: place.municipality.id,
    })
    await expect(findEvent(visitor, id)).rejects.toThrow('not found')
    const other = await aKeeper('organizer', 'municipality', (await aCentre()).municipality.id)
    await expect(findEvent(other, id)).rejects.toThrow('not found')
  })

  it('of the district is not for the coordinator of a school; of the school it is', async () => {
    const school = await anOrganization({ municipalityId: place.municipality.id })
    const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
    const attempt = draftEvent(coordinator, eventInput(school.id), before)
    expect(await refusalOf(attempt)).toContain('школьного уровня')
    const id = await draftEvent(coordinator, eventInput(school.id, { level: 'school' }), before)
    await publishEvent(coordinator, id, before)
    expect((await theEvent(id)).state).toBe('published')
  })

  it('can be thrown away; what is announced cannot', async () => {
    const id = await aDraft(place)
    await discardDraft(place.organizer, id)
    expect(await theEvent(id)).toBeUndefined()
    const announced = await anEvent(place)
    expect(await refusalOf(discardDraft(place.organizer, announced))).toContain('только черновик')
  })

  it('is not announced twice', async () => {
    const id = await aDraft(place)
    const attempts = await Promise.allSettled([1, 2, 3].map(() => publishEvent(place.organizer, id, before)))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('announcing', () => {
  it('asks for a place, and for a link where the event is remote', async () => {
    const nowhere = await aDraft(place, { address: undefined })
    expect(await refusalOf(publishEvent(place.organizer, nowhere, before))).toContain('где пройдёт')
    const silent = await aDraft(place, { format: 'remote' })
    expect(await refusalOf(publishEvent(place.organizer, silent, before))).toContain('ссылку')
  })

  it('refuses a speaker who is at another event then (INV-08), by name, and lets him go from one to the next', async () => {
    const speaker = await aPerson({ lastName: 'Двойная' })
    const at = async (startTime: string, endTime: string, title: string) => {
      const id = await aDraft(place, { startTime, endTime, title })
      await addEventPerson(place.organizer, id, { personId: speaker.id, role: 'speaker', topic: '' })
      return id
    }
    await publishEvent(place.organizer, await at('14:00', '16:00', 'Первый'), before)
    await publishEvent(place.organizer, await at('16:00', '17:00', 'Следующий'), before)
    const clash = await at('15:59', '16:30', 'Наложение')
    const refusal = await refusalOf(publishEvent(place.organizer, clash, before))
    expect(refusal).toContain('Двойная Анна Петровна в это же время ведёт другое мероприятие: Первый.')
    expect(refusal).toContain('другое мероприятие: Следующий.')
  })

  it('of two events that need one speaker at once goes through for one', async () => {
    const speaker = await aPerson()
    const drafts = await Promise.all([1, 2].map(() => aDraft(place, { startDate: '2027-03-09' })))
    for (const id of drafts)
      await addEventPerson(place.organizer, id, { personId: speaker.id, role: 'speaker', topic: '' })
    const attempts = await Promise.allSettled(drafts.map((id) => publishEvent(place.organizer, id, before)))
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('refuses a room that is taken', async () => {
    const host = await anOrganization({ municipalityId: place.municipality.id })
    const there = { hostOrganizationId: host.id, address: undefined }
    await anEvent(place, { ...there, room: 'Кабинет 21', title: 'В кабинете' })
    const clash = await aDraft(place, { ...there, room: 'кабинет 21' })
    expect(await refusalOf(publishEvent(place.organizer, clash, before))).toContain('В кабинете')
    await publishEvent(place.organizer, await aDraft(place, { ...there, room: 'кабинет 22' }), before)
  })

  it('warns of a day off (INV-13) and of those who are expected elsewhere, and forbids neither', async () => {
    await db.insert(calendarDays).values({ day: '2027-03-10', kind: 'off', note: 'перенос' })
    const pair = await anActivePair()
    const first = await aDraft(place, { startDate: '2027-03-10', title: 'У наставника' })
    await addEventPerson(place.organizer, first, { personId: pair.mentorId, role: 'speaker', topic: '' })
    await publishEvent(place.organizer, first, before)
    const second = await aDraft(place, { startDate: '2027-03-10', title: 'У наставляемого' })
    await addEventPerson(place.organizer, second, { personId: pair.menteeId, role: 'speaker', topic: '' })
    const warnings = (await listWarnings(await theEvent(second), before)).map((say) => say(catalogue('ru')))
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toBe('10\u00a0марта — нерабочий день.')
    const [{ name: mentor }, { name: mentee }] = [await viewerOf(pair.mentorId), await viewerOf(pair.menteeId)]
    expect(warnings[1]).toBe(
      `В это же время другое мероприятие ведёт напарник по наставнической паре: ${mentor} (У наставника).`,
    )
    await register(await viewerOf(pair.menteeId), first, [{ personId: pair.menteeId, mode: 'in_person' }], before)
    const more = (await listWarnings(await theEvent(second), before)).map((say) => say(catalogue('ru')))
    expect(more).toContain(`В это же время на другом мероприятии: ${mentee} (У наставника).`)
    await publishEvent(place.organizer, second, before)
  })
})

describe('a binary lesson (INV-11)', () => {
  const lesson = { type: 'binary_lesson', subject: 'Математика', grade: '5 «Б»', topic: 'Дроби' }

  it('is given by exactly the two of its pair, who are named with its change', async () => {
    const [one, two] = [await anActivePair(), await anActivePair()]
    const id = await anEvent(place, { ...lesson, pairId: one.id })
    const presenters = async () =>
      (await db.select().from(eventPeople).where(eq(eventPeople.eventId, id))).map(({ personId }) => personId)
    expect((await presenters()).toSorted()).toEqual([one.mentorId, one.menteeId].toSorted())
    await edit(id, { ...lesson, pairId: two.id })
    expect((await presenters()).toSorted()).toEqual([two.mentorId, two.menteeId].toSorted())
    const third = await aPerson()
    const attempt = addEventPerson(place.organizer, id, { personId: third.id, role: 'presenter', topic: '' })
    expect(await refusalOf(attempt)).toContain('роли нет')
    expect(await refusalOf(removeEventPerson(place.organizer, id, two.mentorId, 'presenter'))).toContain('ведёт пара')
  })

  it.each([
    ['whose period is over', { periodFrom: '2026-10-01', periodTo: '2027-02-28' }],
    ['whose period has not begun', { periodFrom: '2027-03-02', periodTo: '2027-08-31' }],
  ])('by a pair %s needs a reason, which goes into the log', async (_, period) => {
    const pair = await anActivePair(period)
    const id = await aDraft(place, { ...lesson, pairId: pair.id })
    expect(await refusalOf(publishEvent(place.organizer, id, before))).toContain('Пара не действует 1\u00a0марта')
    await edit(id, { ...lesson, pairId: pair.id, pairReason: 'Приказ подписывается' })
    await publishEvent(place.organizer, id, before)
    const [logged] = await db
      .select()
      .from(auditRecords)
      .where(and(eq(auditRecords.subjectId, id), eq(auditRecords.action, 'event.pair_overridden')))
    expect(logged?.reason).toBe('Приказ подписывается')
  })

  it('on the last day of the pair needs none', async () => {
    const pair = await anActivePair({ periodFrom: '2026-10-01', periodTo: '2027-03-01' })
    await anEvent(place, { ...lesson, pairId: pair.id })
  })

  it('by a pair that nobody has agreed to is refused', async () => {
    const pair = await aPair({ state: 'awaiting_consents' })
    expect(await refusalOf(aDraft(place, { ...lesson, pairId: pair.id }))).toContain('ещё не согласована')
  })

  it('moved to a day without the pair is refused', async () => {
    const pair = await anActivePair({ periodFrom: '2026-10-01', periodTo: '2027-03-31' })
    const id = await anEvent(place, { ...lesson, pairId: pair.id })
    const moved = {
      reason: 'Карантин',
      startDate: '2027-04-01',
      startTime: '10:00',
      endTime: '10:45',
      endDate: undefined,
    }
    const attempt = postponeEvent(place.organizer, id, { ...moved, version: (await theEvent(id)).version }, now)
    expect(await refusalOf(attempt)).toContain('Пара не действует 1\u00a0апреля')
  })
})

describe('an edit', () => {
  it('of an announced event grows SEQUENCE and writes to those registered when the time or place moved', async () => {
    const id = await anEvent(place)
    const guest = await aGuest(id)
    await edit(id, { description: 'Уточнили программу' })
    await deliverNotices()
    expect(await subjectsTo(guest)).toEqual(['Вы записаны: Семинар «Урок вдвоём»'])
    await edit(id, { startTime: '15:00' })
    await deliverNotices()
    await deliverNotices()
    expect(await subjectsTo(guest)).toEqual(['Вы записаны: Семинар «Урок вдвоём»', 'Изменения: Семинар «Урок вдвоём»'])
    const { sequence, vevent } = await theEvent(id)
    expect(sequence).toBe(2)
    expect(vevent).toContain('SEQUENCE:2\r\n')
    expect(vevent).toContain('DTSTART;TZID=Asia/Novosibirsk:20270301T150000')
    const [, letter] = await db
      .select()
      .from(letters)
      .where(eq(letters.personId, guest.personId))
      .orderBy(letters.createdAt)
    expect(letter?.text).toContain('Было назначено на 1\u00a0марта 2027\u00a0г. в\u00a014:00\u00a0(МСК+4)')
  })

  it('over an edit is seen', async () => {
    const id = await anEvent(place)
    const { version } = await theEvent(id)
    await edit(id)
    await expect(editEvent(place.organizer, id, eventInput(place.centre.id, { version }), now)).rejects.toThrow(Stale)
  })

  it('by a stranger finds nothing, by a teacher is refused', async () => {
    const id = await anEvent(place)
    const teacher = await viewerOf((await aPerson()).id)
    expect(await refusalOf(editEvent(teacher, id, eventInput(place.centre.id, { version: 2 }), now))).toContain(
      'организаторы',
    )
  })

  it('to another kind takes the lesson away', async () => {
    const id = await aDraft(place, { type: 'open_lesson', subject: 'Химия', grade: '9' })
    await edit(id, { type: 'seminar' })
    expect(await db.select().from(lessons).where(eq(lessons.eventId, id))).toEqual([])
  })
})

describe('postponing', () => {
  const moved = {
    reason: 'Карантин в школе',
    startDate: '2027-03-15',
    startTime: '10:00',
    endTime: '12:00',
    endDate: undefined,
  }
  const putOff = {
    reason: 'Карантин в школе',
    startDate: undefined,
    startTime: undefined,
    endTime: undefined,
    endDate: undefined,
  }
  const postpone = async (id: string, input: typeof moved | typeof putOff) =>
    postponeEvent(place.organizer, id, { ...input, version: (await theEvent(id)).version }, now)

  it('gives a new time, keeps the old one and the reason, and writes to those registered', async () => {
    const id = await anEvent(place)
    const guest = await aGuest(id)
    await postpone(id, moved)
    await deliverNotices()
    expect(await theEvent(id)).toMatchObject({
      state: 'published',
      startsAt: new Date('2027-03-15T03:00:00Z'),
      postponedFrom: new Date('2027-03-01T07:00:00Z'),
      stateReason: 'Карантин в школе',
      sequence: 1,
    })
    expect(await subjectsTo(guest)).toContain('Перенесено: Семинар «Урок вдвоём»')
  })

  it('without a new time takes the event off its day until one is set', async () => {
    const id = await anEvent(place)
    await postpone(id, putOff)
    expect(await theEvent(id)).toMatchObject({ state: 'postponed', sequence: 1 })
    expect((await theEvent(id)).vevent).toContain('STATUS:CANCELLED')
    await postpone(id, moved)
    const after = await theEvent(id)
    expect(after).toMatchObject({ state: 'published', sequence: 2, postponedFrom: new Date('2027-03-01T07:00:00Z') })
    expect(after.vevent).toContain('STATUS:CONFIRMED')
  })

  it('to a time that has passed is refused', async () => {
    const id = await anEvent(place)
    expect(await refusalOf(postpone(id, { ...moved, startDate: '2027-01-15' }))).toContain('уже прошло')
  })
})

describe('cancelling', () => {
  it('keeps the event in feeds as cancelled, writes to those registered, and is for ever', async () => {
    const id = await anEvent(place)
    const guest = await aGuest(id)
    const { version } = await theEvent(id)
    await cancelEvent(place.organizer, id, { reason: 'Нет света', version }, now)
    await deliverNotices()
    expect((await theEvent(id)).vevent).toMatch(/SEQUENCE:1\r\n[\s\S]*STATUS:CANCELLED\r\n/)
    expect(await subjectsTo(guest)).toContain('Отменено: Семинар «Урок вдвоём»')
    expect(await refusalOf(edit(id))).toBe('Мероприятие отменено.')
  })
})

describe('completing', () => {
  it('makes attendance final, and asks about those without a mark', async () => {
    const id = await anEvent(place)
    await aGuest(id)
    expect(await refusalOf(completeEvent(place.organizer, id, false, now))).toContain('ещё не закончилось')
    expect(await refusalOf(completeEvent(place.organizer, id, false, afterwards))).toContain('У 1 человека нет отметки')
    await completeEvent(place.organizer, id, true, afterwards)
    expect(await theEvent(id)).toMatchObject({ state: 'completed', attendanceClosedAt: afterwards })
    await reopenEvent(place.organizer, id, 'Ошибка в отметке')
    expect(await theEvent(id)).toMatchObject({ state: 'published', attendanceClosedAt: null })
  })
})

describe('registration', () => {
  it('is closed by hand and opened again', async () => {
    const id = await anEvent(place)
    await turnRegistration(place.organizer, id, false, now)
    expect(await refusalOf(aGuest(id))).toBe('Организатор закрыл регистрацию.')
    await turnRegistration(place.organizer, id, true, now)
    await aGuest(id)
  })
})

describe('a copy', () => {
  it('is a draft with the lesson and the people, and nothing of the life', async () => {
    const pair = await anActivePair()
    const id = await anEvent(place, {
      type: 'binary_lesson',
      subject: 'Химия',
      grade: '9',
      pairId: pair.id,
      capacityInPerson: 7,
    })
    await aGuest(id)
    const copy = await copyEvent(place.organizer, id, now)
    expect(await theEvent(copy)).toMatchObject({
      state: 'draft',
      sequence: 0,
      vevent: '',
      publishedAt: null,
      capacityInPerson: 7,
    })
    expect(await findRunEvent(place.organizer, copy)).toMatchObject({ lesson: { subject: 'Химия', pairId: pair.id } })
    expect(await listEventPeople(place.organizer, copy, now)).toHaveLength(2)
  })
})

describe('names', () => {
  it('of those who lead are for visitors by consent alone (INV-32), for the signed in always', async () => {
    const [silent, open, withdrawn] = [await aPerson(), await aPerson(), await aPerson()]
    await aConsent(open.id)
    await aConsent(withdrawn.id, 'distribution', ['organization'])
    const id = await aDraft(place)
    for (const { id: personId } of [silent, open, withdrawn]) {
      await addEventPerson(place.organizer, id, { personId, role: 'speaker', topic: '' })
    }
    await publishEvent(place.organizer, id, before)
    const names = async (viewer: Parameters<typeof listEventPeople>[0]) =>
      (await listEventPeople(viewer, id, now)).flatMap(({ name }) => name ?? [])
    expect(await names(visitor)).toEqual([`${open.lastName} Анна Петровна`])
    expect(await names(place.organizer)).toHaveLength(3)
  })
})

it('a command leaves a row in the log', async () => {
  const id = await anEvent(place)
  const rows = await db.select().from(auditRecords).where(eq(auditRecords.subjectId, id)).orderBy(auditRecords.id)
  expect(rows.map(({ action }) => action)).toEqual(['event.drafted', 'event.published'])
})
