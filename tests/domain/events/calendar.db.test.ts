import { beforeAll, describe, expect, it } from 'vitest'
import { listAgenda, listMonth } from '~/domain/events/calendar.server'
import { countShelves, eventsDesk, listRun } from '~/domain/events/desk.server'
import { cancelEvent } from '~/domain/events/life.server'
import { findEvent } from '~/domain/events/queries.server'
import { register } from '~/domain/registrations/commands.server'
import { visitor } from '~/domain/viewer'
import { readCursor } from '~/lib/keyset'
import { db } from '~db/client.server'
import { eventPeople } from '~db/schema'
import { aCentre, aDraft, anEvent, type Centre, theEvent } from '~tests/support/events'
import { aPerson, viewerOf } from '~tests/support/people'

const now = new Date('2027-02-01T03:00:00Z')
let place: Centre

beforeAll(async () => {
  place = await aCentre()
  for (let day = 1; day <= 35; day++) {
    const startDate = `2027-03-${String(Math.ceil(day / 2)).padStart(2, '0')}`
    await anEvent(place, { title: `№ ${day}`, startDate, startTime: day % 2 ? '10:00' : '12:00', endTime: '13:00' })
  }
  await anEvent(place, { title: 'В апреле', startDate: '2027-04-15' })
  await anEvent(place, { title: 'С марта по апрель', startDate: '2027-03-30', endDate: '2027-04-02' })
})

const own = () => ({ municipality: place.municipality.id })

describe('a month', () => {
  it('shows what its weeks touch, once each, in order', async () => {
    const titles = async (month: string) => (await listMonth(visitor, own(), month)).map(({ title }) => title)
    expect(await titles('2027-02')).toEqual([])
    const march = await titles('2027-03')
    expect(march).toHaveLength(36)
    expect(march.slice(0, 3)).toEqual(['№ 1', '№ 2', '№ 3'])
    expect(await titles('2027-04')).toEqual(['С марта по апрель', 'В апреле'])
    expect(await titles('2027-05')).toEqual([])
  })
})

describe('the list', () => {
  const kinds = ['instant', 'id'] as const
  const turn = (today: string, after: string | null = null, before: string | null = null) =>
    listAgenda(visitor, own(), today, { after: readCursor(after, kinds), before: readCursor(before, kinds) })
  const titles = ({ rows }: Awaited<ReturnType<typeof turn>>) => rows.map(({ title }) => title)

  it('begins today and is turned to its end and back', async () => {
    const first = await turn('2027-03-01')
    expect(titles(first)).toHaveLength(30)
    expect(first.previous).toBeNull()
    const second = await turn('2027-03-01', first.next)
    expect(titles(second)).toEqual(['№ 31', '№ 32', '№ 33', '№ 34', '№ 35', 'С марта по апрель', 'В апреле'])
    expect(second.next).toBeNull()
    const back = await turn('2027-03-01', null, second.previous)
    expect(titles(back)).toEqual(titles(first))
    expect(back.previous).toBeNull()
    expect(back.next).not.toBeNull()
  })

  it('offers what was before today', async () => {
    const april = await turn('2027-04-10')
    expect(titles(april)).toEqual(['В апреле'])
    const earlier = await turn('2027-04-10', null, april.previous)
    expect(titles(earlier).at(-1)).toBe('С марта по апрель')
    expect(earlier.rows).toHaveLength(30)
    expect(earlier.previous).not.toBeNull()
  })

  it('shows an event that has begun and is not over', async () => {
    expect(titles(await turn('2027-04-02'))).toEqual(['С марта по апрель', 'В апреле'])
  })

  it('is empty after the last one, with a way back', async () => {
    const beyond = await turn('2027-06-01')
    expect(beyond.rows).toEqual([])
    expect(beyond.previous).not.toBeNull()
  })
})

