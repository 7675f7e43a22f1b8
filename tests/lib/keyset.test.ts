import { describe, expect, test } from 'vitest'
import { type CursorKind, readCursor, writeCursor } from '~/lib/keyset'

const id = '01234567-89ab-4cde-8f01-23456789abcd'

describe('a cursor is read back', () => {
  test.each<[CursorKind, string]>([
    ['int', '-12'],
    ['int', '2147483647'],
    ['id', id],
    ['day', '2026-09-01'],
    ['instant', '2026-11-22T22:59:00.123Z'],
    ['instant', '2026-11-22 22:59:00.123456+00'],
    ['instant', '2026-11-22 22:59:00+05:30'],
    ['text', 'семенова анна'],
    [['diploma', 'gratitude'], 'diploma'],
  ])('%j of %j', (kind, value) => {
    expect(readCursor(writeCursor([value, id]), [kind, 'id'])).toEqual([value, id])
  })
})

describe('what the database could not read is no cursor', () => {
  test.each<[CursorKind, string]>([
    ['int', 'a'],
    ['int', '2147483648'],
    ['int', '-99999999999'],
    ['int', '1.5'],
    ['id', 'b'],
    ['day', '2026-02-31'],
    ['day', '0000-01-01'],
    ['instant', '2026-99-99'],
    ['instant', '2026-11-22T25:59:00Z'],
    ['instant', '2026-11-22T22:59:00+99'],
    ['instant', 'infinity'],
    ['text', 'a\0'],
    [['diploma', 'gratitude'], 'order'],
  ])('%j of %j', (kind, value) => {
    expect(readCursor(writeCursor([value]), [kind])).toBeNull()
  })

  test.each([null, '', 'zzz', writeCursor([]), writeCursor(['1', '2']), Buffer.from('[1]').toString('base64url')])(
    '%j',
    (text) => {
      expect(readCursor(text, ['int'])).toBeNull()
    },
  )
})
