import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { beginAgain, keepContest, removeArchived, takeFile } from '~/domain/archive/commands.server'
import { mayKeep } from '~/domain/archive/policy'
import { findArchived, listArchived, namesOfOrganizations, readArchived } from '~/domain/archive/queries.server'
import { recordOf } from '~/domain/archive/record'
import { archiveFile, contestFile } from '~/domain/contests/contest-file.server'
import { findContestToRun } from '~/domain/contests/queries.server'
import { beginningForm } from '~/domain/contests/schema'
import { runBy } from '~/domain/contests/visibility.server'
import { NotFound } from '~/domain/decision'
import { computeResult } from '~/domain/scoring/result'
import { catalogue } from '~/i18n/catalogue'
import { readCursor } from '~/lib/keyset'
import { db, sql } from '~db/client.server'
import { levels } from '~db/enums'
import { archivedContests, auditRecords } from '~db/schema'
import { fixtureText, keepFile, keepingInput, keepText } from '~tests/support/archive'
import { aDraftContest, type HeldContest, moments } from '~tests/support/contests'
import { holdersOf } from '~tests/support/holders'
import { aKeeper } from '~tests/support/people'
import { playContest, readFixture } from '~tests/support/played-contest'
import { playStages, signedProtocol } from '~tests/support/played-protocols'
import { countQueries } from '~tests/support/queries'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization, aSpot, spotOf } from '~tests/support/region'

const t = catalogue('ru')
const fixtures = ['duet', 'essay', 'small-01', 'small-02', 'small-03', 'small-04', 'small-05', 'small-06']

let held: HeldContest

beforeAll(async () => {
  held = await aDraftContest()
})

const beginning = () =>
  beginningForm.parse({
    organizationId: held.centreId,
    level: 'municipal',
    opensDate: '2027-02-01',
    opensTime: '00:00',
    closesDate: '2027-02-22',
    closesTime: '23:59',
  })

test.each(fixtures)('%s goes in whole, comes out byte for byte, and comes to the same places', async (name) => {
  const id = await keepText(held, fixtureText(name))
  expect((await takeFile(held.organizer, id)).source).toBe(fixtureText(name))
  const { file } = await readArchived(held.organizer, id)
  expect(computeResult(file)).toEqual(computeResult(readFixture(name).file))
})

test('a contest held here comes back into the archive with its people, sheets and places', async () => {
  const played = await playContest(readFixture('duet').file)
  await playStages(played)
  await signedProtocol(played, null)
  const exported = await archiveFile(played.organizer, played.contestId)
  const centreId = played.organizer.roles[0]!.scopeId!
  const id = await keepFile({ organizer: played.organizer, centreId }, exported)
  const { file } = await readArchived(played.organizer, id)
  expect(file).toEqual(JSON.parse(JSON.stringify(exported)))
  const record = recordOf(file, t, await namesOfOrganizations(file))
  expect(record.written).toEqual({ same: true, protocol: 3 })
  expect(record.entries.every(({ organization }) => organization && !organization.includes(centreId))).toBe(true)
  expect(record.tables[0]!.rows.map((row) => row.at(-2))).toEqual(['1', '2', '3', '4', '5', '6', '—'])
})

test('the same file twice, and twice at once, is one contest of the archive', async () => {
  const text = fixtureText('small-04').replace('{', '{ ')
  const first = await keepText(held, text)
  expect(await keepText(held, text)).toBe(first)
  const other = fixtureText('small-04').replace('{', '{  ')
  const [one, two] = await Promise.all([keepText(held, other), keepText(held, other)])
  expect([one, one === first]).toEqual([two, false])
})

test('a byte-order mark and an escaped zero stay in the file and harm nothing', async () => {
  const { file } = readFixture('duet')
  const text = `\uFEFF${JSON.stringify({ ...file, contest: { ...file.contest, title: 'Ноль\u0000 внутри' } })}`
  const id = await keepText(held, text)
  const { source, title } = await findArchived(held.organizer, id)
  expect([source, title]).toEqual([text, 'Ноль внутри'])
})

