import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal, { type VEvent } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { type FeedEvent, joinCalendar, veventOf } from '~/domain/events/feed.ics.server'

const lesson: FeedEvent = {
  uid: '5f0c6f0e-1111-4222-8333-444455556666@duet.example',
  title: 'Бинарный урок «Дроби, доли и проценты»; 5 «Б»',
  description: 'Ведут пара: наставник и наставляемый.\nПриходите за 10 минут; возьмите сменную обувь, \\ тетрадь.',
  location: 'МБОУ СОШ № 3 с. Луговое, кабинет 21',
  url: 'https://duet.example/events/5f0c6f0e',
  startsAt: new Date('2027-03-01T05:00:00Z'),
  endsAt: new Date('2027-03-01T06:30:00Z'),
  timeZone: 'Asia/Yakutsk',
  sequence: 2,
  cancelled: false,
  createdAt: new Date('2027-01-10T01:02:03Z'),
  changedAt: new Date('2027-02-01T04:05:06Z'),
  organizer: { name: 'Верхнереченский ИМЦ', email: 'imc@verkhnerechye.example' },
}

const feed = (...events: Partial<FeedEvent>[]) =>
  joinCalendar(
    'Мероприятия района',
    events.map((event) => veventOf({ ...lesson, ...event })),
  )

/** The VEVENTs as ical.js sees them, once the calendar's own VTIMEZONEs are known to it. */
function readByIcalJs(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent))
}

const readByNodeIcal = (text: string): VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT')

