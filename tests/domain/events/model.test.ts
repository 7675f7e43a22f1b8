import { describe, expect, it } from 'vitest'
import { addMonths, daysAroundMonth, readCalendarFilter, writeCalendarFilter } from '~/domain/events/calendar-filter'
import { daysOf, phaseOf, readTimes, readTopics, rolesAt, whatMoved, writeTimes } from '~/domain/events/model'
import { eventForm, postponementForm } from '~/domain/events/schema'

const at = (text: string) => new Date(text)

describe('the phase of an event', () => {
  const event = {
    state: 'published',
    startsAt: at('2027-03-01T07:00:00Z'),
    endsAt: at('2027-03-01T09:00:00Z'),
  } as const
  it.each([
    ['2027-03-01T06:59:59.999Z', 'ahead'],
    ['2027-03-01T07:00:00Z', 'running'],
    ['2027-03-01T08:59:59.999Z', 'running'],
    ['2027-03-01T09:00:00Z', 'over'],
  ])('at %s is %s', (now, phase) => expect(phaseOf(event, at(now))).toBe(phase))

  it.each(['draft', 'cancelled', 'postponed', 'completed', 'reported'] as const)(
    '%s stays what it is whatever the clock says',
    (state) => expect(phaseOf({ ...event, state }, at('2030-01-01T00:00:00Z'))).toBe(state),
  )
})

describe('times of a form', () => {
  const written = { timeZone: 'Asia/Yakutsk', startDate: '2027-02-22', startTime: '14:00', endTime: '15:30' }

  it('are by the clocks of the zone; an end without a day is on the first', () => {
    expect(readTimes(written)).toEqual({
      startsAt: at('2027-02-22T05:00:00Z'),
      endsAt: at('2027-02-22T06:30:00Z'),
      registrationOpensAt: null,
      registrationClosesAt: null,
    })
  })

  it('registration opens with a day and closes with the whole of its last minute (INV-14)', () => {
    const days = { ...written, opensDate: '2027-02-01', closesDate: '2027-02-21' }
    const { registrationOpensAt, registrationClosesAt } = readTimes(days)
    expect(registrationOpensAt).toEqual(at('2027-01-31T15:00:00Z'))
    expect(registrationClosesAt).toEqual(at('2027-02-21T15:00:00Z'))
  })

  it('come back as they were written', () => {
    const whole = {
      ...written,
      endDate: '2027-02-23',
      opensDate: '2027-02-01',
      opensTime: '09:00',
      closesDate: '2027-02-21',
      closesTime: '23:59',
    }
    expect(writeTimes(readTimes(whole), whole.timeZone)).toEqual(whole)
  })
})

describe('the days of an event', () => {
  const inMarch = { from: '2027-03-01', to: '2027-03-31' }
  const lasts = (startsAt: string, endsAt: string, timeZone = 'Asia/Novosibirsk') =>
    daysOf({ startsAt: at(startsAt), endsAt: at(endsAt), timeZone }, inMarch)

  it('are those of its own clocks', () => {
    expect(lasts('2027-03-04T18:00:00Z', '2027-03-04T19:00:00Z')).toEqual(['2027-03-05'])
    expect(lasts('2027-03-04T18:00:00Z', '2027-03-04T19:00:00Z', 'Europe/Moscow')).toEqual(['2027-03-04'])
  })
  it('leave out the one that begins as it ends', () =>
    expect(lasts('2027-03-04T02:00:00Z', '2027-03-04T17:00:00Z')).toEqual(['2027-03-04']))
  it('are all of them, within what is asked', () =>
    expect(lasts('2027-02-20T02:00:00Z', '2027-03-02T02:00:00Z')).toEqual(['2027-03-01', '2027-03-02']))
})

describe('what moved', () => {
  const here = {
    startsAt: at('2027-03-01T07:00:00Z'),
    endsAt: at('2027-03-01T09:00:00Z'),
    format: 'in_person',
    hostOrganizationId: 'a',
    address: '',
    room: '21',
    onlineUrl: '',
  } as const
  it.each([
    ['nothing', {}, null],
    ['the end', { endsAt: at('2027-03-01T09:30:00Z') }, 'time'],
    ['the room', { room: '22' }, 'place'],
    ['the link', { onlineUrl: 'https://vks.example' }, 'place'],
    ['the day and the school', { startsAt: at('2027-03-02T07:00:00Z'), hostOrganizationId: 'b' }, 'both'],
  ] as const)('%s', (_, change, moved) => expect(whatMoved(here, { ...here, ...change })).toBe(moved))
})