describe('who sees what', () => {
  it('visitors no event that is not public, no draft, no link; those with a seat the link', async () => {
    const there = await aCentre()
    const url = 'https://vks.example/room'
    const id = await anEvent(there, { format: 'remote', onlineUrl: url })
    const hidden = await anEvent(there, { isPublic: undefined })
    const member = await viewerOf((await aPerson()).id)
    const listed = async (viewer: typeof visitor) =>
      (await listMonth(viewer, { municipality: there.municipality.id }, '2027-03')).map((row) => row.id).toSorted()
    await aDraft(there)
    expect(await listed(visitor)).toEqual([id])
    expect(await listed(member)).toEqual([id, hidden].toSorted())
    await expect(findEvent(visitor, hidden)).rejects.toThrow('not found')
    expect((await findEvent(visitor, id)).onlineUrl).toBe('')
    expect((await findEvent(member, id)).onlineUrl).toBe('')
    await register(member, id, [{ personId: member.personId, mode: 'remote' }], now)
    expect((await findEvent(member, id)).onlineUrl).toBe(url)
    expect((await findEvent(there.organizer, id)).onlineUrl).toBe(url)
    expect(JSON.stringify(await listMonth(visitor, { municipality: there.municipality.id }, '2027-03'))).not.toContain(
      url,
    )
  })

  it('one who waits for a seat not the link', async () => {
    const there = await aCentre()
    const id = await anEvent(there, { format: 'remote', onlineUrl: 'https://vks.example/room', capacityRemote: 1 })
    const [first, second] = [await viewerOf((await aPerson()).id), await viewerOf((await aPerson()).id)]
    for (const one of [first, second]) await register(one, id, [{ personId: one.personId, mode: 'remote' }], now)
    expect((await findEvent(second, id)).onlineUrl).toBe('')
  })
})

describe('the desk', () => {
  it('tells an organiser what is to be announced, held and finished, and a teacher where he is expected', async () => {
    const there = await aCentre()
    const draft = await aDraft(there, { title: 'Черновик' })
    const over = await anEvent(there, { title: 'Прошло', startDate: '2027-01-20' })
    const soon = await anEvent(there, { title: 'Скоро', startDate: '2027-02-05' })
    const later = await anEvent(there, { title: 'Нескоро', startDate: '2027-05-05' })
    const gone = await anEvent(there, { title: 'Отменено', startDate: '2027-02-06' })
    await cancelEvent(there.organizer, gone, { reason: 'Карантин', version: (await theEvent(gone)).version }, now)
    const teacher = await viewerOf((await aPerson()).id)
    await register(teacher, soon, [{ personId: teacher.personId, mode: 'in_person' }], now)
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
    const desk = await eventsDesk(there.organizer, now)
    expect([ids(desk.drafts), ids(desk.toHold), ids(desk.toFinish)]).toEqual([[draft], [soon], [over]])
    const mine = await eventsDesk(teacher, now)
    expect([ids(mine.drafts), ids(mine.toHold), ids(mine.expected)]).toEqual([[], [], [soon]])
    await register(teacher, later, [{ personId: teacher.personId, mode: 'in_person' }], now)
    await db.insert(eventPeople).values([
      { eventId: gone, personId: teacher.personId, role: 'presenter' },
      { eventId: soon, personId: teacher.personId, role: 'speaker' },
    ])
    expect(
      (await eventsDesk(teacher, now)).expected.map(({ title, state, standing }) => [title, state, standing]),
    ).toEqual([
      ['Скоро', 'published', 'lead'],
      ['Отменено', 'cancelled', 'lead'],
      ['Нескоро', 'published', 'in_person'],
    ])
    expect(await countShelves(there.organizer, now)).toEqual({ drafts: 1, ahead: 2, unfinished: 1, done: 1 })
    expect(
      (await listRun(there.organizer, 'ahead', now, null)).rows.map(({ title, coming }) => [title, coming]),
    ).toEqual([
      ['Скоро', 1],
      ['Нескоро', 1],
    ])
    expect((await listRun(teacher, 'ahead', now, null)).rows).toEqual([])
  })
})