describe('a VEVENT', () => {
  it('is these lines', () => {
    const whole = { ...lesson, title: 'Семинар', description: '', location: 'с. Ключи', organizer: null }
    expect(veventOf(whole).split('\r\n')).toEqual([
      'BEGIN:VEVENT',
      'UID:5f0c6f0e-1111-4222-8333-444455556666@duet.example',
      'SEQUENCE:2',
      'DTSTAMP:20270201T040506Z',
      'DTSTART;TZID=Asia/Yakutsk:20270301T140000',
      'DTEND;TZID=Asia/Yakutsk:20270301T153000',
      'SUMMARY:Семинар',
      'LOCATION:с. Ключи',
      'URL:https://duet.example/events/5f0c6f0e',
      'STATUS:CONFIRMED',
      'CREATED:20270110T010203Z',
      'LAST-MODIFIED:20270201T040506Z',
      'END:VEVENT',
      '',
    ])
  })

  it('has the same bytes each time it is made', () => {
    expect(veventOf(lesson)).toBe(veventOf(structuredClone(lesson)))
  })

  it.each([
    ['Asia/Novosibirsk', '20270301T120000'],
    ['Asia/Yakutsk', '20270301T140000'],
    ['Europe/Moscow', '20270301T080000'],
    ['Asia/Kamchatka', '20270301T170000'],
  ])('stands at the local time of %s and is read as the same instant', (timeZone, local) => {
    const text = feed({ timeZone })
    expect(text).toContain(`DTSTART;TZID=${timeZone}:${local}\r\n`)
    const [byIcalJs] = readByIcalJs(text)
    expect(byIcalJs?.startDate.toJSDate()).toEqual(lesson.startsAt)
    expect(byIcalJs?.endDate.toJSDate()).toEqual(lesson.endsAt)
    const [byNodeIcal] = readByNodeIcal(text)
    expect(byNodeIcal?.start.getTime()).toBe(lesson.startsAt.getTime())
    expect(byNodeIcal?.end?.getTime()).toBe(lesson.endsAt?.getTime())
  })

  it('says the same to two readers', () => {
    const text = feed({ cancelled: true, sequence: 7 })
    const [byIcalJs] = readByIcalJs(text)
    expect(byIcalJs).toMatchObject({
      uid: lesson.uid,
      summary: lesson.title,
      description: lesson.description,
      location: lesson.location,
      sequence: 7,
    })
    expect(byIcalJs?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(byIcalJs?.component.getFirstPropertyValue('url')).toBe(lesson.url)
    expect(byIcalJs?.component.getFirstProperty('organizer')?.getParameter('cn')).toBe('Верхнереченский ИМЦ')
    expect(byIcalJs?.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2027-02-01T04:05:06Z')
    expect(byIcalJs?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2027-02-01T04:05:06Z')
    const [byNodeIcal] = readByNodeIcal(text)
    expect(byNodeIcal).toMatchObject({
      uid: lesson.uid,
      summary: lesson.title,
      description: lesson.description,
      location: lesson.location,
      status: 'CANCELLED',
      url: lesson.url,
    })
    expect(Number(byNodeIcal?.sequence)).toBe(7)
    expect(byNodeIcal?.dtstamp.getTime()).toBe(lesson.changedAt.getTime())
  })

  it('may be a moment, such as a deadline', () => {
    const text = feed({ endsAt: null })
    expect(text).not.toContain('DTEND')
    expect(readByNodeIcal(text)[0]?.start.getTime()).toBe(lesson.startsAt.getTime())
  })

  it('lets no control character in, and lines stay lines', () => {
    const text = feed({ title: 'Урок\u0000 \u0007музыки', description: 'раз\r\nдва\rтри' })
    const [event] = readByIcalJs(text)
    expect(event?.summary).toBe('Урок музыки')
    expect(event?.description).toBe('раз\nдва\nтри')
  })
})

const speech = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ё',
        'Щ',
        '«Ёлка»',
        '👩‍🏫',
        '🇷🇺',
        '𝔘',
        '\n',
        ';',
        ',',
        '\\',
        '\\n',
        ':',
        '"',
        ' ',
        'END:VEVENT',
        '—',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\p{Cc}/gu, '')),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('any text', () => {
  it('is folded at 75 octets, never within a letter', () => {
    fc.assert(
      fc.property(speech, speech, (title, description) => {
        const bytes = Buffer.from(feed({ title: `${title}!`, description }), 'utf8')
        for (const line of bytes.toString('latin1').split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(75)
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))).not.toThrow()
        }
        expect(bytes.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })

  it('comes back as it was', () => {
    fc.assert(
      fc.property(speech, speech, (title, description) => {
        const [event] = readByIcalJs(feed({ title: `${title}!`, description: `${description}!` }))
        expect(event?.summary).toBe(`${title}!`)
        expect(event?.description).toBe(`${description}!`)
      }),
    )
  })
})

describe('a calendar', () => {
  it('begins with what programs ask for and has no METHOD', () => {
    const text = feed({})
    const head = text.slice(0, text.indexOf('BEGIN:VTIMEZONE')).split('\r\n')
    expect(head).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Duet//Duet//RU',
      'CALSCALE:GREGORIAN',
      'NAME:Мероприятия района',
      'X-WR-CALNAME:Мероприятия района',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      '',
    ])
    expect(text).not.toContain('METHOD')
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
  })

  it('carries each zone once, before the events, and names no other', () => {
    const text = feed({ timeZone: 'Europe/Moscow' }, { timeZone: 'Asia/Yakutsk' }, { timeZone: 'Europe/Moscow' })
    expect(text.match(/^TZID:.*$/gm)).toEqual(['TZID:Asia/Yakutsk', 'TZID:Europe/Moscow'])
    expect(text.lastIndexOf('END:VTIMEZONE')).toBeLessThan(text.indexOf('BEGIN:VEVENT'))
    expect(feed({ description: 'x\nDTSTART;TZID=Asia/Omsk:20270101T000000' }).match(/^TZID:.*$/gm)).toHaveLength(1)
  })

  it('may be empty', () => {
    expect(joinCalendar('Пусто', [])).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*X-PUBLISHED-TTL:PT1H\r\nEND:VCALENDAR\r\n$/)
  })

  it('keeps the order of its events', () => {
    const uids = readByIcalJs(feed({ uid: 'b@x' }, { uid: 'a@x' })).map(({ uid }) => uid)
    expect(uids).toEqual(['b@x', 'a@x'])
  })
})
