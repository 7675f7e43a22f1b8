import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '~/lib/dates'
import { addWorkingDays, type CalendarDay, countWorkingDays, isWorkingDay } from '~/lib/working-days'

/** November 2026 and the turn of 2027, with a working Saturday as a decree might move it. */
const calendar: CalendarDay[] = [
  { day: '2026-11-03', kind: 'short' },
  { day: '2026-11-04', kind: 'off' },
  { day: '2026-11-14', kind: 'working' },
  ...Array.from({ length: 11 }, (_, n): CalendarDay => ({ day: addDays('2026-12-31', n), kind: 'off' })),
]

describe('working days', () => {
  it.each([
    ['2026-11-03', true],
    ['2026-11-04', false],
    ['2026-11-14', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2027-01-08', false],
    ['2027-01-11', true],
  ])('%s: %s', (day, works) => expect(isWorkingDay(day, calendar)).toBe(works))

  it.each([
    ['2026-11-20', 2, '2026-11-24'],
    ['2026-11-03', 1, '2026-11-05'],
    ['2026-11-13', 1, '2026-11-14'],
    ['2026-11-13', 2, '2026-11-16'],
    ['2026-12-30', 1, '2027-01-11'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-24', -2, '2026-11-20'],
    ['2027-01-11', -1, '2026-12-30'],
  ])('from %s by %i ends on %s', (from, days, end) => expect(addWorkingDays(from, days, calendar)).toBe(end))

  it('knows Monday to Friday without a table', () => {
    expect(addWorkingDays('2026-12-31', 1, [])).toBe('2027-01-01')
    expect(countWorkingDays('2026-11-02', '2026-11-15', [])).toBe(10)
    expect(countWorkingDays('2026-11-02', '2026-11-15', calendar)).toBe(10)
  })

  it('ends on a working day with exactly that many passed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const from = addDays('2026-06-01', offset)
        const end = addWorkingDays(from, days, calendar)
        return isWorkingDay(end, calendar) && countWorkingDays(addDays(from, 1), end, calendar) === days
      }),
    )
  })

  it('does not look for ever in a table without working days', () => {
    const never = Array.from({ length: 800 }, (_, n): CalendarDay => ({ day: addDays('2026-01-01', n), kind: 'off' }))
    expect(() => addWorkingDays('2026-01-01', 1, never)).toThrow(RangeError)
  })
})
