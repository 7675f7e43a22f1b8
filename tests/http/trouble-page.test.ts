import { expect, test } from 'vitest'
import { trouble } from '~/http/answer.server'
import { troubleToTell, withTroublePages } from '~/http/trouble-page.server'
import { wayBackOf } from '~/http/visit.server'

/** Answers a file with a fault, as Remix does for an address without a page, and the page of faults with what it is told. */
const handle = withTroublePages(async (request, context = {}) => {
  const { pathname } = new URL(request.url)
  if (pathname === '/sheets.pdf') {
    const refused = trouble(403, 'Refused', 'Not yours')
    refused.headers.set('X-Remix-Catch', 'yes')
    return refused
  }
  if (pathname === '/facts.json') return Response.json({ all: 'well' })
  const told = troubleToTell(context)
  if (!told) return new Response('', { status: 404 })
  const { title } = (await told.json()) as { title: string }
  return new Response(`<h1>${title}</h1> ${request.method}, back to ${wayBackOf({ request, context })}`, {
    status: told.status,
    headers: request.headers,
  })
})

const ask = (path: string, accept: string, method = 'GET', headers: Record<string, string> = {}) =>
  handle(new Request(`https://duet.example${path}`, { method, headers: { accept, cookie: 'who=me', ...headers } }))

test.each(['GET', 'POST'])(
  'a browser that %ss what is refused is shown a page, with the same status',
  async (method) => {
    const answer = await ask('/sheets.pdf', 'text/html,*/*;q=0.8', method)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('<h1>Refused</h1> GET')
    expect(answer.headers.get('cookie')).toBe('who=me')
  },
)

test('a change of language leads back to the file that was asked for, or to the page of the button that was pressed', async () => {
  const page = 'text/html'
  const back = async (...asked: Parameters<typeof ask>) => (await (await ask(...asked)).text()).split('back to ')[1]
  expect(await back('/sheets.pdf?stage=s1', page)).toBe('/sheets.pdf?stage=s1')
  expect(await back('/sheets.pdf', page, 'POST', { referer: 'https://duet.example/sheets?todo=on' })).toBe(
    '/sheets?todo=on',
  )
  expect(await back('/sheets.pdf', page, 'POST', { referer: 'https://elsewhere.example/' })).toBe('/')
  expect(await back('/sheets.pdf', page, 'POST')).toBe('/')
  // From any other page to itself.
  const request = new Request('https://duet.example/events?month=2027-02')
  expect(wayBackOf({ request, context: {} })).toBe('/events?month=2027-02')
})

test('a program gets the fault as data, and what is given is given as it is', async () => {
  expect(await (await ask('/sheets.pdf', '*/*')).json()).toEqual({ title: 'Refused', message: 'Not yours' })
  expect(await (await ask('/facts.json', 'text/html')).json()).toEqual({ all: 'well' })
})
