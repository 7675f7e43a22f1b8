import { and, eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { editEvent } from '~/domain/events/commands.server'
import { cancelRegistration, changeMode, register } from '~/domain/registrations/commands.server'
import { findOwnRegistration } from '~/domain/registrations/queries.server'
import { db } from '~db/client.server'
import { auditRecords, letters, registrationPeople, registrations } from '~db/schema'
import { aCentre, anEvent, type Centre, eventInput, subjectsTo, theEvent } from '~tests/support/events'
import { aKeeper, anActivePair, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const now = new Date('2027-02-01T03:00:00Z')
let place: Centre

beforeAll(async () => {
  place = await aCentre()
})

/** One without an address, who gets no letters. */
const aQuietTeacher = async () => viewerOf((await aPerson({ organizationId: place.centre.id })).id, '2027-02-01')

const aTeacher = async () =>
  viewerOf((await aPerson({ organizationId: place.centre.id, email: email() })).id, '2027-02-01')
let addresses = 0
const email = () => `teacher${++addresses}@example.ru`

const join = async (eventId: string, mode: 'in_person' | 'remote' = 'in_person') => {
  const teacher = await aTeacher()
  const [made] = await register(teacher, eventId, [{ personId: teacher.personId, mode }], now)
  return { teacher, ...made! }
}

const seatedAt = async (eventId: string) => {
  const rows = await db.select().from(registrations).where(eq(registrations.eventId, eventId))
  const seats = (state: string) =>
    rows.filter((row) => row.state === state).reduce((total, row) => total + row.seats, 0)
  return { confirmed: seats('confirmed'), waitlisted: seats('waitlisted') }
}

const stateOf = async (id: string) =>
  (await db.select({ state: registrations.state }).from(registrations).where(eq(registrations.id, id)))[0]?.state

describe('registering', () => {
  it('gives a seat, keeps the place of work of that day, writes a letter and the log', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 1 })
    const { teacher, id, state } = await join(eventId)
    expect(state).toBe('confirmed')
    const [member] = await db.select().from(registrationPeople).where(eq(registrationPeople.registrationId, id))
    expect(member).toMatchObject({
      personId: teacher.personId,
      organizationId: place.centre.id,
      post: 'учитель математики',
      active: true,
      present: null,
    })
    expect(await subjectsTo(teacher)).toEqual(['Вы записаны: Семинар «Урок вдвоём»'])
    const [logged] = await db.select().from(auditRecords).where(eq(auditRecords.subjectId, id))
    expect(logged).toMatchObject({ action: 'registration.made', personId: teacher.personId })
  })

  it('twice is refused by name (INV-10), also as one of a pair', async () => {
    const eventId = await anEvent(place)
    const pair = await anActivePair()
    const mentor = await viewerOf(pair.mentorId, '2027-02-01')
    await register(mentor, eventId, [{ personId: mentor.personId, mode: 'in_person' }], now)
    const again = register(mentor, eventId, [{ personId: mentor.personId, mode: 'in_person' }], now)
    expect(await refusalOf(again)).toBe(`Уже есть запись: ${mentor.name}. Обновите страницу и снимите отметку.`)
    const asPair = register(mentor, eventId, [{ pairId: pair.id, mode: 'in_person' }], now)
    expect(await refusalOf(asPair)).toContain(mentor.name)
    expect(await seatedAt(eventId)).toEqual({ confirmed: 1, waitlisted: 0 })
  })

  it('again after cancelling is allowed, at the end of the queue', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 1 })
    const first = await join(eventId)
    await join(eventId)
    await cancelRegistration(first.teacher, first.id, now)
    const [again] = await register(
      first.teacher,
      eventId,
      [{ personId: first.teacher.personId, mode: 'in_person' }],
      now,
    )
    expect(again?.state).toBe('waitlisted')
  })

  it('of several is one transaction: who is registered already undoes it all', async () => {
    const eventId = await anEvent(place)
    const school = await anOrganization()
    const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
    const [one, two] = [await aPerson({ organizationId: school.id }), await aPerson({ organizationId: school.id })]
    const requests = [one, two].map(({ id }) => ({ personId: id, mode: 'in_person' as const }))
    await register(coordinator, eventId, requests.slice(1), now)
    expect(await refusalOf(register(coordinator, eventId, requests, now))).toContain(two.lastName)
    expect(await seatedAt(eventId)).toEqual({ confirmed: 1, waitlisted: 0 })
    const [row] = await db.select().from(registrations).where(eq(registrations.eventId, eventId))
    expect(row?.source).toBe('coordinator')
  })
})

