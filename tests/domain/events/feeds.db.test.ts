import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCalendarFilter } from '~/domain/events/calendar-filter'
import { editEvent } from '~/domain/events/commands.server'
import { findCalendarFeed, findEventFeed } from '~/domain/events/feed.server'
import { cancelEvent } from '~/domain/events/life.server'
import { addEventPerson } from '~/domain/events/people.server'
import { findFeedToken, findPersonalFeed, renewFeed } from '~/domain/events/personal-feed.server'
import { cancelRegistration, register } from '~/domain/registrations/commands.server'
import { db } from '~db/client.server'
import { contestStages, contests, entries, eventPeople, events, jurors } from '~db/schema'
import { aCentre, aDraft, anEvent, type Centre, eventInput, theEvent } from '~tests/support/events'
import { anActivePair, aPerson, viewerOf } from '~tests/support/people'

const now = new Date('2027-02-01T03:00:00Z')
const secretUrl = 'https://vks.example/secret-room'
let place: Centre

beforeAll(async () => {
  place = await aCentre()
})

const filterOf = (address: string) => readCalendarFilter(new URLSearchParams(address))

const readFeed = async (address = '', at = now) => (await findCalendarFeed('Календарь', filterOf(address), at)).read()

const titles = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((vevent) => String(vevent.getFirstPropertyValue('summary')))

const only = (address: string) => `municipality=${place.municipality.id}&${address}`

