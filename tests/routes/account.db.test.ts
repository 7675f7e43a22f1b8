import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { makeLink, sendPasswordLink } from '~/domain/accounts/commands.server'
import { findPasswordless } from '~/domain/accounts/queries.server'
import { visitor } from '~/domain/viewer'
import { signedInPerson } from '~/http/auth.server'
import { catalogue } from '~/i18n/catalogue'
import { tasks } from '~/jobs/tasks'
import * as invitation from '~/routes/account/invitation'
import * as signIn from '~/routes/account/sign-in'
import * as signInLink from '~/routes/account/sign-in-link'
import * as signOut from '~/routes/account/sign-out'
import * as audit from '~/routes/admin/audit'
import * as outbox from '~/routes/admin/letters'
import * as preferences from '~/routes/home/preferences'
import { db } from '~db/client.server'
import { invitations, letters } from '~db/schema'
import { asked, cookies, outcome, sessionOf } from '~tests/support/http'
import { anOpenContest } from '~tests/support/jury'
import { aPerson } from '~tests/support/people'

const now = new Date('2027-03-01T00:00:00Z')
const password = 'три слова подряд'
let person: Awaited<ReturnType<typeof aPerson>>

const tokenOf = (address: string) => address.split('/').at(-1) ?? ''
const link = (purpose: 'account' | 'password' | 'jury') =>
  db.transaction((tx) => makeLink(tx, visitor, { personId: person.id, email: person.email ?? '', purpose }, new Date()))

const accept = (token: string, form: Record<string, string>) =>
  outcome(invitation.action(asked(`/invitations/${token}`, { params: { token }, form })))

beforeAll(async () => {
  person = await aPerson({ email: 'semenova@example.org' })
})

test('a link sets a password, lets in, and is used up', async () => {
  const token = tokenOf(await link('account'))
  expect((await outcome(invitation.loader(asked(`/invitations/${token}`, { params: { token } })))).status).toBe(200)
  expect((await accept(token, { password: 'short' })).status).toBe(400)
  expect((await accept(token, {})).status).toBe(403)
  const entered = await accept(token, { password })
  expect(entered.status).toBe(302)
  expect(await signedInPerson(new Headers({ cookie: cookies(entered.headers) }))).toBe(person.id)
  expect((await accept(token, { password })).status).toBe(404)
})

test('two who use one link at once are let in once', async () => {
  const token = tokenOf(await link('account'))
  const answers = await Promise.all([accept(token, { password }), accept(token, { password })])
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 404])
})

test('a newer link ends the older one, and only a hash of either is kept', async () => {
  const [older, newer] = [tokenOf(await link('password')), tokenOf(await link('password'))]
  expect((await accept(older, { password })).status).toBe(404)
  const rows = await db.select().from(invitations).where(eq(invitations.personId, person.id))
  expect(JSON.stringify(rows)).not.toContain(newer)
})

test('a juror who opens his letter again goes on to his work, and anyone else finds no such link', async () => {
  const { contestId } = await anOpenContest()
  const address = await db.transaction((tx) =>
    makeLink(
      tx,
      visitor,
      { personId: person.id, email: 'semenova@example.org', purpose: 'jury', contestId },
      new Date(),
    ),
  )
  const token = tokenOf(address)
  const open = (cookie?: string) =>
    outcome(invitation.loader(asked(`/invitations/${token}`, { params: { token }, cookie })))
  expect((await open()).status).toBe(200)
  const entered = await accept(token, {})
  expect(entered.headers.get('location')).toBe(`/jury/${contestId}`)
  expect((await open(cookies(entered.headers))).headers.get('location')).toBe(`/jury/${contestId}`)
  expect((await open(await sessionOf(await aPerson()))).status).toBe(404)
  expect((await open()).status).toBe(404)
})

test('who came by the link of a jury has no password, until one is set', async () => {
  const guest = await aPerson({ email: 'guest@example.org' })
  await sessionOf(guest)
  expect(await findPasswordless(guest.id)).toBe('guest@example.org')
  const address = await db.transaction((tx) =>
    makeLink(tx, visitor, { personId: guest.id, email: 'guest@example.org', purpose: 'password' }, new Date()),
  )
  await accept(tokenOf(address), { password })
  expect(await findPasswordless(guest.id)).toBeNull()
})

