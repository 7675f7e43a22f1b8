import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distribute, type Placing } from '~/domain/jury/distribution'

const question = fc
  .record({
    entries: fc.integer({ min: 1, max: 7 }),
    jurors: fc.integer({ min: 1, max: 5 }),
    perEntry: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ entries, jurors, perEntry }) =>
    fc.record({
      entries: fc.constant(names('e', entries)),
      jurors: fc.constant(names('j', jurors)),
      perEntry: fc.constant(perEntry),
      barred: fc.uniqueArray(fc.tuple(fc.nat(entries - 1), fc.nat(jurors - 1)), { selector: String, maxLength: 8 }),
    }),
  )
  .map(({ barred, ...rest }) => ({ ...rest, barredPairs: new Set(barred.map(([e, j]) => `e${e} j${j}`)) }))

const names = (letter: string, count: number) => Array.from({ length: count }, (_, place) => letter + place)

test('each entry gets as many jurors as asked, or all who may, and nobody twice or in conflict', () => {
  fc.assert(
    fc.property(question, ({ entries, jurors, perEntry, barredPairs }) => {
      const barred = (j: string, e: string) => barredPairs.has(`${e} ${j}`)
      const { placings, short } = distribute({ entries, jurors, perEntry, barred, already: [] })
      expect(new Set(placings.map(({ entryId, jurorId }) => `${entryId} ${jurorId}`)).size).toBe(placings.length)
      expect(placings.filter(({ entryId, jurorId }) => barred(jurorId, entryId))).toEqual([])
      for (const entryId of entries) {
        const may = jurors.filter((jurorId) => !barred(jurorId, entryId)).length
        const have = placings.filter((placing) => placing.entryId === entryId).length
        expect(have).toBe(Math.min(perEntry, may))
        const missing = short.find((entry) => entry.entryId === entryId)
        expect(missing).toEqual(may < perEntry ? { entryId, have: may, need: perEntry } : undefined)
      }
    }),
  )
})

test('no other distribution is more even', () => {
  fc.assert(
    fc.property(question, ({ entries, jurors, perEntry, barredPairs }) => {
      fc.pre(entries.length <= 4 && jurors.length <= 4)
      const barred = (j: string, e: string) => barredPairs.has(`${e} ${j}`)
      const { placings } = distribute({ entries, jurors, perEntry, barred, already: [] })
      const least = Math.min(
        ...everyChoice(entries, jurors, perEntry, barred).map((choice) => unevenness(jurors, choice)),
      )
      expect(unevenness(jurors, placings)).toBe(least)
    }),
    { numRuns: 60 },
  )
})

const unevenness = (jurors: string[], placings: Placing[]) =>
  jurors.reduce((all, id) => all + placings.filter(({ jurorId }) => jurorId === id).length ** 2, 0)

/** Every way to give the entries their jurors, by brute force. */
function everyChoice(
  entries: string[],
  jurors: string[],
  perEntry: number,
  barred: (j: string, e: string) => boolean,
): Placing[][] {
  const [entryId, ...rest] = entries
  if (!entryId) return [[]]
  const may = jurors.filter((jurorId) => !barred(jurorId, entryId))
  const others = everyChoice(rest, jurors, perEntry, barred)
  return choose(may, Math.min(perEntry, may.length)).flatMap((chosen) =>
    others.map((other) => [...chosen.map((jurorId) => ({ entryId, jurorId })), ...other]),
  )
}

function choose<T>(from: T[], count: number): T[][] {
  if (count === 0) return [[]]
  return from.flatMap((one, place) => choose(from.slice(place + 1), count - 1).map((more) => [one, ...more]))
}

test('what was placed before stays, counts, and is not placed again', () => {
  const already = [{ entryId: 'e1', jurorId: 'a' }]
  const asked = { entries: ['e1', 'e2'], jurors: ['a', 'b'], perEntry: 1, barred: () => false }
  expect(distribute({ ...asked, already }).placings).toEqual([{ entryId: 'e2', jurorId: 'b' }])
})

test('with «all» everyone who may reads every entry', () => {
  const barred = (jurorId: string, entryId: string) => jurorId === 'J2' && entryId === 'P2'
  const { placings } = distribute({ entries: ['P1', 'P2'], jurors: ['J1', 'J2'], perEntry: 'all', barred, already: [] })
  expect(placings.map(({ entryId, jurorId }) => entryId + jurorId)).toEqual(['P1J1', 'P1J2', 'P2J1'])
})
