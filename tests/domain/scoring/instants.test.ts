import { describe, expect, it } from 'vitest'
import { earlierFirst, isInstant } from '~/domain/scoring/instants'

describe('a UTC instant', () => {
  it.each([
    '2027-02-22T14:59:59Z',
    '2027-02-22T14:59:59.999Z',
    '2027-02-22T14:59:59.123456789012Z',
    '2027-01-31T00:00:00Z',
    '2027-04-30T00:00:00Z',
    '2028-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '2026-12-31T23:59:60Z',
  ])('%s is one', (text) => {
    expect(isInstant(text)).toBe(true)
  })

  it.each([
    '',
    '2027-02-22',
    '2027-02-22 14:59:59Z',
    '2027-02-22T14:59Z',
    '2027-02-22T14:59:59',
    '2027-02-22T23:59:59+09:00',
    '2027-02-22T14:59:59.Z',
    '2027-02-29T00:00:00Z',
    '2100-02-29T00:00:00Z',
    '2027-04-31T00:00:00Z',
    '2027-00-10T00:00:00Z',
    '2027-13-10T00:00:00Z',
    '2027-02-00T00:00:00Z',
    '2027-02-22T24:00:00Z',
    '2027-02-22T14:60:00Z',
    '2027-02-22T14:59:60Z',
  ])('%j is none', (text) => {
    expect(isInstant(text)).toBe(false)
  })
})

describe('the earlier instant', () => {
  it.each([
    ['2027-02-09T00:00:00Z', '2027-02-10T00:00:00Z'],
    ['2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z'],
    ['2027-02-09T00:00:00Z', '2027-02-09T00:00:00.5Z'],
    ['2027-02-09T00:00:00.12Z', '2027-02-09T00:00:00.123Z'],
    ['2027-02-09T00:00:00.1234567891Z', '2027-02-09T00:00:00.1234567892Z'],
    ['2026-12-31T23:59:60Z', '2027-01-01T00:00:00Z'],
  ])('%s comes before %s', (early, late) => {
    expect(earlierFirst(early, late)).toBe(-1)
    expect(earlierFirst(late, early)).toBe(1)
  })

  it('knows the same instant in another notation', () => {
    expect(earlierFirst('2027-02-09T00:00:00Z', '2027-02-09T00:00:00.000Z')).toBe(0)
    expect(earlierFirst('2027-02-09T00:00:00.5Z', '2027-02-09T00:00:00.50Z')).toBe(0)
  })
})
