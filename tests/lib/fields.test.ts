import { expect, test } from 'vitest'
import { prose, rowVersion } from '~/lib/fields'

test('text of several lines keeps its breaks and tabs, and no other control signs', () => {
  expect(prose().parse('\u0007Один\r\n\tдва\0\rтри ')).toBe('Один\n\tдва\nтри')
  expect(prose().safeParse('\0').success).toBe(false)
})

test.each([
  ['0', true],
  ['2147483646', true],
  ['2147483647', false],
  ['-1', false],
  ['1.5', false],
])('the version of a row may be %s: %s', (text, isSound) => {
  expect(rowVersion().safeParse(text).success).toBe(isSound)
})
