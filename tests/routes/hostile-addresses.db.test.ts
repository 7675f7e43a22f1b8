import { expect, test } from 'vitest'
import { writeCursor } from '~/lib/keyset'
import * as feed from '~/routes/calendar/personal-feed'
import * as contests from '~/routes/contests/contests'
import * as orders from '~/routes/orders/orders'
import * as pairs from '~/routes/pairs/pairs'
import * as people from '~/routes/people/people'
import * as portfolio from '~/routes/portfolios/linked-portfolio'
import * as verification from '~/routes/verification/verification'
import { asked, outcome, sessionOf } from '~tests/support/http'
import { aKeeper } from '~tests/support/people'

test('a list whose place in the address nobody wrote begins at its beginning', async () => {
  const cookie = await sessionOf({ id: (await aKeeper('platform_admin', 'installation')).personId })
  const after = [
    ['a', 'b'],
    ['2026-99-99', 'b'],
    ['\0', '\0'],
  ].map(writeCursor)
  for (const { loader } of [contests, orders, pairs, people]) {
    const lists = await Promise.all(
      ['', ...after].map((cursor) => outcome(loader(asked(`/list?after=${cursor}`, { cookie })))),
    )
    expect(lists.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  }
})

test.each([
  ['a paper', verification],
  ['a portfolio', portfolio],
  ['a feed', feed],
])('%s under an address with a sign that nobody types is not found', async (_, { loader }) => {
  const { status } = await outcome(loader(asked('/v/%00', { params: { token: '\0' } })))
  expect(status).toBe(404)
})
