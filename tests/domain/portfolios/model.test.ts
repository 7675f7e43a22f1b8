import { expect, test } from 'vitest'
import { mentoringMonths } from '~/domain/portfolios/model'
import { mayRenewLink, mayShow, owns } from '~/domain/portfolios/policy'
import type { SignedIn } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'

const today = '2027-04-05'

test.each([
  [[{ from: '2025-09-01', to: '2026-08-31' }], 12],
  [[{ from: '2025-09-01', to: '2026-08-30' }], 11],
  [[{ from: '2026-09-01', to: '2027-08-31' }], 7], // still under way: up to today
  [[{ from: '2027-09-01', to: '2028-08-31' }], 0], // ahead
  [
    [
      { from: '2025-09-01', to: '2026-08-31' },
      { from: '2026-01-01', to: '2026-12-31' },
    ],
    16, // two at once count once
  ],
  [
    [
      { from: '2025-09-01', to: '2025-12-31' },
      { from: '2024-09-01', to: '2024-12-31' },
    ],
    8,
  ],
  [
    [
      { from: '2025-09-01', to: '2026-08-31' },
      { from: '2026-09-01', to: '2026-09-30' },
    ],
    13, // one follows the other without a break
  ],
  [
    [
      { from: '2024-01-01', to: '2026-12-31' },
      { from: '2025-01-01', to: '2025-02-01' },
    ],
    36, // one inside the other
  ],
  [[], 0],
])('%j come to %i months', (periods, months) => {
  expect(mentoringMonths(periods, today)).toBe(months)
})

test('years of mentoring are said in words', () => {
  const { length } = catalogue('ru').portfolios
  expect([0, 1, 12, 14, 27, 60].map(length)).toEqual([
    '0 месяцев',
    '1 месяц',
    '1 год',
    '1 год 2 месяца',
    '2 года 3 месяца',
    '5 лет',
  ])
})

const viewer = { personId: 'anna', pairIds: ['duet'], roles: [] as SignedIn['roles'] } as SignedIn
const own = { kind: 'person', id: 'anna' } as const
const others = { kind: 'person', id: 'nikita' } as const

test('a person owns his portfolio, either of two that of the pair', () => {
  expect(owns(viewer, own)).toBe(true)
  expect(owns(viewer, others)).toBe(false)
  expect(owns(viewer, { kind: 'pair', id: 'duet' })).toBe(true)
  expect(owns(viewer, { kind: 'pair', id: 'anna' })).toBe(false)
})

test.each([
  [own, 'public', true, true],
  [own, 'link', false, false],
  [own, 'owner', false, true], // closing needs no consent
  [others, 'public', true, false],
] as const)('opening %j to %s with a public name %s: %s', (owner, to, nameIsPublic, allowed) => {
  expect(mayShow(viewer, owner, to, nameIsPublic).allowed).toBe(allowed)
})

test('a link is replaced by the owner, while there is one', () => {
  expect(mayRenewLink(viewer, own, 'link').allowed).toBe(true)
  expect(mayRenewLink(viewer, own, 'public').allowed).toBe(false)
  expect(mayRenewLink(viewer, others, 'link').allowed).toBe(false)
})
