import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readContestFile } from '~/domain/scoring/file/read'
import { computeResult } from '~/domain/scoring/result'
import { naiveTally } from './naive/tally'
import { inOrder } from './same-result'

const folder = new URL('../../fixtures/contests/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => name.replace('.json', ''))

it('are all there', () => {
  expect(names).toEqual(['duet', 'essay', 'small-01', 'small-02', 'small-03', 'small-04', 'small-05', 'small-06'])
})

it.each(names)('%s comes out as it was worked by hand, from the engine and from the naive computation', (name) => {
  const { file, faults } = readContestFile(readFileSync(new URL(`${name}.json`, folder)))
  expect(faults).toBeUndefined()
  if (!file) return
  const expected = inOrder(JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')))
  expect(inOrder(computeResult(file))).toStrictEqual(expected)
  expect(inOrder(naiveTally(file))).toStrictEqual(expected)
})
