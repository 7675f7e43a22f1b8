import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { ownOriginOnly } from '~/http/own-origin'
import { catalogue } from '~/i18n/catalogue'
import { settings } from '~/lib/env.server'

const app = new Hono().use(ownOriginOnly()).all('*', (c) => c.text('done'))
const sent = (headers: Record<string, string>, method = 'POST', path = '/preferences') =>
  app.request(settings.origin + path, { method, headers })

test.each<Record<string, string>>([
  { origin: settings.origin },
  { 'sec-fetch-site': 'same-origin' },
  { origin: 'null', 'sec-fetch-site': 'same-origin' },
  {},
])('a change with %j is made', async (headers) => {
  expect((await sent(headers)).status).toBe(200)
})

test.each<Record<string, string>>([
  { origin: 'https://elsewhere.example' },
  { origin: 'no address' },
  { origin: 'null' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('a change with %j is refused', async (headers) => {
  const answer = await sent(headers)
  expect(answer.status).toBe(403)
  expect(await answer.text()).toBe(catalogue('ru').answers.foreignOrigin)
})

test('it is refused on every address, and reading is not', async () => {
  const origin = 'https://elsewhere.example'
  expect((await sent({ origin }, 'DELETE', '/any.data')).status).toBe(403)
  expect((await sent({ origin }, 'GET')).status).toBe(200)
})
