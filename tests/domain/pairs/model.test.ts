import { describe, expect, test } from 'vitest'
import { isShortNotice, memberOf, nextStep, orderWarnings } from '~/domain/pairs/model'
import { teachingYears } from '~/domain/people/model'

describe('what comes next', () => {
  const until = { periodTo: '2027-05-31', reviewed: false }
  test.each([
    ['draft', {}, 'propose'],
    ['awaiting_consents', {}, 'agree'],
    ['awaiting_order', {}, 'enterOrder'],
    ['active', {}, null],
    ['active', { periodTo: '2026-11-01' }, null],
    ['active', { periodTo: '2026-10-31' }, 'review'],
    ['active', { periodTo: '2026-10-31', reviewed: true }, 'complete'],
    ['completed', {}, null],
    ['declined', {}, null],
  ] as const)('%s %j: %s', (state, over, step) => {
    expect(nextStep({ state, ...until, ...over }, '2026-11-01')).toBe(step)
  })
})

describe('what an order is warned of (INV-04, INV-05)', () => {
  const pair = { kind: 'traditional', periodFrom: '2026-10-01', periodTo: '2027-05-31' } as const
  const mentor = { category: 'first', teachingSinceYear: 2000, teachingSinceMonth: null }
  const mentee = { category: 'none', teachingSinceYear: 2025, teachingSinceMonth: null }
  const warnings = (over: object = {}, date = '2026-09-20', members: object = {}, today = '2026-10-05') =>
    orderWarnings({ ...pair, ...over }, { date }, { mentor, mentee, ...members }, today)

  test('a usual order of a usual pair: nothing', () => expect(warnings()).toEqual([]))
  test('the first day itself is not late', () => expect(warnings({}, '2026-10-01')).toEqual([]))
  test('an order later than the first day', () => expect(warnings({}, '2026-10-02')).toEqual(['orderLater']))
  test('a period that is over', () => expect(warnings({}, undefined, {}, '2027-06-01')).toEqual(['periodOver']))
  test('a mentor without a category', () =>
    expect(warnings({}, undefined, { mentor: { ...mentor, category: 'none' } })).toEqual(['mentorWithoutCategory']))
  test('a mentor who has taught for less', () =>
    expect(warnings({}, undefined, { mentor: mentee, mentee: mentor })).toEqual([
      'mentorWithoutCategory',
      'mentorLessExperienced',
    ]))
  test('in a reverse pair that is the point', () =>
    expect(warnings({ kind: 'reverse' }, undefined, { mentor: mentee, mentee: mentor })).toEqual([]))
  test('unknown experience warns of nothing', () =>
    expect(warnings({}, undefined, { mentor: { ...mentor, teachingSinceYear: null } })).toEqual([]))
})

test('three working days of notice: told on Wednesday, over on Monday at the earliest (ТК РФ, ст. 351.8)', () => {
  expect(isShortNotice('2026-11-11', '2026-11-13', [])).toBe(true)
  expect(isShortNotice('2026-11-11', '2026-11-15', [])).toBe(true)
  expect(isShortNotice('2026-11-11', '2026-11-16', [])).toBe(false)
  expect(isShortNotice('2026-11-11', '2026-11-16', [{ day: '2026-11-13', kind: 'off' }])).toBe(true)
})

test('teaching years are whole, and begin in September where the month is not known', () => {
  expect(teachingYears(2023, null, '2026-08-31')).toBe(2)
  expect(teachingYears(2023, null, '2026-09-01')).toBe(3)
  expect(teachingYears(2023, 1, '2026-01-01')).toBe(3)
  expect(teachingYears(2026, null, '2026-02-01')).toBe(0)
  expect(teachingYears(null, null, '2026-02-01')).toBeNull()
})

test('a visitor is nobody of a pair', () => {
  expect(memberOf({ mentorId: 'a', menteeId: 'b' }, null)).toBeNull()
  expect(memberOf({ mentorId: 'a', menteeId: 'b' }, 'b')).toBe('mentee')
})
