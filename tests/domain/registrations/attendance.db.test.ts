import { and, eq } from 'drizzle-orm'
import readExcel from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { completeEvent } from '~/domain/events/life.server'
import { findEvent } from '~/domain/events/queries.server'
import { listColleagues, listPairsToRegister } from '~/domain/registrations/colleagues.server'
import { cancelRegistration, register } from '~/domain/registrations/commands.server'
import { markAttendance } from '~/domain/registrations/marks.server'
import { countPeople } from '~/domain/registrations/queries.server'
import { countRegistered, listRegistered } from '~/domain/registrations/register.server'
import { exportRegister } from '~/domain/registrations/register.xlsx.server'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { auditRecords, registrationPeople } from '~db/schema'
import { aCentre, anEvent, type Centre } from '~tests/support/events'
import { aKeeper, anActivePair, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const now = new Date('2027-02-01T03:00:00Z')
const during = new Date('2027-03-01T08:00:00Z')
const afterwards = new Date('2027-03-01T12:00:00Z')
const all = { search: '' }

let place: Centre
let school: { id: string }

beforeAll(async () => {
  place = await aCentre()
  school = await anOrganization({ municipalityId: place.municipality.id, shortName: 'МБОУ СОШ № 3 с. Луговое' })
})

/** An event at the school with three people of the school and one from elsewhere. */
async function aFullEvent() {
  const id = await anEvent(place, {
    format: 'mixed',
    onlineUrl: 'https://vks.example',
    hostOrganizationId: school.id,
    capacityInPerson: 3,
  })
  const people = await Promise.all(
    [school.id, school.id, school.id, undefined].map((organizationId, index) =>
      aPerson({ organizationId, phone: '+7 900 000-00-00', email: `full-${id}-${index}@example.ru` }),
    ),
  )
  const requests = people.map(({ id: personId }, index) => ({
    personId,
    mode: index === 3 ? ('remote' as const) : ('in_person' as const),
  }))
  await register(place.organizer, id, requests, now)
  return { id, people }
}

const marksOf = async (eventId: string) => {
  const rows = await db.select().from(registrationPeople).where(eq(registrationPeople.eventId, eventId))
  return new Map(rows.map((row) => [row.personId, row]))
}

describe('marks', () => {
  it('are saved whole, and the same list again changes nothing', async () => {
    const { id, people } = await aFullEvent()
    const [came, stayed, late, watched] = people.map((person) => person.id)
    const marks = { [came!]: 'in_person', [stayed!]: 'absent', [watched!]: 'remote' } as const
    await markAttendance(place.organizer, id, marks, during)
    const saved = await marksOf(id)
    expect(saved.get(came!)).toMatchObject({
      present: true,
      presentMode: 'in_person',
      method: 'list',
      markedAt: during,
    })
    expect(saved.get(stayed!)).toMatchObject({ present: false, presentMode: null })
    expect(saved.get(late!)).toMatchObject({ present: null, markedAt: null })
    await markAttendance(place.organizer, id, marks, afterwards)
    expect((await marksOf(id)).get(came!)?.markedAt).toEqual(during)
    const logged = await db
      .select()
      .from(auditRecords)
      .where(and(eq(auditRecords.subjectId, id), eq(auditRecords.action, 'attendance.marked')))
    expect(logged.map(({ details }) => details)).toEqual([{ people: 3 }])
    await markAttendance(place.organizer, id, { [stayed!]: 'remote' }, afterwards)
    expect((await marksOf(id)).get(stayed!)).toMatchObject({
      present: true,
      presentMode: 'remote',
      markedAt: afterwards,
    })
    expect(await countPeople(id)).toEqual({ registered: 4, present: 3, absent: 0, unmarked: 1 })
  })

  it('are not for those who wait or took their registration back', async () => {
    const { id } = await aFullEvent()
    const [waits, left] = [await aPerson(), await aPerson()]
    const made = await register(
      place.organizer,
      id,
      [
        { personId: waits.id, mode: 'in_person' },
        { personId: left.id, mode: 'remote' },
      ],
      now,
    )
    await cancelRegistration(place.organizer, made[1]!.id, now)
    await markAttendance(place.organizer, id, { [waits.id]: 'in_person', [left.id]: 'remote' }, during)
    const saved = await marksOf(id)
    expect([saved.get(waits.id)?.present, saved.get(left.id)?.present]).toEqual([null, null])
  })

  it('are final once the event is completed', async () => {
    const { id, people } = await aFullEvent()
    await completeEvent(place.organizer, id, true, afterwards)
    const attempt = markAttendance(place.organizer, id, { [people[0]!.id]: 'in_person' }, afterwards)
    expect(await refusalOf(attempt)).toBe('Явка закрыта, изменить запись нельзя.')
  })

  it("of a host's coordinator touch the host's people alone", async () => {
    const { id, people } = await aFullEvent()
    const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
    const marks = Object.fromEntries(people.map((person) => [person.id, 'in_person' as const]))
    await markAttendance(coordinator, id, marks, during)
    const saved = await marksOf(id)
    expect(people.map((person) => saved.get(person.id)?.present)).toEqual([true, true, true, null])
    const stranger = await aKeeper('school_coordinator', 'organization', (await anOrganization()).id)
    expect(await refusalOf(markAttendance(stranger, id, marks, during))).toContain('Явку отмечают')
  })
})

describe('the register', () => {
  it('shows those who run the event everyone, a coordinator his own, a teacher nobody', async () => {
    const { id, people } = await aFullEvent()
    const event = await findEvent(place.organizer, id)
    const seen = async (viewer: typeof place.organizer) =>
      (await listRegistered(viewer, event, all, null)).rows.map(({ personId }) => personId).toSorted()
    expect(await seen(place.organizer)).toEqual(people.map((person) => person.id).toSorted())
    const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
    expect(await seen(coordinator)).toEqual(
      people
        .slice(0, 3)
        .map((person) => person.id)
        .toSorted(),
    )
    expect(await seen(await viewerOf(people[0]!.id))).toEqual([])
  })

  it('is filtered, turned page by page and counted by mode and district', async () => {
    const { id } = await aFullEvent()
    const late = await aPerson({ organizationId: school.id, lastName: 'Опоздавшая' })
    await register(place.organizer, id, [{ personId: late.id, mode: 'in_person' }], now)
    const event = await findEvent(place.organizer, id)
    const names = async (filter: Partial<Parameters<typeof listRegistered>[2]>) =>
      (await listRegistered(place.organizer, event, { ...all, ...filter }, null)).rows.length
    expect(await names({ mode: 'remote' })).toBe(1)
    expect(await names({ state: 'waitlisted' })).toBe(1)
    expect(await names({ search: 'опозд' })).toBe(1)
    expect(await names({ municipality: place.municipality.id })).toBe(4)
    const first = await listRegistered(place.organizer, event, all, null, 3)
    expect(first.rows).toHaveLength(3)
    expect(first.next).not.toBeNull()
    const totals = await countRegistered(place.organizer, event)
    expect(totals.filter(({ municipalityId }) => municipalityId === place.municipality.id)).toMatchObject([
      { mode: 'in_person', confirmed: 3, waiting: 1, present: 0 },
    ])
    expect(totals.filter(({ mode }) => mode === 'remote')).toMatchObject([{ confirmed: 1, waiting: 0 }])
  })

  it('as a spreadsheet holds no phones and addresses, and is logged (INV-47, INV-48)', async () => {
    const { id, people } = await aFullEvent()
    const event = await findEvent(place.organizer, id)
    const bytes = await exportRegister(place.organizer, event, all, catalogue('ru'))
    const [sheet] = await readExcel(Buffer.from(bytes))
    const rows = sheet!.data
    expect(rows[0]).toEqual([
      '№',
      'ФИО',
      'Организация',
      'Должность',
      'Район',
      'Запись',
      'Формат',
      'Состояние',
      'Явка',
      'Примечание',
    ])
    expect(rows).toHaveLength(1 + people.length)
    expect(rows.flat()).toContain('МБОУ СОШ № 3 с. Луговое')
    expect(JSON.stringify(rows)).not.toMatch(/900 000|example\.ru/)
    const [logged] = await db
      .select()
      .from(auditRecords)
      .where(and(eq(auditRecords.subjectId, id), eq(auditRecords.action, 'registration.exported')))
    expect(logged?.details).toEqual({ people: 4 })
  })
})

describe('colleagues to be registered', () => {
  it('are those the viewer keeps, with a mark on who is registered', async () => {
    const { id, people } = await aFullEvent()
    const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
    const listed = await listColleagues(coordinator, id, '', '2027-02-01')
    expect(listed.find((one) => one.id === people[0]!.id)?.registered).toBe(true)
    expect(listed.find((one) => one.id === people[3]!.id)).toBeUndefined()
    expect(listed.find((one) => one.id === coordinator.personId)?.registered).toBe(false)
  })

  it('and active pairs with a member of theirs', async () => {
    const { id } = await aFullEvent()
    const there = await anOrganization({ municipalityId: place.municipality.id })
    const coordinator = await aKeeper('school_coordinator', 'organization', there.id)
    const pair = await anActivePair({ mentorOrganizationId: there.id })
    await anActivePair()
    const listed = await listPairsToRegister(coordinator, id, '')
    expect(listed.map((one) => [one.id, one.registered])).toEqual([[pair.id, false]])
    await register(coordinator, id, [{ personId: pair.mentorId, mode: 'remote' }], now)
    expect((await listPairsToRegister(coordinator, id, ''))[0]?.registered).toBe(true)
  })
})