describe('several at once', () => {
  it('keep the order asked, pairs among them', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 4 })
    const pair = await anActivePair()
    const people = await Promise.all(Array.from({ length: 4 }, () => aPerson()))
    const [a, b, c, d] = people.map(({ id: personId }) => ({ personId, mode: 'in_person' as const }))
    const requests = [a!, { pairId: pair.id, mode: 'in_person' as const }, b!, c!, d!]
    const made = await register(place.organizer, eventId, requests, now)
    expect(made.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waitlisted', 'waitlisted'])
    const rows = await db
      .select()
      .from(registrations)
      .where(eq(registrations.eventId, eventId))
      .orderBy(registrations.position)
    expect(rows.map(({ id }) => id)).toEqual(made.map(({ id }) => id))
  })

  it('may not name one person twice, alone and in a pair', async () => {
    const eventId = await anEvent(place)
    const pair = await anActivePair()
    const requests = [
      { pairId: pair.id, mode: 'in_person' as const },
      { personId: pair.menteeId, mode: 'in_person' as const },
    ]
    expect(await refusalOf(register(place.organizer, eventId, requests, now))).toContain('Уже есть запись')
    expect(await seatedAt(eventId)).toEqual({ confirmed: 0, waitlisted: 0 })
  })
})

describe('a pair', () => {
  it('takes two seats', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 2 })
    const pair = await anActivePair()
    const mentee = await viewerOf(pair.menteeId, '2027-02-01')
    const [made] = await register(mentee, eventId, [{ pairId: pair.id, mode: 'in_person' }], now)
    expect(made?.state).toBe('confirmed')
    expect(await seatedAt(eventId)).toEqual({ confirmed: 2, waitlisted: 0 })
    const mentor = await viewerOf(pair.mentorId, '2027-02-01')
    expect(await findOwnRegistration(mentor, eventId)).toMatchObject({ id: made?.id, unit: 'pair', state: 'confirmed' })
  })

  it('waits whole where one seat is free, and nobody overtakes it', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 2 })
    const first = await join(eventId)
    const pair = await anActivePair()
    const mentor = await viewerOf(pair.mentorId, '2027-02-01')
    const [waiting] = await register(mentor, eventId, [{ pairId: pair.id, mode: 'in_person' }], now)
    expect(waiting?.state).toBe('waitlisted')
    const late = await join(eventId)
    expect(late.state).toBe('waitlisted')
    expect(await seatedAt(eventId)).toEqual({ confirmed: 1, waitlisted: 3 })
    await cancelRegistration(first.teacher, first.id, now)
    expect(await stateOf(waiting!.id)).toBe('confirmed')
    expect(await stateOf(late.id)).toBe('waitlisted')
  })

  it('is taken back by either of the two, for both', async () => {
    const eventId = await anEvent(place)
    const pair = await anActivePair()
    const [mentor, mentee] = [await viewerOf(pair.mentorId), await viewerOf(pair.menteeId)]
    const [made] = await register(mentor, eventId, [{ pairId: pair.id, mode: 'in_person' }], now)
    await cancelRegistration(mentee, made!.id, now)
    expect(await findOwnRegistration(mentor, eventId)).toBeNull()
  })

  it('that is not active is refused', async () => {
    const eventId = await anEvent(place)
    const { aPair } = await import('~tests/support/people')
    const pair = await aPair({ state: 'awaiting_order' })
    const mentor = await viewerOf(pair.mentorId)
    const attempt = register(mentor, eventId, [{ pairId: pair.id, mode: 'in_person' }], now)
    expect(await refusalOf(attempt)).toBe('Пара сейчас не действует, поэтому записать её нельзя.')
  })
})

