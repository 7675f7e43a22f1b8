import { expect, expectAccessible, test } from '~tests/support/browser'

test('the house answers for its health', async ({ request }) => {
  const health = await request.get('/healthz')
  expect(health.status()).toBe(200)
  expect(await health.json()).toEqual({ status: 'ok', database: 'ok' })
})

test('a first public page is small, sends no script and can be read by all', async ({ page }) => {
  let bytes = 0
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  expect(bytes).toBeGreaterThan(5_000)
  expect(bytes).toBeLessThan(100_000)
  expect(await page.locator('script').count()).toBe(0)
  await expectAccessible(page)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectAccessible(page)
})

test('every answer says what a browser may do with it', async ({ request }) => {
  const page = await request.get('/')
  const policy = page.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'nonce-[\w+/=]{20,}'/)
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(page.headers()['cache-control']).toBe('private, no-cache')
  const again = await request.get('/')
  expect(again.headers()['content-security-policy']).not.toBe(policy)
  for (const answer of [page, await request.get('/healthz'), await request.get('/favicon.svg')]) {
    expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
  }
})

test('built files are kept for a year and travel compressed', async ({ page, request }) => {
  await page.goto('/')
  const stylesheet = await page.locator('link[rel=stylesheet]').first().getAttribute('href')
  const answer = await request.get(stylesheet ?? '', { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
  })
  expect((await request.get('/assets/of-an-older-build.js')).status()).toBe(404)
})

test('an address that is none gets a page with a way on', async ({ page }) => {
  const answer = await page.goto('/nowhere')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Дуэт' })).toBeVisible()
  await expectAccessible(page)
})

test('what is too large is refused in a sentence', async ({ request }) => {
  const upload = { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(65 * 1024 * 1024) }
  const answers = [
    await request.post('/preferences', { multipart: { upload } }),
    await request.post('/preferences', { form: { theme: 'x'.repeat(3 * 1024 * 1024) } }),
  ]
  for (const answer of answers) {
    expect(answer.status()).toBe(413)
    expect(await answer.text()).toContain('слишком много')
  }
})
