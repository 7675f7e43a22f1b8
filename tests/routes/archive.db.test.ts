import { beforeAll, expect, test } from 'vitest'
import type { ContestOutcome } from '~/domain/reckoning/outcome'
import { loader as archiveList } from '~/routes/archive/archive'
import { loader as archivedPage } from '~/routes/archive/archived'
import { loader as beginningPage } from '~/routes/archive/archived-beginning'
import { loader as entryPage } from '~/routes/archive/archived-entry'
import { loader as takenFile } from '~/routes/archive/archived-file'
import { action as remove } from '~/routes/archive/archived-removal'
import { action as keep } from '~/routes/archive/new-archived'
import { action as recount } from '~/routes/archive/recount'
import type { SaidFaults } from '~/ui/contests/form/file-faults'
import { db } from '~db/client.server'
import { archivedContests } from '~db/schema'
import { fixtureText, keepText } from '~tests/support/archive'
import { readFixture } from '~tests/support/contest-fixtures'
import { aDraftContest, type HeldContest } from '~tests/support/contests'
import { asked, outcome, sessionOf } from '~tests/support/http'
import { aKeeper } from '~tests/support/people'
import { aMunicipality } from '~tests/support/region'

let held: HeldContest
let cookie: string

beforeAll(async () => {
  held = await aDraftContest()
  cookie = await sessionOf({ id: held.organizer.personId })
})

function formOf(text: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  form.set('file', new File([text], 'конкурс.json'))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const send = (text: string, ip: string) =>
  outcome(recount(asked('/contests/recount', { form: formOf(text), headers: { 'x-duet-ip': ip } })))

test('a visitor recounts a contest in his browser, and nothing of it is kept', async () => {
  const before = await db.$count(archivedContests)
  const { status, body } = await send(fixtureText('duet'), '192.0.2.1')
  const { outcome: counted } = body as { outcome: ContestOutcome }
  expect([status, counted.problems, counted.tables[0]!.rows.length]).toEqual([200, [], 7])
  expect(await db.$count(archivedContests)).toBe(before)
})

test('a file that cannot be computed comes back with every fault in words', async () => {
  const { status, body } = await send(fixtureText('duet').replace('"max": 5', '"max": 0'), '192.0.2.2')
  expect(status).toBe(400)
  expect((body as { unread: SaidFaults }).unread.faults.length).toBeGreaterThan(0)
  expect((await send('{', '192.0.2.2')).status).toBe(400)
})

test('whoever recounts without end is asked to wait', async () => {
  for (let time = 0; time < 20; time += 1) expect((await send('{', '192.0.2.3')).status).toBe(400)
  expect((await send('{', '192.0.2.3')).status).toBe(429)
  expect((await send('{', '192.0.2.4')).status).toBe(400)
})

test('an organiser keeps a file and comes to its page; a fault keeps nothing but what he chose', async () => {
  const fields = { organizationId: held.centreId, level: 'municipal', note: '2025/26' }
  const sent = async (text: string) =>
    outcome(keep(asked('/contests/archive/new', { form: formOf(text, fields), cookie })))
  const { status, headers } = await sent(fixtureText('essay'))
  expect([status, headers.get('location')]).toEqual([
    302,
    expect.stringMatching(/^\/contests\/archive\/[0-9a-f-]{36}$/),
  ])
  const wrong = await sent('{}')
  expect([wrong.status, wrong.body]).toEqual([400, expect.objectContaining({ initialValue: fields })])
})

test('the page and the sheets of a kept contest are there for its organiser, the file byte for byte', async () => {
  const archivedId = await keepText(held, fixtureText('duet'))
  const params = { archivedId }
  const page = await outcome(archivedPage(asked(`/contests/archive/${archivedId}`, { params, cookie })))
  expect(page.status).toBe(200)
  const entry = async (place: string) =>
    (await outcome(entryPage(asked('/entries', { params: { ...params, place }, cookie })))).status
  expect(await Promise.all(['1', '7', '8', '0', 'x'].map(entry))).toEqual([200, 200, 404, 404, 404])
  const file = (await takenFile(asked('/contest.json', { params, cookie }))) as Response
  expect(await file.text()).toBe(fixtureText('duet'))
})

test('nothing of a kept file is on any page that a stranger may open', async () => {
  const planted = 'Подсадная-Архивова'
  const { file } = readFixture('duet')
  const entries = file.entries.map((entry) => ({ ...entry, title: planted }))
  const archivedId = await keepText(
    held,
    JSON.stringify({ ...file, contest: { ...file.contest, title: planted }, entries }),
  )
  const stranger = await sessionOf({
    id: (await aKeeper('organizer', 'municipality', (await aMunicipality()).id)).personId,
  })
  const pages = [
    [archiveList, '/contests/archive'],
    [archivedPage, `/contests/archive/${archivedId}`],
    [entryPage, `/contests/archive/${archivedId}/entries/1`],
    [beginningPage, `/contests/archive/${archivedId}/beginning`],
    [takenFile, `/contests/archive/${archivedId}/contest.json`],
  ] as const
  for (const [load, address] of pages) {
    const { body } = await outcome(load(asked(address, { params: { archivedId, place: '1' }, cookie: stranger })))
    expect(JSON.stringify(body)).not.toContain(planted)
  }
})

test('a contest of teams does not begin here, and a removed one is gone', async () => {
  const { file } = readFixture('duet')
  const params = {
    archivedId: await keepText(held, JSON.stringify({ ...file, contest: { ...file.contest, unit: 'team' } })),
  }
  expect((await outcome(beginningPage(asked('/beginning', { params, cookie })))).status).toBe(403)
  const { status, headers } = await outcome(remove(asked('/removal', { params, cookie, form: {} })))
  expect([status, headers.get('location')]).toEqual([302, '/contests/archive'])
  expect((await outcome(archivedPage(asked('/', { params, cookie })))).status).toBe(404)
})
