import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** A test in the browser: it fails on a console error, a failed request, or a request to anyone but Duet. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = []
      context.on('weberror', (thrown) => troubles.push(thrown.error().message))
      context.on('console', (message) => {
        // The browser says so of every status from 400 on; whether one is right is the test's to say.
        const status = message.text().startsWith('Failed to load resource: the server responded with a status')
        if (message.type() === 'error' && !status) troubles.push(message.text())
      })
      context.on('requestfailed', (request) => {
        const left = request.failure()?.errorText === 'net::ERR_ABORTED'
        if (!left) troubles.push(`${request.url()}: ${request.failure()?.errorText}`)
      })
      context.on('request', (request) => {
        const url = new URL(request.url())
        const inside =
          url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === new URL(baseURL ?? '').origin
        if (!inside) troubles.push(`a request to a third party: ${request.url()}`)
      })
      context.on('response', (response) => {
        if (response.status() >= 500) troubles.push(`${response.url()} answered ${response.status()}`)
      })
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
