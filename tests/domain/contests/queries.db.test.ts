import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { createContest } from '~/domain/contests/commands.server'
import { type ContestFilters, readContestFilters, writeContestFilters } from '~/domain/contests/filters'
import { contestDistricts, findContest, listContests, listOrganizers } from '~/domain/contests/queries.server'
import { contestForm } from '~/domain/contests/schema'
import { type Viewer, visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { readCursor } from '~/lib/keyset'
import { db } from '~db/client.server'
import { contests } from '~db/schema'
import { aDraftContest, anAnnouncedContest, findRow, type HeldContest, leadTo, moments } from '~tests/support/contests'
import { aKeeper } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'

let draft: HeldContest
let open: HeldContest
let done: HeldContest

beforeAll(async () => {
  draft = await aDraftContest('duet', 'Черновой дуэт')
  open = await anAnnouncedContest('duet', 'Весёлый дуэт')
  done = await anAnnouncedContest('essay', 'Эссе года')
  await leadTo(done.contestId, 'published')
})

const titles = async (viewer: Viewer, filters: Partial<ContestFilters> = {}, now = moments.open) =>
  (await listContests(viewer, { search: '', ...filters }, null, now)).rows.map(({ title }) => title).toSorted()

test('everyone sees announced contests, a draft is seen by those who run it', async () => {
  expect(await titles(visitor)).toEqual(['Весёлый дуэт', 'Эссе года'])
  expect(await titles(draft.organizer)).toEqual(['Весёлый дуэт', 'Черновой дуэт', 'Эссе года'])
})

test('a list is narrowed by what goes on, by district, by name with ё as е, and to one’s own', async () => {
  expect(await titles(visitor, { show: 'open' })).toEqual(['Весёлый дуэт'])
  expect(await titles(visitor, { show: 'open' }, moments.closed)).toEqual([])
  expect(await titles(visitor, { show: 'running' }, moments.closed)).toEqual(['Весёлый дуэт'])
  expect(await titles(visitor, { show: 'finished' })).toEqual(['Эссе года'])
  expect(await titles(visitor, { municipalityId: open.municipalityId })).toEqual(['Весёлый дуэт'])
  expect(await titles(visitor, { search: 'веселый ДУЭТ' })).toEqual(['Весёлый дуэт'])
  expect(await titles(draft.organizer, { show: 'mine' })).toEqual(['Черновой дуэт'])
  expect(await titles(visitor, { show: 'mine' })).toEqual([])
  expect((await contestDistricts()).map(({ value }) => value).toSorted()).toEqual(
    [open.municipalityId, done.municipalityId].toSorted(),
  )
})

test('an address says what is asked for; what is not a filter asks for nothing', () => {
  const read = (text: string) => readContestFilters(new URLSearchParams(text))
  const district = '0b0e7d0c-3f0a-4c58-9a76-1f4bb0a2f001'
  const filters = read(`q=дуэт&show=open&municipality=${district}`)
  expect(filters).toEqual({ search: 'дуэт', show: 'open', municipalityId: district })
  expect(read(new URLSearchParams(writeContestFilters(filters)).toString())).toEqual(filters)
  expect(read('show=everything&municipality=%27')).toEqual({ search: '', show: undefined, municipalityId: undefined })
})

test('a contest of the whole region is run by its administrator too, one of a district is not', async () => {
  const found = await findContest(open.organizer, open.contestId, moments.open)
  const region = await aKeeper('region_admin', 'region', found.regionId)
  expect((await findContest(region, open.contestId, moments.open)).isRun).toBe(false)
  const input = contestForm.parse({
    preset: 'duet',
    title: 'Дуэт края',
    organizationId: open.centreId,
    level: 'regional',
    timeZone: 'Asia/Yakutsk',
    opensDate: '2027-02-01',
    opensTime: '00:00',
    closesDate: '2027-02-22',
    closesTime: '23:59',
  })
  const id = await createContest(region, input, catalogue('ru'), moments.before)
  expect((await findRow(id)).municipalityId).toBeNull()
  expect(await titles(region, { show: 'mine' })).toEqual(['Дуэт края'])
  expect((await listOrganizers(region)).map((one) => one.id)).toEqual([open.centreId])
  await db.delete(contests).where(eq(contests.id, id))
})

test('pages follow one another, and thirty rows take as many queries as one', async () => {
  const one = await countQueries(() => listContests(visitor, { search: '' }, null, moments.open))
  const { id: _id, title: _title, timeZone: _zone, ...row } = await findRow(open.contestId)
  await db.insert(contests).values(Array.from({ length: 43 }, () => ({ ...row, searchKey: 'много' })))
  expect(await countQueries(() => listContests(visitor, { search: '' }, null, moments.open))).toBe(one)
  const first = await listContests(visitor, { search: '' }, null, moments.open)
  const second = await listContests(visitor, { search: '' }, readCursor(first.next, ['instant', 'id']), moments.open)
  expect([first.rows.length, second.rows.length, second.next]).toEqual([30, 15, null])
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(45)
})
