import { expect, test } from 'vitest'
import { areSound, isIntent } from '~/http/form-shape'

const numbered = (length: number, name: (at: number) => string) => Array.from({ length }, (_, at) => name(at))

test.each<[string, string[]]>([
  ['a criterion of a task', ['tasks[19].criteria[59].title', 'tasks[19].title', 'version']],
  ['a sheet of five hundred lines', numbered(500, (line) => `scores[${line}]`)],
  ['the mark of a person', ['marks.01234567-89ab-4cde-8f01-23456789abcd']],
  ['the same name many times', numbered(300, () => 'units')],
  ['a list without indexes', ['files[]', 'files[]']],
])('%s is read', (_, names) => {
  expect(areSound(names)).toBe(true)
})

test.each<[string, string[]]>([
  ['a row far away', ['email[400000000]']],
  ['a row far away inside of others', ['tasks[0].criteria[5000000].title']],
  ['a row far away, named as a property', ['scores[0]', 'scores.400000000']],
  ['many lists with a row far away', numbered(6, (at) => `list${at}[999]`)],
  ['lists within lists', ['a[999][999][999][999][999][999]']],
  ['a list with properties', ['scores[0]', 'scores.map']],
  ['a very long name', ['a'.repeat(201)]],
  ['very many fields', numbered(3001, (at) => `a${at}`)],
])('%s is not', (_, names) => {
  expect(areSound(names)).toBe(false)
})

const said = (type: string, payload?: unknown) => JSON.stringify({ type, payload })

test.each([
  said('insert', { name: 'tasks[2].criteria', defaultValue: {} }),
  said('remove', { name: 'tasks', index: 1 }),
  said('reorder', { name: 'tasks', from: 0, to: 2 }),
])('a button of a list says %s', (text) => {
  expect(isIntent(text)).toBe(true)
})

test.each([
  'zzz',
  'null',
  said('validate'),
  said('reset', {}),
  said('update', { name: 'email[2000000]', value: 1 }),
  said('insert', { name: 'email[2000000]' }),
  said('reorder', { name: 'tasks', from: 0, to: 2_000_000 }),
  said('remove', { name: 'tasks', index: -1 }),
  said('insert', { name: 'tasks', defaultValue: 'a'.repeat(5000) }),
])('no button says %.60s', (text) => {
  expect(isIntent(text)).toBe(false)
})
