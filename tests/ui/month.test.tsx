import { describe, expect, test } from 'vitest'
import { MonthGrid } from '~/ui/kit/month-grid'
import { monthWeeks } from '~/ui/kit/month-weeks'
import { all, render } from './markup'

describe('monthWeeks', () => {
  test.each([
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2026-11', 6, '2026-10-26', '2026-12-06'],
    ['2028-02', 5, '2028-01-31', '2028-03-05'],
    ['2026-12', 5, '2026-11-30', '2027-01-03'],
  ])('%s has %i weeks, %s to %s', (month, count, first, last) => {
    const weeks = monthWeeks(month)
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([count, first, last])
  })

  test('goes day by day, Monday to Sunday, through the change to summer time anywhere', () => {
    const days = monthWeeks('2026-03').flat()
    const numbers = days.map((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000)
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index))
    expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1)
  })
})

describe('the month', () => {
  const event = (date: string, n: number, cancelled = false) => ({
    date,
    key: String(n),
    title: `Семинар ${n}`,
    href: `/events/${n}`,
    time: '14:00',
    cancelled,
  })
  const events = [event('2026-11-05', 1, true), ...[2, 3, 4, 5, 6].map((n) => event('2026-11-12', n))]
  const html = render(
    <MonthGrid month="2026-11" today="2026-11-12" events={events} dayHref={(date) => `/calendar?day=${date}`} />,
  )

  test('marks today, in words too', () => {
    const today = all(html, 'time').filter(({ attributes }) => attributes['aria-current'] === 'date')
    expect(today.map(({ attributes, text }) => [attributes.dateTime, text])).toEqual([
      ['2026-11-12', 'четверг, 12 ноября 12 · сегодня'],
    ])
  })

  test('says that an event is cancelled, not only by a line through it', () => {
    expect(all(html, 'a').find(({ attributes }) => attributes.href === '/events/1')?.text).toBe(
      '14:00 Семинар 1 (отменено)',
    )
  })

  test('a full day leads to the rest of it', () => {
    const links = all(html, 'a').map(({ attributes, text }) => [attributes.href, text])
    expect(links.slice(1)).toEqual([
      ['/events/2', '14:00 Семинар 2'],
      ['/events/3', '14:00 Семинар 3'],
      ['/events/4', '14:00 Семинар 4'],
      ['/calendar?day=2026-11-12', 'ещё 2'],
    ])
  })

  test('without a page for a day every event is there', () => {
    const whole = render(<MonthGrid month="2026-11" today="2026-11-01" events={events} />)
    expect(all(whole, 'a')).toHaveLength(6)
  })
})
