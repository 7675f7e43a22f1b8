import { expect, test } from 'vitest'
import { catalogue } from '~/i18n/catalogue'
import { settings } from '~/lib/env.server'
import * as signIn from '~/routes/account/sign-in'
import * as preferences from '~/routes/home/preferences'
import * as ballot from '~/routes/votes/ballot'
import { asked, outcome, sessionOf } from '~tests/support/http'
import { aPerson } from '~tests/support/people'

const unreadable = { title: catalogue('ru').answers.unreadableTitle }

/** A POST whose body is what nobody’s browser sends. */
const raw = (path: string, body: string | Uint8Array<ArrayBuffer> | null, contentType?: string) => ({
  ...asked(path),
  request: new Request(settings.origin + path, {
    method: 'POST',
    body,
    headers: { origin: settings.origin, ...(contentType && { 'content-type': contentType }) },
  }),
})

test.each<[string, Record<string, string>]>([
  ['a row far away', { 'email[400000000]': 'x' }],
  ['a row far away inside of a row', { 'list[0].of[400000000]': 'x' }],
  ['an order to make a row far away', { __intent__: said('update', { name: 'email[400000000]', value: 1 }) }],
  ['very many fields', Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`a${at}`, '1']))],
  ['an order that is none', { __intent__: 'zzz' }],
  ['an order of nothing', { __intent__: 'null' }],
  ['an order for what is no list', { email: 'a@b.example', __intent__: said('insert', { name: 'email' }) }],
  ['a state', { __state__: 'zzz' }],
])('a form with %s is answered at once', async (_, form) => {
  const request = asked('/sign-in', { form })
  const began = performance.now()
  const { status, body } = await outcome(signIn.action(request))
  expect([400, 413]).toContain(status)
  if (status === 400) expect(body).toMatchObject(unreadable)
  expect(performance.now() - began).toBeLessThan(2000)
})

function said(type: string, payload: unknown) {
  return JSON.stringify({ type, payload })
}

const part = (header: string, text = 'x') => `--edge\r\nContent-Disposition: form-data; ${header}\r\n\r\n${text}\r\n`
const multipart = 'multipart/form-data; boundary=edge'
const parts = (...all: string[]) => `${all.join('')}--edge--\r\n`

test.each<[number, string, string | Uint8Array<ArrayBuffer> | null, string | undefined]>([
  [400, 'JSON', '{}', 'application/json'],
  [400, 'a body without a type', new TextEncoder().encode('a=b'), undefined],
  [400, 'no body', null, undefined],
  [400, 'parts without an edge', parts(part('name="a"')), 'multipart/form-data'],
  [400, 'parts that break off', part('name="a"'), multipart],
  [400, 'what is not parts', 'junk', multipart],
  [400, 'a long name of a file', parts(part(`name="a"; filename="${'a'.repeat(9000)}"`)), multipart],
  [400, 'a name of a file in an old encoding', broken(), multipart],
  [413, 'too many parts', parts(...Array.from({ length: 3001 }, () => part('name="a"'))), multipart],
  [413, 'a file for a form without files', parts(part('name="a"; filename="a.txt"')), multipart],
  [413, 'too long a text', parts(part('name="a"', 'a'.repeat(3_000_000))), multipart],
])('%i for %s, by a form and by a choice of the look', async (status, _, body, type) => {
  expect((await outcome(signIn.action(raw('/sign-in', body, type)))).status).toBe(status)
  expect((await outcome(preferences.action(raw('/preferences', body, type)))).status).toBe(status)
})

function broken() {
  const text = parts(part('name="a"; filename="\u00ff.txt"'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

test('a button that says something more is answered so too', async () => {
  const cookie = await sessionOf(await aPerson({ email: 'semenova@example.org' }))
  const params = { voteId: '01234567-89ab-4cde-8f01-23456789abcd' }
  const pressed = asked('/votes', { params, cookie, form: { 'entryId[400000000]': 'x' } })
  expect((await outcome(ballot.action(pressed))).status).toBe(400)
})
