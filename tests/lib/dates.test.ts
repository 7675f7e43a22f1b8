import { describe, expect, it } from 'vitest'
import {
  academicYear,
  addDays,
  formatDate,
  formatDay,
  formatMonth,
  formatRange,
  isLocalDate,
  localDate,
  overlap,
  weekday,
} from '~/lib/dates'

describe('local dates', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-2-1', false],
    ['20260201', false],
    ['', false],
  ])('%s is a day: %s', (text, real) => expect(isLocalDate(text)).toBe(real))

  it('are made of numbers only when the calendar has them', () => {
    expect(localDate(2026, 10, 1)).toBe('2026-10-01')
    expect(localDate(2026, 2, 31)).toBeNull()
    expect(localDate(26, 2, 1)).toBe('0026-02-01')
  })

  it('are counted over month and leap ends', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
    expect(weekday('2026-11-22')).toBe(7)
    expect(weekday('2026-11-23')).toBe(1)
  })

  it('overlap when they share a day', () => {
    const year = { from: '2026-09-01', to: '2027-08-31' }
    expect(overlap(year, { from: '2027-08-31', to: '2028-01-01' })).toBe(true)
    expect(overlap(year, { from: '2027-09-01', to: '2028-01-01' })).toBe(false)
  })

  it('belong to an academic year from 1 September to 31 August', () => {
    expect(academicYear('2026-08-31').label).toBe('2025/2026')
    expect(academicYear('2026-09-01')).toEqual({ from: '2026-09-01', to: '2027-08-31', label: '2026/2027' })
  })
})

describe('dates in words', () => {
  it.each([
    [formatDate('ru', '2017-05-18'), '18 мая 2017 г.'],
    [formatDay('ru', '2027-02-22'), '22 февраля'],
    [formatMonth('ru', '2027-03-01'), 'март 2027 г.'],
    [formatRange('ru', '2027-03-01', '2027-03-12'), '1–12 марта 2027 г.'],
    [formatRange('ru', '2027-02-25', '2027-03-12'), '25 февраля – 12 марта 2027 г.'],
    [formatRange('ru', '2026-12-25', '2027-01-12'), '25 декабря 2026 г. – 12 января 2027 г.'],
    [formatRange('ru', '2027-03-25', '2027-03-25'), '25 марта 2027 г.'],
    [formatDate('en', '2017-05-18'), '18 May 2017'],
    [formatRange('en', '2027-03-01', '2027-03-12'), '1–12 March 2027'],
    [formatRange('en', '2027-02-25', '2027-03-12'), '25 February – 12 March 2027'],
    [formatRange('en', '2026-12-25', '2027-01-12'), '25 December 2026 – 12 January 2027'],
  ])('%s', (text, expected) => expect(text.replaceAll('\u00a0', ' ')).toBe(expected))

  it('never part a number from its word', () => {
    expect(formatDate('ru', '2017-05-18')).toBe('18\u00a0мая 2017\u00a0г.')
    expect(formatRange('ru', '2027-03-01', '2027-03-12')).toBe('1–12\u00a0марта 2027\u00a0г.')
  })
})