test('a password signs in, a wrong one says so and keeps the address that was typed', async () => {
  await accept(tokenOf(await link('account')), { password })
  const enter = (typed: string, extra: Record<string, string> = {}) =>
    outcome(signIn.action(asked('/sign-in', { form: { email: 'Semenova@example.org ', password: typed, ...extra } })))
  const refused = await enter('не тот пароль')
  expect(refused.status).toBe(403)
  expect(refused.body).toMatchObject({
    initialValue: { email: 'Semenova@example.org ' },
    error: { '': [catalogue('ru').accounts.wrong] },
  })
  const entered = await enter(password, { next: '/pairs' })
  expect(entered.headers.get('location')).toBe('/pairs')
  expect((await enter(password, { next: '//elsewhere.example' })).headers.get('location')).toBe('/')
  const cookie = cookies(entered.headers)
  const left = await outcome(signOut.action(asked('/sign-out', { form: {}, cookie })))
  expect(left.status).toBe(302)
  expect(await signedInPerson(new Headers({ cookie }))).toBeNull()
})

test('a new password ends the sessions that were open', async () => {
  const cookie = await sessionOf(person)
  await accept(tokenOf(await link('password')), { password: 'другой длинный пароль' })
  expect(await signedInPerson(new Headers({ cookie }))).toBeNull()
})

test('a form sent after the session ended comes back with what was typed, and goes on after the sign-in', async () => {
  await accept(tokenOf(await link('account')), { password })
  const kept = JSON.stringify({ action: '/pairs/new', fields: [['goal', 'ввести в профессию']] })
  const form = { email: 'semenova@example.org', password, kept }
  const entered = await outcome(signIn.action(asked('/sign-in', { form })))
  expect(entered.body).toEqual({ resend: { action: '/pairs/new', fields: [['goal', 'ввести в профессию']] } })
  expect(cookies(entered.headers)).toContain('duet.session')
  const foreign = JSON.stringify({ action: 'https://elsewhere.example', fields: [] })
  const safe = await outcome(signIn.action(asked('/sign-in', { form: { ...form, kept: foreign } })))
  expect(safe.status).toBe(302)
})

test('attempts are counted: past the limit whoever guesses waits, and the owner elsewhere does not', async () => {
  const owner = await aPerson({ email: 'many@example.org' })
  const token = await db.transaction((tx) =>
    makeLink(tx, visitor, { personId: owner.id, email: 'many@example.org', purpose: 'account' }, new Date()),
  )
  await accept(tokenOf(token), { password })
  const attempt = (typed: string, ip: string) => {
    const form = { email: 'many@example.org', password: typed }
    return outcome(signIn.action(asked('/sign-in', { form, headers: { 'x-duet-ip': ip } })))
  }
  for (let i = 0; i < 10; i++) expect((await attempt('guess', '198.51.100.1')).status).toBe(403)
  const late = await attempt(password, '198.51.100.1')
  expect(late.status).toBe(429)
  expect(late.body).toMatchObject({ error: { '': [catalogue('ru').answers.tooMany] } })
  expect((await attempt(password, '198.51.100.2')).status).toBe(302)
})

test('a choice of the look leads back to where it was made', async () => {
  const chosen = await outcome(preferences.action(asked('/preferences', { form: { theme: 'dark', next: '/about' } })))
  expect(chosen.headers.get('location')).toBe('/about')
})

test('the link asked for goes to those who have an account, and says nothing of those who have none', async () => {
  await sendPasswordLink(visitor, 'nobody@example.org', catalogue('ru'), now)
  await sendPasswordLink(visitor, 'semenova@example.org', catalogue('ru'), now)
  const written = await db.select({ address: letters.address }).from(letters)
  expect(written).toEqual([{ address: 'semenova@example.org' }])
})

test('asking for a link does the same for an address that has an account and for one that has none', async () => {
  const before = await db.$count(letters)
  const asking = { headers: { 'x-duet-ip': '198.51.100.3' } }
  for (const email of ['nobody@example.org', 'semenova@example.org']) {
    const answer = await outcome(signInLink.action(asked('/sign-in/link', { form: { email }, ...asking })))
    expect(answer.body).toEqual({ sentTo: email })
  }
  expect(await db.$count(letters)).toBe(before)
  const jobs = await db.execute<{ payload: { email: string } }>(sql`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'password-link' order by j.id`)
  expect(jobs.map(({ payload }) => payload.email)).toEqual(['nobody@example.org', 'semenova@example.org'])
  await tasks['password-link']?.(jobs[1]?.payload, {} as never)
  expect(await db.$count(letters)).toBe(before + 1)
})

test.each([outbox, audit])('letters and the audit log are closed to a teacher', async ({ loader }) => {
  const cookie = await sessionOf(person)
  expect((await outcome(loader(asked('/admin', { cookie })))).status).toBe(403)
  expect((await outcome(loader(asked('/admin')))).headers.get('location')).toContain('/sign-in')
})
