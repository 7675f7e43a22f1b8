import { createRequestHandler, data, type ServerBuild } from '@remix-run/node'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import * as entry from '~/entry.server'

/** An app of one page, whose form is answered with the status that was typed. */
const build = {
  assets: {
    routes: { root: { id: 'root', path: '', module: '', hasAction: true } },
    entry: { imports: [], module: '' },
    url: '',
    version: '',
  },
  assetsBuildDirectory: '',
  publicPath: '/',
  basename: '/',
  isSpaMode: false,
  mode: 'production',
  future: { v3_singleFetch: true },
  entry: { module: entry },
  routes: {
    root: {
      id: 'root',
      path: '',
      module: {
        default: () => createElement('html', null, 'The page'),
        action: async ({ request }: { request: Request }) => data(null, Number(await request.text())),
      },
    },
  },
} as unknown as ServerBuild

test.each([200, 400, 403])('a form answered with %i is drawn', async (status) => {
  const request = new Request('http://localhost/', { method: 'POST', body: String(status) })
  const answer = await createRequestHandler(build, 'production')(request)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toContain('The page')
})
