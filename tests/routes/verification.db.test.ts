import { beforeAll, expect, test } from 'vitest'
import { replaceDocument, revokeDocument } from '~/domain/documents/commands.server'
import { loader, headers as pageHeaders } from '~/routes/verification/verification'
import { action, headers as formHeaders } from '~/routes/verification/verify'
import type { issuedDocuments } from '~db/schema'
import {
  aPublishedContest,
  documentsOf,
  issueAndRender,
  issueTime,
  type PublishedContest,
} from '~tests/support/documents'
import { asked, outcome } from '~tests/support/http'

let held: PublishedContest
let documents: (typeof issuedDocuments.$inferSelect)[]

beforeAll(async () => {
  held = await aPublishedContest({ awards: ['winner', 'prize', 'laureate'], jurors: 0 })
  await issueAndRender(held.organizer, held.source)
  documents = await documentsOf(held.source)
})

const from = (ip: string) => ({ 'x-duet-ip': ip })
const open = (token: string, ip = '198.51.100.1') =>
  outcome(loader(asked(`/v/${token}`, { params: { token }, headers: from(ip) })))
const type = (number: string, key: string, ip = '198.51.100.1') =>
  outcome(action(asked('/verify', { form: { number, key }, headers: from(ip) })))

test('the QR leads a visitor to every fact on the paper, and to nothing else of the person', async () => {
  const [document] = documents
  const { status, body } = await open(document!.token)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    document: {
      state: 'issued',
      number: document!.number,
      recipient: { name: document!.recipientName, post: 'учитель математики', organization: held.school.shortName },
      issuedOn: '2027-04-05',
      signatory: { post: 'Директор' },
      later: null,
    },
  })
  const said = JSON.stringify(body)
  for (const secret of [document!.id, document!.recipientId, document!.token, '@example.ru'])
    expect(said).not.toContain(secret)
})

test('an address that no document has is 404, whatever it looks like', async () => {
  for (const token of ['A'.repeat(24), documents[0]!.number, documents[0]!.id, `${documents[0]!.token}A`])
    expect(await open(token)).toMatchObject({ status: 404, body: { document: null } })
})

test('no search engine keeps what is found', () => {
  for (const headers of [pageHeaders, formHeaders]) {
    const said = new Headers(headers({} as never))
    expect(said.get('X-Robots-Tag')).toContain('noindex')
    expect(said.get('Cache-Control')).toBe('no-store')
  }
})

test('number and surname find the same, typed as people type', async () => {
  const { number, recipientSurname } = documents[0]!
  const latin = number.toLowerCase().replace('с', 'c').replace('/', ' / ')
  for (const typed of [number, latin, `№ ${number}`])
    expect(await type(typed, recipientSurname.toUpperCase())).toMatchObject({
      status: 200,
      body: { found: [{ number, state: 'issued' }] },
    })
})

test('a wrong surname and a number that is not there get one and the same answer', async () => {
  const answers = [
    await type(documents[0]!.number, 'Нетакова', '198.51.100.2'),
    await type('ИМЦ-2027/Д-9999', documents[0]!.recipientSurname, '198.51.100.2'),
  ]
  for (const { status } of answers) expect(status).toBe(403)
  const errors = answers.map(({ body }) => (body as { error: unknown }).error)
  expect(errors[0]).toEqual(errors[1])
  expect(JSON.stringify(errors[0])).toContain('Документа с таким номером')
})

test('a revoked document says so, a replaced one leads to the new', async () => {
  const [first, second] = documents
  const terms = { issuedOn: '2027-04-06', signatoryPost: 'Директор', signatoryName: 'Осадчий Игорь Петрович' }
  await revokeDocument(held.organizer, first!.id, 'Тайная причина', issueTime)
  const newId = await replaceDocument(held.organizer, second!.id, { ...terms, reason: 'Исправлено' }, issueTime)
  const newer = (await documentsOf(held.source)).find(({ id }) => id === newId)!
  const revoked = await open(first!.token)
  expect(revoked.body).toMatchObject({ document: { state: 'revoked' } })
  expect(JSON.stringify(revoked.body)).not.toContain('Тайная причина')
  expect((await open(second!.token)).body).toMatchObject({
    document: { state: 'replaced', later: { number: newer.number, token: newer.token } },
  })
  expect((await open(newer.token)).body).toMatchObject({ document: { state: 'issued' } })
})

test('guessing is slowed down: by visitor, and by number from wherever it comes', async () => {
  const say = ({ body }: { body: unknown }) => JSON.stringify(body)
  const guesses = Array.from({ length: 21 }, (_, index) => `Догадкина${index}`)
  const answers = []
  for (const guess of guesses) answers.push(await type(`ИМЦ-2027/Д-${guess.length}`, guess, '198.51.100.3'))
  expect(say(answers[19]!)).toContain('Документа с таким номером')
  expect(say(answers[20]!)).toContain('Слишком много попыток')
  const { number, recipientSurname } = documents.at(-1)!
  for (let tried = 0; tried < 30; tried++) await type(number, 'Догадкина', `198.51.100.${10 + tried}`)
  expect(say(await type(number, recipientSurname, '198.51.100.99'))).toContain('Слишком много попыток')
})
