import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { expect, test } from 'vitest'
import { notModified } from '~/http/not-modified'

const app = new Hono()
app.use(notModified(), compress())
app.get('/feed', (c) => c.text('BEGIN:VCALENDAR\r\n'.repeat(200), 200, { ETag: '"7"', 'Cache-Control': 'max-age=60' }))
app.get('/untagged', (c) => c.text('now'))
app.post('/feed', (c) => c.text('changed', 200, { ETag: '"7"' }))

const ask = (path: string, known?: string, init: RequestInit = {}) =>
  app.request(path, { ...init, headers: { 'Accept-Encoding': 'gzip', ...(known && { 'If-None-Match': known }) } })

test('a reader who has the newest is told so in few bytes', async () => {
  const first = await ask('/feed')
  expect(first.headers.get('Content-Encoding')).toBe('gzip')
  for (const known of [first.headers.get('ETag') ?? '', '"7"', '"6", W/"7"']) {
    const again = await ask('/feed', known)
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('Cache-Control')).toBe('max-age=60')
    expect(again.headers.get('Content-Encoding')).toBeNull()
  }
})

test('all others get the whole', async () => {
  expect((await ask('/feed', '"6"')).status).toBe(200)
  expect((await ask('/untagged', '"7"')).status).toBe(200)
  expect((await ask('/feed', '"7"', { method: 'POST' })).status).toBe(200)
})