describe('the public feed', () => {
  it('holds announced events, the cancelled among them, and no draft, nothing hidden, no link (INV-15)', async () => {
    place = await aCentre()
    await aDraft(place, { title: 'Черновик' })
    await anEvent(place, { title: 'Скрытое', isPublic: undefined })
    await anEvent(place, { title: 'Вебинар', format: 'remote', onlineUrl: secretUrl })
    const gone = await anEvent(place, { title: 'Отменённое' })
    await cancelEvent(place.organizer, gone, { reason: 'Нет света', version: (await theEvent(gone)).version }, now)
    const text = await readFeed(only(''))
    expect(titles(text).toSorted()).toEqual(['Вебинар', 'Отменённое'])
    expect(text).not.toContain('vks.example')
    const read = Object.values(nodeIcal.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT')
    expect(read.map(({ summary, status }) => [summary, status]).toSorted()).toEqual([
      ['Вебинар', 'CONFIRMED'],
      ['Отменённое', 'CANCELLED'],
    ])
  })

  it('tells why an event is off, and what a lesson is about', async () => {
    place = await aCentre()
    const lesson = { type: 'open_lesson', subject: 'Математика', grade: '5 «Б»', topic: 'Дроби' }
    const id = await anEvent(place, { ...lesson, title: 'Урок' })
    const described = async () => {
      const [vevent] = new ICAL.Component(ICAL.parse(await readFeed(only('')))).getAllSubcomponents('vevent')
      return String(vevent?.getFirstPropertyValue('description')).split('\n\n')
    }
    const about = ['Открытый урок', 'Предмет: Математика. Класс: 5 «Б». Тема: Дроби']
    expect((await described()).slice(0, 2)).toEqual(about)
    await cancelEvent(place.organizer, id, { reason: 'Нет света', version: (await theEvent(id)).version }, now)
    expect((await described()).slice(0, 3)).toEqual(['Отменено. Причина: Нет света', ...about])
    const teacher = await viewerOf((await aPerson()).id)
    await db.insert(eventPeople).values({ eventId: id, personId: teacher.personId, role: 'presenter' })
    const own = await (await findPersonalFeed(await renewFeed(teacher, now), now)).read()
    expect(own.replaceAll('\r\n ', '')).toContain('Отменено. Причина: Нет света')
    expect(own.replaceAll('\r\n ', '')).toContain('Тема: Дроби')
  })

  it('takes every filter of the page', async () => {
    place = await aCentre()
    await anEvent(place, { title: 'Семинар о дробях', startDate: '2027-03-31', topics: 'дроби', audience: ['mentors'] })
    await anEvent(place, {
      title: 'Вебинар об оценивании',
      type: 'webinar',
      format: 'remote',
      onlineUrl: secretUrl,
      startDate: '2027-04-01',
    })
    await anEvent(place, {
      title: 'Форум',
      type: 'forum',
      format: 'mixed',
      level: 'regional',
      onlineUrl: secretUrl,
      startDate: '2027-04-02',
    })
    const found = async (address: string) => titles(await readFeed(only(address)))
    expect(await found('type=forum')).toEqual(['Форум'])
    expect(await found('level=regional')).toEqual(['Форум'])
    expect(await found('audience=mentors')).toEqual(['Семинар о дробях'])
    expect(await found('format=remote')).toEqual(['Вебинар об оценивании', 'Форум'])
    expect(await found('format=mixed')).toEqual(['Форум'])
    expect(await found('from=2027-04-01&to=2027-04-01')).toEqual(['Вебинар об оценивании'])
    expect(await found('month=2027-03')).toEqual(['Семинар о дробях'])
    expect(await found('q=дробь')).toEqual(['Семинар о дробях'])
    expect(await found('q=оцениван')).toEqual(['Вебинар об оценивании'])
    expect(titles(await readFeed('municipality=00000000-0000-4000-8000-000000000000'))).toEqual([])
  })

  it('counts days by the clocks of the event', async () => {
    place = await aCentre()
    await anEvent(place, { title: 'Рано утром', timeZone: 'Asia/Kamchatka', startTime: '08:00', endTime: '09:00' })
    expect(titles(await readFeed(only('from=2027-03-01&to=2027-03-01')))).toEqual(['Рано утром'])
    expect(titles(await readFeed(only('to=2027-02-28')))).toEqual([])
  })

  it('leaves out what ended more than a year ago, unless a period is asked for', async () => {
    place = await aCentre()
    await anEvent(place, { title: 'Давнее' })
    expect(titles(await readFeed(only(''), new Date('2028-02-28T00:00:00Z')))).toEqual(['Давнее'])
    expect(titles(await readFeed(only(''), new Date('2028-03-03T00:00:00Z')))).toEqual([])
    expect(titles(await readFeed(only('from=2027-01-01'), new Date('2028-03-03T00:00:00Z')))).toEqual(['Давнее'])
  })

  it('has a tag that changes with any of its events, and with an event that leaves it', async () => {
    place = await aCentre()
    const id = await anEvent(place, { title: 'Меняется' })
    const tag = async () => (await findCalendarFeed('Календарь', filterOf(only('type=seminar')), now)).tag
    const first = await tag()
    expect(await tag()).toBe(first)
    const edit = async (over: object) =>
      editEvent(
        place.organizer,
        id,
        eventInput(place.centre.id, { title: 'Меняется', version: (await theEvent(id)).version, ...over }),
        now,
      )
    await edit({ description: 'Другое' })
    const second = await tag()
    expect(second).not.toBe(first)
    await edit({ type: 'forum' })
    expect(await tag()).not.toBe(second)
  })

  it('carries the zone of each event once, and tells of the last change', async () => {
    place = await aCentre()
    await anEvent(place, { timeZone: 'Europe/Moscow' })
    await anEvent(place, { timeZone: 'Asia/Yakutsk' })
    await anEvent(place, { timeZone: 'Asia/Yakutsk' })
    const feed = await findCalendarFeed('Календарь', filterOf(only('')), now)
    const text = await feed.read()
    expect(text.match(/^TZID:.*$/gm)).toEqual(['TZID:Asia/Yakutsk', 'TZID:Europe/Moscow'])
    expect(titles(text)).toHaveLength(3)
    const [row] = await db
      .select({ at: events.changedAt })
      .from(events)
      .where(eq(events.municipalityId, place.municipality.id))
    expect(feed.changedAt).toEqual(row?.at)
  })
})

describe('the feed of one event', () => {
  it('is for whoever may open its page', async () => {
    const [open, draft, hidden] = [
      await anEvent(place),
      await aDraft(place),
      await anEvent(place, { isPublic: undefined }),
    ]
    expect(titles(await (await findEventFeed('Календарь', open)).read())).toEqual(['Семинар «Урок вдвоём»'])
    await expect(findEventFeed('Календарь', draft)).rejects.toThrow('not found')
    await expect(findEventFeed('Календарь', hidden)).rejects.toThrow('not found')
  })
})

describe('a personal feed', () => {
  const aMember = async () => viewerOf((await aPerson({ organizationId: place.centre.id })).id)
  const mixed = { format: 'mixed', onlineUrl: secretUrl, capacityInPerson: 1 }

  it('holds events one has a seat at with the link where it is remote, and those one waits for, marked', async () => {
    const [first, second] = [await aMember(), await aMember()]
    const id = await anEvent(place, { ...mixed, title: 'Круглый стол' })
    await register(first, id, [{ personId: first.personId, mode: 'in_person' }], now)
    await register(second, id, [{ personId: second.personId, mode: 'in_person' }], now)
    const remote = await anEvent(place, { ...mixed, title: 'Вебинар', startDate: '2027-03-02' })
    await register(second, remote, [{ personId: second.personId, mode: 'remote' }], now)
    const read = async (viewer: typeof first) => (await findPersonalFeed(await renewFeed(viewer, now), now)).read()
    expect(titles(await read(first))).toEqual(['Круглый стол'])
    expect(await read(first)).not.toContain('secret-room')
    const text = await read(second)
    expect(titles(text)).toEqual(['Лист ожидания: Круглый стол', 'Вебинар'])
    expect(text.replace(/\r\n /g, '')).toContain(secretUrl)
  })

  it('holds events one leads, and forgets a registration taken back', async () => {
    const member = await aMember()
    const led = await anEvent(place, { title: 'Веду сам' })
    await addEventPerson(place.organizer, led, { personId: member.personId, role: 'speaker', topic: '' })
    const id = await anEvent(place, { title: 'Передумал', startDate: '2027-03-02' })
    const [made] = await register(member, id, [{ personId: member.personId, mode: 'in_person' }], now)
    const token = await renewFeed(member, now)
    const read = async () => titles(await (await findPersonalFeed(token, now)).read())
    expect(await read()).toEqual(['Веду сам', 'Передумал'])
    await cancelRegistration(member, made!.id, now)
    expect(await read()).toEqual(['Веду сам'])
  })

  it('has an address that ends the moment it is replaced', async () => {
    const member = await aMember()
    expect(await findFeedToken(member)).toBeNull()
    const old = await renewFeed(member, now)
    expect(Buffer.from(old, 'base64url').length).toBeGreaterThanOrEqual(16)
    const fresh = await renewFeed(member, now)
    expect(await findFeedToken(member)).toBe(fresh)
    await expect(findPersonalFeed(old, now)).rejects.toThrow('not found')
    await findPersonalFeed(fresh, now)
  })

  it('has the same tag until something in it changes', async () => {
    const member = await aMember()
    const id = await anEvent(place)
    const token = await renewFeed(member, now)
    const tag = async () => (await findPersonalFeed(token, now)).tag
    const empty = await tag()
    expect(await tag()).toBe(empty)
    await register(member, id, [{ personId: member.personId, mode: 'in_person' }], now)
    expect(await tag()).not.toBe(empty)
  })
})

describe('deadlines in a personal feed', () => {
  const aContest = async (state: 'announced' | 'judging') => {
    const [contest] = await db
      .insert(contests)
      .values({
        organizerOrganizationId: place.centre.id,
        searchKey: 'педагогический дуэт',
        intakeOpensAt: new Date('2027-02-01T00:00:00Z'),
        intakeClosesAt: new Date('2027-02-22T15:00:00Z'),
        regulation: { title: 'Педагогический дуэт', timeZone: 'Asia/Yakutsk' },
        rules: {},
        state,
      })
      .returning()
    return contest!
  }
  const readOf = async (personId: string) =>
    new ICAL.Component(
      ICAL.parse(await (await findPersonalFeed(await renewFeed(await viewerOf(personId), now), now)).read()),
    )
      .getAllSubcomponents('vevent')
      .map((vevent) => new ICAL.Event(vevent))
      .map(({ summary, startDate }) => [summary, startDate.toString()])

  it('are the last minute of the intake, for both of a pair, until the work is handed in', async () => {
    const contest = await aContest('announced')
    const pair = await anActivePair()
    const values = { contestId: contest.id, pairId: pair.id, number: 1, createdBy: pair.mentorId }
    const [entry] = await db.insert(entries).values(values).returning()
    const due = [['Последняя минута приёма работ: Педагогический дуэт', '2027-02-22T23:59:00']]
    expect(await readOf(pair.mentorId)).toEqual(due)
    expect(await readOf(pair.menteeId)).toEqual(due)
    await db.update(entries).set({ state: 'submitted' }).where(eq(entries.id, entry!.id))
    expect(await readOf(pair.mentorId)).toEqual([])
  })

  it('are the last minute of each stage for a juror, not for the secretary', async () => {
    const contest = await aContest('judging')
    const stage = {
      contestId: contest.id,
      key: 's1',
      ordinal: 1,
      form: 'remote' as const,
      from: '2027-03-01',
      to: '2027-03-12',
    }
    await db.insert(contestStages).values({ ...stage, state: 'judging' })
    const [member, secretary] = [await aPerson(), await aPerson()]
    await db.insert(jurors).values([
      { contestId: contest.id, personId: member.id, role: 'member', state: 'confirmed' },
      { contestId: contest.id, personId: secretary.id, role: 'secretary', state: 'confirmed' },
    ])
    expect(await readOf(member.id)).toEqual([
      ['Последняя минута сдачи оценок: Педагогический дуэт', '2027-03-12T23:59:00'],
    ])
    expect(await readOf(secretary.id)).toEqual([])
  })
})