describe('roles', () => {
  it('of a binary lesson leave its giving to the pair (INV-11)', () =>
    expect(rolesAt('binary_lesson')).not.toContain('presenter'))
  it('of a seminar know speakers', () => expect(rolesAt('seminar')).toContain('speaker'))
})

it('topics are told apart by commas, semicolons and lines, each once', () =>
  expect(readTopics('дроби, проценты;дроби\n  доли ')).toEqual(['дроби', 'проценты', 'доли']))

describe('the form of an event', () => {
  const filled = {
    type: 'seminar',
    organizationId: '00000000-0000-4000-8000-000000000000',
    title: 'Семинар',
    level: 'municipal',
    timeZone: 'Asia/Novosibirsk',
    startDate: '2027-03-01',
    startTime: '14:00',
    endTime: '16:00',
    format: 'in_person',
  }
  const faults = (over: object) =>
    eventForm.safeParse({ ...filled, ...over }).error?.issues.map(({ path }) => path.join('.')) ?? []

  it.each([
    ['a whole seminar', {}, []],
    ['an end before the beginning', { endTime: '13:59' }, ['endTime']],
    ['an end on an earlier day', { endDate: '2027-02-28' }, ['endTime']],
    ['a day that is not there', { startDate: '2027-02-30' }, ['startDate']],
    ['a time that is not there', { startTime: '24:00' }, ['startTime']],
    ['a zone that is not there', { timeZone: 'Asia/Nowhere' }, ['timeZone']],
    ['a lesson without subject and class', { type: 'open_lesson' }, ['subject', 'grade']],
    ['a binary lesson without its pair', { type: 'binary_lesson', subject: 'Химия', grade: '9 «А»' }, ['pairId']],
    ['registration of nobody', { registrationNeeded: 'on' }, ['units']],
    ['registration that opens too late', { opensDate: '2027-03-01', opensTime: '14:00' }, ['opensDate']],
    [
      'registration that closes as it opens',
      { opensDate: '2027-02-02', opensTime: '00:00', closesDate: '2027-02-01' },
      ['closesDate'],
    ],
    ['no seats', { capacityInPerson: 0 }, ['capacityInPerson']],
    ['a link that runs something', { onlineUrl: 'javascript:alert(1)' }, ['onlineUrl']],
    ['a СНИЛС in the description (INV-06)', { description: 'Иванова, 112-233-445 95' }, ['description']],
  ])('%s', (_, over, expected) => expect(faults(over)).toEqual(expected))

  it('lets a postponement leave the new time open, or asks for all of it', () => {
    const moved = (over: object) =>
      postponementForm.safeParse({ reason: 'Карантин', version: '1', ...over }).error?.issues.map(({ path }) => path[0])
    expect(moved({})).toBeUndefined()
    expect(moved({ startDate: '2027-03-08' })).toEqual(['startTime', 'endTime'])
    expect(moved({ startDate: '2027-03-08', startTime: '10:00', endTime: '09:00' })).toEqual(['endTime'])
    expect(moved({ reason: '' })).toEqual(['reason'])
  })
})

describe('the filter of the calendar', () => {
  const read = (address: string) => writeCalendarFilter(readCalendarFilter(new URLSearchParams(address)))

  it('comes back as it was', () => {
    const filter = {
      type: 'webinar',
      level: 'regional',
      municipality: '00000000-0000-4000-8000-000000000000',
      audience: 'mentors',
      format: 'remote',
      from: '2027-03-01',
      to: '2027-03-31',
      q: 'обратная связь',
    }
    expect(read(new URLSearchParams(filter).toString())).toEqual(filter)
  })

  it('leaves out what it does not know', () =>
    expect(read("type=party&level=&municipality=1'--&from=2027-02-30&format=mixed&q=%20")).toEqual({ format: 'mixed' }))

  it('takes a month for its days', () => {
    expect(read('month=2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
    expect(read('month=2028-02&from=2028-03-01')).toEqual({ from: '2028-03-01' })
  })

  it('steps over the year', () => {
    expect(addMonths('2027-01', -1)).toBe('2026-12')
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2027-05', 0)).toBe('2027-05')
  })

  it('draws whole weeks', () => expect(daysAroundMonth('2027-02')).toEqual({ from: '2027-02-01', to: '2027-02-28' }))
})