describe('the waitlist', () => {
  it('moves up in the order of submission, a letter for each', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 1 })
    const first = await join(eventId)
    const second = await join(eventId)
    const third = await join(eventId)
    await cancelRegistration(first.teacher, first.id, now)
    expect([await stateOf(second.id), await stateOf(third.id)]).toEqual(['confirmed', 'waitlisted'])
    expect(await subjectsTo(second.teacher)).toEqual([
      'Вы в листе ожидания: Семинар «Урок вдвоём»',
      'Для вас есть место: Семинар «Урок вдвоём»',
    ])
    expect(await findOwnRegistration(third.teacher, eventId)).toMatchObject({ state: 'waitlisted', place: 1 })
    expect(await subjectsTo(third.teacher)).toHaveLength(1)
    expect(await subjectsTo(first.teacher)).toContain('Запись отменена: Семинар «Урок вдвоём»')
  })

  it('moves up when seats are added', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 1 })
    await join(eventId)
    const waiting = [await join(eventId), await join(eventId), await join(eventId)]
    const { version } = await theEvent(eventId)
    await editEvent(place.organizer, eventId, eventInput(place.centre.id, { capacityInPerson: 3, version }), now)
    expect(await Promise.all(waiting.map(({ id }) => stateOf(id)))).toEqual(['confirmed', 'confirmed', 'waitlisted'])
  })

  it('keeps an event from having fewer seats than are taken, or losing a mode someone waits for', async () => {
    const eventId = await anEvent(place, {
      capacityInPerson: 2,
      capacityRemote: 1,
      format: 'mixed',
      onlineUrl: 'https://vks.example/1',
    })
    await Promise.all([join(eventId), join(eventId)])
    const { version } = await theEvent(eventId)
    const edit = (over: object) =>
      editEvent(
        place.organizer,
        eventId,
        eventInput(place.centre.id, { format: 'mixed', onlineUrl: 'https://vks.example/1', version, ...over }),
        now,
      )
    expect(await refusalOf(edit({ capacityInPerson: 1 }))).toContain('уже занято 2 места')
    expect(await refusalOf(edit({ format: 'remote', capacityRemote: 9 }))).toContain('уже занято 2 места')
    await join(eventId)
    await join(eventId, 'remote')
    const waiting = await join(eventId, 'remote')
    await cancelRegistration(place.organizer, (await join(eventId, 'remote')).id, now)
    expect(await refusalOf(edit({ capacityInPerson: 2, format: 'in_person' }))).toContain('Дистанционно уже занято')
    expect(await stateOf(waiting.id)).toBe('waitlisted')
  })
})

describe('the mode', () => {
  const mixed = { format: 'mixed', onlineUrl: 'https://vks.example/1', capacityInPerson: 1, capacityRemote: 1 }

  it('changes while seats permit, and what it frees goes on', async () => {
    const eventId = await anEvent(place, mixed)
    const first = await join(eventId)
    const second = await join(eventId)
    await changeMode(first.teacher, first.id, 'remote', now)
    expect(await stateOf(second.id)).toBe('confirmed')
    expect(await refusalOf(changeMode(first.teacher, first.id, 'in_person', now))).toBe('Очных мест сейчас нет.')
  })

  it('lets one who waits take a free remote seat at once, with the link in the letter', async () => {
    const eventId = await anEvent(place, mixed)
    await join(eventId)
    const waiting = await join(eventId)
    await changeMode(waiting.teacher, waiting.id, 'remote', now)
    expect(await stateOf(waiting.id)).toBe('confirmed')
    const mine = await db
      .select()
      .from(letters)
      .where(eq(letters.personId, waiting.teacher.personId))
      .orderBy(letters.createdAt)
    expect(mine.map(({ text }) => text.includes('https://vks.example/1'))).toEqual([false, true])
  })
})