test('a file with faults, and one too large for a page, keep nothing', async () => {
  const before = await db.$count(archivedContests)
  const { file } = readFixture('duet')
  file.sheets[0]!.scores['card.c1'] = 99
  const { faults } = await keepContest(held.organizer, keepingInput(held, JSON.stringify(file)), moments.before)
  expect(faults).toEqual([expect.objectContaining({ at: '/sheets/0/scores/card.c1' })])
  const many = Array.from({ length: 2000 }, (_, place) => ({ id: `E${place}`, organisations: [] }))
  const jurors = Array.from({ length: 60 }, (_, place) => ({ id: `J${place}` }))
  const large = { ...readFixture('small-04').file, entries: many, jurors, sheets: [], votes: [] }
  for (const entry of many) Object.assign(entry, { nomination: large.contest.nominations?.[0]?.id })
  const attempt = keepContest(held.organizer, keepingInput(held, JSON.stringify(large)), moments.before)
  expect(await refusalOf(attempt)).toBe(t.archive.because.tooLarge)
  expect(await db.$count(archivedContests)).toBe(before)
})

test.each(levels)('at the level «%s» those read an archived contest who might keep it', async (level) => {
  const id = await keepText(held, `${' '.repeat(levels.indexOf(level) + 1)}${fixtureText('duet')}`, level)
  const here = await spotOf(held.centreId)
  for (const viewer of holdersOf(here, await aSpot())) {
    const found = await db.$count(archivedContests, and(eq(archivedContests.id, id), runBy(viewer, archivedContests)))
    const expected = mayKeep(viewer, { ...here, level }).allowed
    expect({ rights: viewer.roles, reads: found === 1 }).toEqual({ rights: viewer.roles, reads: expected })
  }
})

test('a stranger neither keeps a contest for this organisation nor reads, takes or removes one', async () => {
  const stranger = await aKeeper('organizer', 'municipality', (await anOrganization()).municipalityId)
  const input = keepingInput(held, fixtureText('essay'))
  expect(await refusalOf(keepContest(stranger, input, moments.before))).toBe(t.contests.because.notYourOrganization)
  const id = await keepText(held, fixtureText('essay'))
  await expect(readArchived(stranger, id)).rejects.toThrow(NotFound)
  await expect(takeFile(stranger, id)).rejects.toThrow(NotFound)
  await expect(removeArchived(stranger, id)).rejects.toThrow(NotFound)
  await expect(beginAgain(stranger, id, beginning(), moments.before)).rejects.toThrow(NotFound)
})

test('what is in the archive changes in no way but leaving it, once, and the log tells both', async () => {
  const id = await keepText(held, `\n${fixtureText('essay')}`)
  await expect(sql`update archived_contests set title = 'Другой' where id = ${id}`).rejects.toThrow(/as they were/)
  const both = await Promise.allSettled([removeArchived(held.organizer, id), removeArchived(held.organizer, id)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const log = await db.select().from(auditRecords).where(eq(auditRecords.subjectId, id)).orderBy(auditRecords.id)
  expect(log.map(({ action }) => action)).toEqual(['archive.kept', 'archive.removed'])
})

test('a new contest begins by a regulation of the archive, unless such contests are not held here', async () => {
  const id = await keepText(held, fixtureText('essay'))
  const contestId = await beginAgain(held.organizer, id, beginning(), moments.before)
  const { file } = readFixture('essay')
  expect((await contestFile(db, contestId)).contest).toEqual(file.contest)
  expect((await findContestToRun(held.organizer, contestId, moments.before)).state).toBe('draft')
  const teams = await keepFile(held, { ...file, contest: { ...file.contest, unit: 'team' } })
  expect(await refusalOf(beginAgain(held.organizer, teams, beginning(), moments.before))).toBe(t.archive.because.unit)
})

test('the list is read by one query, page after page', async () => {
  const own = await aDraftContest()
  const ids: string[] = []
  for (let place = 0; place < 31; place += 1)
    ids.push(await keepText(own, `${' '.repeat(place)}${fixtureText('small-04')}`))
  expect(await countQueries(() => listArchived(own.organizer, null))).toBe(1)
  const first = await listArchived(own.organizer, null)
  const second = await listArchived(own.organizer, readCursor(first.next, ['instant', 'id']))
  expect([first.rows.length, second.rows.length, second.next]).toEqual([30, 1, null])
  expect([...first.rows, ...second.rows].map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
})
