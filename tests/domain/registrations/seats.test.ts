import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, capacityOf, modesOf } from '~/domain/registrations/seats'

const queue = (...seats: number[]) => seats.map((count, index) => ({ id: index, seats: count }))
const ids = (requests: { id: number }[]) => requests.map(({ id }) => id)

describe('free seats', () => {
  it.each([
    ['nobody waits', 3, [], []],
    ['no seat is free', 0, [1, 1], []],
    ['seats were taken away', -2, [1], []],
    ['a person takes the last one', 1, [1, 1], [0]],
    ['a pair takes the last two', 2, [2, 1], [0]],
    ['a pair waits whole, and nobody overtakes it', 1, [2, 1, 1], []],
    ['those before the pair get theirs', 2, [1, 2, 1], [0]],
    ['all fit', 4, [1, 2, 1], [0, 1, 2]],
    ['there is no limit', Number.POSITIVE_INFINITY, [2, 1, 2], [0, 1, 2]],
  ])('%s', (_, free, seats, given) => {
    expect(ids(allocate(free, queue(...seats)))).toEqual(given)
  })
})

describe('seats of a mode', () => {
  const event = { format: 'mixed', capacityInPerson: 50, capacityRemote: null } as const
  it('are those set, or without limit', () => {
    expect(capacityOf(event, 'in_person')).toBe(50)
    expect(capacityOf(event, 'remote')).toBe(Number.POSITIVE_INFINITY)
  })
  it('are none where the event is not held so, whatever is set', () => {
    expect(capacityOf({ ...event, format: 'remote' }, 'in_person')).toBe(0)
    expect(capacityOf({ ...event, format: 'in_person' }, 'remote')).toBe(0)
    expect(modesOf({ format: 'in_person' })).toEqual(['in_person'])
  })
})

/** What may happen to an event's seats. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('asks' as const), seats: fc.constantFrom(1, 1, 1, 2) }),
  fc.record({ kind: fc.constant('leaves' as const), which: fc.nat(30) }),
  fc.record({ kind: fc.constant('grows' as const), by: fc.integer({ min: 1, max: 4 }) }),
)

interface Request {
  id: number
  seats: number
  confirmed: boolean
}

describe('whatever happens', () => {
  it('nobody sits without a seat, nobody is overtaken, and no seat stays free that the next in line could have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.array(happening, { maxLength: 60 }), (size, history) => {
        let capacity = size
        let requests: Request[] = []
        let asked = 0
        const taken = () => requests.reduce((sum, { confirmed, seats }) => sum + (confirmed ? seats : 0), 0)
        for (const event of history) {
          if (event.kind === 'asks') requests.push({ id: asked++, seats: event.seats, confirmed: false })
          if (event.kind === 'leaves') requests = requests.filter((_, index) => index !== event.which)
          if (event.kind === 'grows') capacity += event.by
          const waitingBefore = requests.filter(({ confirmed }) => !confirmed)
          const given = allocate(capacity - taken(), waitingBefore)
          expect(given).toEqual(waitingBefore.slice(0, given.length))
          for (const request of given) request.confirmed = true
          expect(taken()).toBeLessThanOrEqual(capacity)
          const next = requests.find(({ confirmed }) => !confirmed)
          if (next) expect(next.seats).toBeGreaterThan(capacity - taken())
        }
      }),
    )
  })

  it('no one who asked later sits while one who needs no more seats waits since earlier', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.array(fc.constantFrom(1, 2), { maxLength: 40 }), (free, seats) => {
        const waiting = queue(...seats)
        const given = new Set(ids(allocate(free, waiting)))
        const lastGiven = Math.max(-1, ...given)
        for (const { id } of waiting) expect(given.has(id)).toBe(id <= lastGiven)
      }),
    )
  })
})