describe('many at once', () => {
  it('30 people at once for 10 seats: ten sit, the rest wait in their order', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 10 })
    const teachers = await Promise.all(Array.from({ length: 30 }, aQuietTeacher))
    await Promise.all(
      teachers.map((one) => register(one, eventId, [{ personId: one.personId, mode: 'in_person' }], now)),
    )
    expect(await seatedAt(eventId)).toEqual({ confirmed: 10, waitlisted: 20 })
    await expectNobodyOvertaken(eventId)
  })

  it('pairs and people at once: a pair never gets one seat, nobody overtakes', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 9 })
    const couples = await Promise.all(Array.from({ length: 6 }, () => anActivePair()))
    const teachers = await Promise.all(Array.from({ length: 8 }, aQuietTeacher))
    const mentors = await Promise.all(couples.map(({ mentorId }) => viewerOf(mentorId)))
    const requests = couples.flatMap((pair, index) => [
      () => register(mentors[index]!, eventId, [{ pairId: pair.id, mode: 'in_person' as const }], now),
      () => {
        const one = teachers[index]!
        return register(one, eventId, [{ personId: one.personId, mode: 'in_person' as const }], now)
      },
    ])
    await Promise.all(requests.map((ask) => ask()))
    expect((await seatedAt(eventId)).confirmed).toBeLessThanOrEqual(9)
    await expectNobodyOvertaken(eventId)
  })

  it('the last seat, cancelled and asked for at the same time, is never given twice', async () => {
    const eventId = await anEvent(place, { capacityInPerson: 1 })
    const first = await join(eventId)
    await join(eventId)
    const teachers = await Promise.all(Array.from({ length: 5 }, aQuietTeacher))
    await Promise.all([
      cancelRegistration(first.teacher, first.id, now),
      ...teachers.map((one) => register(one, eventId, [{ personId: one.personId, mode: 'in_person' }], now)),
    ])
    expect((await seatedAt(eventId)).confirmed).toBe(1)
    await expectNobodyOvertaken(eventId)
  })

  it('the same person from two browsers is registered once', async () => {
    const eventId = await anEvent(place)
    const one = await aQuietTeacher()
    const attempts = await Promise.allSettled(
      Array.from({ length: 4 }, () => register(one, eventId, [{ personId: one.personId, mode: 'in_person' }], now)),
    )
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await seatedAt(eventId)).toEqual({ confirmed: 1, waitlisted: 0 })
  })
})

async function expectNobodyOvertaken(eventId: string) {
  const rows = await db
    .select()
    .from(registrations)
    .where(and(eq(registrations.eventId, eventId), inArray(registrations.state, ['confirmed', 'waitlisted'])))
    .orderBy(registrations.position)
  const states = rows.map(({ state }) => state)
  expect(states).toEqual(states.toSorted())
  const { capacityInPerson } = await theEvent(eventId)
  const taken = rows.filter(({ state }) => state === 'confirmed').reduce((sum, { seats }) => sum + seats, 0)
  expect(taken).toBeLessThanOrEqual(capacityInPerson!)
  const next = rows.find(({ state }) => state === 'waitlisted')
  if (next) expect(taken + next.seats).toBeGreaterThan(capacityInPerson!)
}

describe('the round table of 121 requests (50 in person, 100 remote)', () => {
  it('50 and 70 have seats, the 51st in person waits and is offered to take part remotely', async () => {
    const eventId = await anEvent(place, {
      type: 'round_table',
      title: 'Круглый стол',
      format: 'mixed',
      onlineUrl: 'https://vks.example/table',
      capacityInPerson: 50,
      capacityRemote: 100,
    })
    const teachers = await Promise.all(Array.from({ length: 121 }, () => aPerson({ organizationId: place.centre.id })))
    const late = await viewerOf((await aPerson({ organizationId: place.centre.id, email: email() })).id)
    const requests = teachers.slice(0, 120).map(({ id }, index) => ({
      personId: id,
      mode: index < 50 ? ('in_person' as const) : ('remote' as const),
    }))
    await register(place.organizer, eventId, requests, now)
    const [made] = await register(late, eventId, [{ personId: late.personId, mode: 'in_person' }], now)
    expect(made?.state).toBe('waitlisted')
    expect(await seatedAt(eventId)).toEqual({ confirmed: 120, waitlisted: 1 })
    const [letter] = await db.select().from(letters).where(eq(letters.personId, late.personId))
    expect(letter?.text).toContain('можно перейти на дистанционное участие')
    expect(letter?.text).not.toContain('vks.example')
  })
})
