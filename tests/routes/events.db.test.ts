import { beforeAll, describe, expect, it } from 'vitest'
import { renewFeed } from '~/domain/events/personal-feed.server'
import { register } from '~/domain/registrations/commands.server'
import { answerFeed } from '~/http/calendar.server'
import { catalogue } from '~/i18n/catalogue'
import { loader as calendar } from '~/routes/calendar/calendar'
import { loader as calendarFeed } from '~/routes/calendar/calendar-feed'
import { loader as personalFeed } from '~/routes/calendar/personal-feed'
import { action as attendance, loader as attendancePage } from '~/routes/events/attendance'
import { action as editEvent } from '~/routes/events/edit-event'
import { loader as eventPage } from '~/routes/events/event'
import { loader as eventFeed } from '~/routes/events/event-feed'
import { loader as registerPage } from '~/routes/events/register'
import { action as registration } from '~/routes/events/registration'
import { action as cancellation } from '~/routes/events/registration-cancellation'
import { aCentre, aDraft, anEvent, type Centre, theEvent } from '~tests/support/events'
import { asked, outcome, sessionOf } from '~tests/support/http'
import { anActivePair, aPerson, viewerOf } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'

const clock = { 'x-duet-now': '2027-02-01T03:00:00Z' }
const now = new Date(clock['x-duet-now'])
let place: Centre
let organizer: string

beforeAll(async () => {
  const { establish } = await import('~/lib/env.server')
  establish({ TEST_CLOCK: '1' })
  place = await aCentre()
  organizer = await sessionOf({ id: place.organizer.personId })
})

const get = (
  loader: (args: ReturnType<typeof asked>) => unknown,
  path: string,
  sent: Parameters<typeof asked>[1] = {},
) => outcome(loader(asked(path, { ...sent, headers: { ...clock, ...sent.headers } })))

const textOf = async (answer: unknown) => ((await answer) as Response).text()

describe('/calendar.ics', () => {
  it('answers 304 to the tag it gave, and 200 once something changed', async () => {
    await anEvent(place)
    const first = await get(calendarFeed, '/calendar.ics?type=seminar')
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(first.headers.get('cache-control')).toBe('public, max-age=60')
    expect(Date.parse(first.headers.get('last-modified')!)).toBeGreaterThan(0)
    const etag = first.headers.get('etag')!
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(calendarFeed, '/calendar.ics?type=seminar', { headers: { 'if-none-match': known } })
      expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
    }
    await anEvent(place)
    const later = await get(calendarFeed, '/calendar.ics?type=seminar', { headers: { 'if-none-match': etag } })
    expect(later.status).toBe(200)
  })

  it('does not make the text it does not send', async () => {
    const feed = { tag: 'a', changedAt: null, read: () => Promise.reject(new Error('was made')) }
    const etag = (
      await answerFeed(new Request('http://localhost', { method: 'HEAD' }), feed, { fileName: 'a.ics' })
    ).headers.get('etag')!
    const request = new Request('http://localhost', { headers: { 'if-none-match': etag } })
    expect((await answerFeed(request, feed, { fileName: 'a.ics' })).status).toBe(304)
  })

  it('takes the number of queries whatever the number of events', async () => {
    const count = () => countQueries(() => textOf(calendarFeed(asked('/calendar.ics', { headers: clock }))))
    const few = await count()
    await Promise.all(Array.from({ length: 10 }, () => anEvent(place)))
    expect(await count()).toBe(few)
  })
})

describe('/events/:id.ics', () => {
  it('is a calendar of one event; of a draft it is not found', async () => {
    const id = await anEvent(place)
    const text = await textOf(eventFeed(asked(`/events/${id}.ics`, { params: { eventId: id }, headers: clock })))
    expect(text).toContain(`UID:${id}@duet\r\n`)
    const draft = await aDraft(place)
    expect((await get(eventFeed, `/events/${draft}.ics`, { params: { eventId: draft } })).status).toBe(404)
  })
})

describe('the personal feed', () => {
  it('is kept by nobody on the way, and is 404 the moment it is replaced', async () => {
    const member = await viewerOf((await aPerson()).id)
    const token = await renewFeed(member, now)
    const open = () => get(personalFeed, `/feeds/${token}.ics`, { params: { token } })
    expect((await open()).headers.get('cache-control')).toBe('private, no-cache')
    await renewFeed(member, now)
    expect((await open()).status).toBe(404)
  })
})

