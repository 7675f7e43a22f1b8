import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nothingKnown } from '~/domain/reckoning/outcome'
import type { Question } from '~/domain/reckoning/reckoner'
import { reckonFile } from '~/domain/reckoning/reckoning.server'
import { catalogue } from '~/i18n/catalogue'
import { refusalOf } from '~tests/support/refusals'

const { because } = catalogue('ru').archive

const questionOf = (text: string): Question => ({
  source: new TextEncoder().encode(text),
  want: 'outcome',
  locale: 'ru',
  known: nothingKnown,
})
const honest = questionOf(readFileSync('tests/fixtures/contests/duet.json', 'utf8'))
const asked = (by: string, signal = new AbortController().signal) => ({ by, signal })

test('a file of more values than any contest has is not even read', async () => {
  const many = questionOf(`[0.12345678901234567890${',{}'.repeat(1_000_001)}]`)
  expect(await refusalOf(reckonFile('visitors', many))).toBe(because.tooLarge)
})

test('one who asks for many at once is answered two, and another in his turn', async () => {
  const own = Array.from({ length: 5 }, () => reckonFile('visitors', honest, asked('one')))
  const other = reckonFile('visitors', honest, asked('another'))
  const answers = await Promise.all(
    own.map((one) =>
      one.then(
        () => 'computed',
        () => 'refused',
      ),
    ),
  )
  expect(answers).toEqual(['computed', 'computed', 'refused', 'refused', 'refused'])
  expect((await other).answer!.entries).toBe(7)
  expect((await reckonFile('visitors', honest, asked('one'))).answer!.entries).toBe(7)
})

test('nothing is computed for whoever has gone', async () => {
  const first = reckonFile('visitors', honest, asked('one'))
  const gone = reckonFile('visitors', honest, asked('gone', AbortSignal.abort()))
  expect(await refusalOf(gone)).toBe(because.busy)
  expect((await first).answer!.entries).toBe(7)
})
