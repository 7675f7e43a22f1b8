import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** What went wrong in the browsers of the test that runs. */
let troubles: string[] = []

/** Once a test turns the network off, requests fail as they should. */
const isOffline = (text: string) => text.includes('net::ERR_INTERNET_DISCONNECTED')

/** The test fails on a console error, a failed request, or a request to anyone but Duet, in any page of the context. */
export function watch(context: BrowserContext, origin: string): void {
  context.on('weberror', (thrown) => troubles.push(thrown.error().message))
  context.on('console', (message) => {
    // The browser says so of every status from 400 on; whether one is right is the test's to say.
    const status = message.text().startsWith('Failed to load resource: the server responded with a status')
    if (message.type() === 'error' && !status && !isOffline(message.text())) troubles.push(message.text())
  })
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED' && !isOffline(why)) troubles.push(`${request.url()}: ${why}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const inside = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin
    if (!inside) troubles.push(`a request to a third party: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) troubles.push(`${response.url()} answered ${response.status()}`)
  })
}

/** A test in the browser, whose own page is watched. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      troubles = []
      watch(context, new URL(baseURL ?? '').origin)
      await use(undefined)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

/** Nothing on the page as it stands keeps out a person who uses it otherwise (WCAG 2.2 AA, as far as axe can see). */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([])
}

export { expect }