describe('the page of an event', () => {
  const url = 'https://vks.example/room-777'

  it('gives a visitor nothing he must not see: the link, names without consent, what is a draft', async () => {
    const { addEventPerson } = await import('~/domain/events/people.server')
    const id = await anEvent(place, { format: 'mixed', onlineUrl: url, title: 'Круглый стол' })
    const speaker = await aPerson({ lastName: 'Секретная', email: 'secret@example.ru', phone: '+7 900 111-22-33' })
    await addEventPerson(place.organizer, id, { personId: speaker.id, role: 'speaker', topic: '' })
    const guest = await viewerOf((await aPerson({ lastName: 'Записанная' })).id)
    await register(guest, id, [{ personId: guest.personId, mode: 'remote' }], now)
    const page = async (cookie?: string) =>
      JSON.stringify((await get(eventPage, `/events/${id}`, { params: { eventId: id }, cookie })).body)
    const seen = await page()
    expect(seen).toContain('Круглый стол')
    for (const secret of ['room-777', 'Секретная', 'Записанная', 'secret@example.ru', '900 111'])
      expect(seen).not.toContain(secret)
    expect(await page(await sessionOf({ id: (await aPerson()).id }))).not.toContain('room-777')
    expect(await page(await sessionOf({ id: guest.personId }))).toContain('room-777')
    const calendarPage = JSON.stringify((await get(calendar, '/calendar?month=2027-03')).body)
    expect(calendarPage).toContain('Круглый стол')
    expect(calendarPage).not.toContain('room-777')
  })

  it('keeps why a pair that is not active gives a lesson to those who run it', async () => {
    const pair = await anActivePair({ periodFrom: '2026-10-01', periodTo: '2026-12-31' })
    const lesson = {
      type: 'binary_lesson',
      subject: 'Химия',
      grade: '9',
      pairId: pair.id,
      pairReason: 'Тайная причина',
    }
    const id = await anEvent(place, lesson)
    const { body } = await get(eventPage, `/events/${id}`, { params: { eventId: id } })
    expect(JSON.stringify(body)).toContain('Химия')
    expect(JSON.stringify(body)).not.toContain('Тайная')
  })

  it('tells search engines what it is, without the link', async () => {
    const id = await anEvent(place, { format: 'mixed', onlineUrl: url, capacityInPerson: 1, capacityRemote: 1 })
    const { body } = await get(eventPage, `/events/${id}`, { params: { eventId: id } })
    expect((body as { schema: object }).schema).toMatchObject({
      '@type': 'EducationEvent',
      startDate: '2027-03-01T07:00:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      offers: { availability: 'https://schema.org/InStock', price: 0 },
    })
    expect(JSON.stringify(body)).not.toContain('room-777')
  })

  it('takes as many queries for thirty registered as for one', async () => {
    const id = await anEvent(place)
    const join = async () => {
      const { id: personId } = await aPerson()
      await register(await viewerOf(personId), id, [{ personId, mode: 'in_person' }], now)
    }
    const params = { eventId: id }
    const count = (loader: typeof registerPage, path: string) =>
      countQueries(() => get(loader, path, { params, cookie: organizer }))
    const counts = async () => [
      await count(eventPage as never, `/events/${id}`),
      await count(registerPage, `/events/${id}/registrations`),
      await count(attendancePage as never, `/events/${id}/attendance`),
    ]
    await join()
    const one = await counts()
    await Promise.all(Array.from({ length: 29 }, join))
    expect(await counts()).toEqual(one)
  })
})

describe('forms', () => {
  it('of registration take oneself or one of one’s pairs, and say what was wrong', async () => {
    const id = await anEvent(place)
    const pair = await anActivePair()
    const cookie = await sessionOf({ id: pair.mentorId })
    const send = (form: Record<string, string>) =>
      get(registration, `/events/${id}/registration`, { params: { eventId: id }, cookie, form })
    expect((await send({ who: 'self' })).status).toBe(400)
    expect((await send({ who: (await anActivePair()).id, mode: 'in_person' })).status).toBe(403)
    expect((await send({ who: 'self', mode: 'remote' })).status).toBe(403)
    const done = await send({ who: pair.id, mode: 'in_person' })
    expect([done.status, done.headers.get('location')]).toEqual([302, `/events/${id}`])
    const twice = await send({ who: 'self', mode: 'in_person' })
    expect([twice.status, JSON.stringify(twice.body)]).toEqual([403, expect.stringContaining('Уже есть запись')])
  })

  it('of a stranger cannot take back a registration', async () => {
    const id = await anEvent(place)
    const guest = await viewerOf((await aPerson()).id)
    const [made] = await register(guest, id, [{ personId: guest.personId, mode: 'in_person' }], now)
    const params = { registrationId: made!.id }
    const path = `/registrations/${made!.id}/cancellation`
    const stranger = await sessionOf({ id: (await aPerson()).id })
    expect((await get(cancellation, path, { params, cookie: stranger, form: {} })).status).toBe(403)
    expect(
      (await get(cancellation, path, { params, cookie: await sessionOf({ id: guest.personId }), form: {} })).status,
    ).toBe(302)
  })

  it('of attendance keep marks by person', async () => {
    const id = await anEvent(place, { startDate: '2027-01-20' })
    const { id: personId } = await aPerson()
    await register(place.organizer, id, [{ personId, mode: 'in_person' }], now)
    const form = { [`marks.${personId}`]: 'in_person' }
    const params = { eventId: id }
    const sent = await get(attendance, `/events/${id}/attendance`, { params, cookie: organizer, form })
    expect(sent.status).toBe(302)
    const { body } = await get(attendancePage as never, `/events/${id}/attendance`, { params, cookie: organizer })
    expect(body).toMatchObject({ people: [{ personId, mark: 'in_person' }], counts: { present: 1, unmarked: 0 } })
  })

  it('of an event come back with what was wrong beside its field, and with 409 where another was first', async () => {
    const id = await anEvent(place)
    const { version } = await theEvent(id)
    const filled = {
      type: 'seminar',
      organizationId: place.centre.id,
      title: 'Семинар',
      level: 'municipal',
      timeZone: 'Asia/Novosibirsk',
      startDate: '2027-03-01',
      startTime: '14:00',
      endTime: '16:00',
      format: 'in_person',
      address: 'с. Луговое',
      version: String(version),
    }
    const send = (over: Record<string, string>) =>
      get(editEvent, `/events/${id}/edit`, { params: { eventId: id }, cookie: organizer, form: { ...filled, ...over } })
    const wrong = await send({ endTime: '13:00' })
    expect([wrong.status, wrong.body]).toMatchObject([
      400,
      { error: { endTime: [catalogue('ru').answers.errors.order] } },
    ])
    expect((await send({})).status).toBe(302)
    expect((await send({})).status).toBe(409)
  })
})
