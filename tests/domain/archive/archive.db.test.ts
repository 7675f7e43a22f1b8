import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { beginAgain, keepContest, removeArchived, takeFile } from '~/domain/archive/commands.server'
import { mayKeep } from '~/domain/archive/policy'
import { findArchived, listArchived, readArchived, readBy } from '~/domain/archive/queries.server'
import { archiveFile, contestFile } from '~/domain/contests/contest-file.server'
import { findContestToRun } from '~/domain/contests/queries.server'
import { beginningForm } from '~/domain/contests/schema'
import { NotFound } from '~/domain/decision'
import { outcomeOf } from '~/domain/reckoning/outcome'
import type { Unread } from '~/domain/reckoning/reckoner'
import type { Sheet } from '~/domain/scoring/contest-file'
import { computeResult } from '~/domain/scoring/result'
import { catalogue } from '~/i18n/catalogue'
import { readCursor } from '~/lib/keyset'
import { db, sql } from '~db/client.server'
import { levels } from '~db/enums'
import { archivedContests, auditRecords } from '~db/schema'
import { fixtureText, keepFile, keepingInput, keepText } from '~tests/support/archive'
import { aDraftContest, type HeldContest, moments } from '~tests/support/contests'
import { holdersOf } from '~tests/support/holders'
import { aKeeper, aPerson, viewerOf } from '~tests/support/people'
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

const read = (id: string) => readArchived(held.organizer, id, 'ru', 'outcome')

test.each(fixtures)('%s goes in whole, comes out byte for byte, and comes to the same places', async (name) => {
  const id = await keepText(held, fixtureText(name))
  expect((await takeFile(held.organizer, id)).source).toBe(fixtureText(name))
  const { outcome, regulation } = await read(id)
  const { file } = readFixture(name)
  expect([outcome, regulation]).toEqual([outcomeOf(file, t), file.contest])
})

test('a contest held here comes back into the archive with its people, sheets and places', async () => {
  const played = await playContest(readFixture('duet').file)
  await playStages(played)
  await signedProtocol(played, null)
  const exported = await archiveFile(played.organizer, played.contestId)
  const keeper = { organizer: played.organizer, centreId: played.organizer.roles[0]!.scopeId! }
  const readBack = async (file: object) =>
    (await readArchived(played.organizer, await keepText(keeper, JSON.stringify(file)), 'ru', 'outcome')).outcome!
  const outcome = await readBack(exported)
  expect([outcome.isAsWritten, outcome.protocol]).toEqual([true, expect.objectContaining({ number: 3, isSame: true })])
  expect(outcome.entries.every(({ organization }) => organization)).toBe(true)
  expect(JSON.stringify(outcome.entries)).not.toMatch(/[0-9a-f]{8}-/)
  expect(outcome.tables[0]!.rows.map((row) => row.at(-2))).toEqual(['1', '2', '3', '4', '5', '6', '—'])

  // Somebody changes a score and writes the result that comes of it under the protocol's own hash.
  const forged = structuredClone(exported)
  const [{ scores }] = forged.sheets as [Sheet]
  for (const criterion of Object.keys(scores)) scores[criterion] = 0
  const result = { ...forged.result, ...computeResult(forged) }
  expect((await readBack({ ...forged, result })).protocol).toEqual(
    expect.objectContaining({ number: 3, isSame: false }),
  )
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
  expect((await takeFile(held.organizer, id)).source).toBe(text)
  expect((await findArchived(held.organizer, id)).title).toBe('Ноль внутри')
  expect((await read(id)).outcome!.isAsWritten).toBeNull()
})

test('a file with faults, one too large for a page and one that takes too long keep nothing', async () => {
  const before = await db.$count(archivedContests)
  const { file } = readFixture('duet')
  const keep = (changed: object) =>
    keepContest(held.organizer, keepingInput(held, JSON.stringify({ ...file, ...changed })), 'ru', moments.before)
  const [sheet, ...sheets] = file.sheets
  const { unread } = (await keep({
    sheets: [{ ...sheet!, scores: { ...sheet!.scores, 'card.c1': 99 } }, ...sheets],
  })) as {
    unread: Unread
  }
  expect(unread).toEqual({ faults: [expect.objectContaining({ at: '/sheets/0/scores/card.c1' })], more: 0 })
  const many = Array.from({ length: 20_000 }, (_, place) => ({
    id: `E${place}`,
    title: 'Заявка '.repeat(9),
    organisations: [],
  }))
  expect(await refusalOf(keep({ entries: many, sheets: [] }))).toBe(t.archive.because.tooLarge)
  const endless = `0.${'37'.repeat(40_000)}`
  const [stage, ...stages] = file.contest.stages
  const tasks = stage!.tasks.map((task) => ({ ...task, weight: endless }))
  const slow = { contest: { ...file.contest, stages: [{ ...stage!, tasks }, ...stages] } }
  expect(await refusalOf(keep(slow))).toBe(t.archive.because.tooHeavy)
  expect(await db.$count(archivedContests)).toBe(before)
}, 20_000)

test('a file that is kept at one level is not taken for another', async () => {
  const text = `${fixtureText('duet')}\n\n`
  await keepText(held, text, 'municipal')
  const again = keepContest(held.organizer, keepingInput(held, text, 'regional'), 'ru', moments.before)
  expect(await refusalOf(again)).toBe(t.archive.because.keptOtherwise)
})

test.each(levels)('at the level «%s» those read an archived contest who might keep it', async (level) => {
  const id = await keepText(held, `${' '.repeat(levels.indexOf(level) + 1)}${fixtureText('duet')}`, level)
  const here = await spotOf(held.centreId)
  for (const viewer of holdersOf(here, await aSpot())) {
    const found = await db.$count(archivedContests, and(eq(archivedContests.id, id), readBy(viewer)))
    const expected = mayKeep(viewer, { ...here, level }).allowed
    expect({ rights: viewer.roles, reads: found === 1 }).toEqual({ rights: viewer.roles, reads: expected })
  }
})

test('a stranger neither keeps a contest for this organisation nor reads, takes or removes one', async () => {
  const stranger = await aKeeper('organizer', 'municipality', (await anOrganization()).municipalityId)
  const input = keepingInput(held, fixtureText('essay'))
  expect(await refusalOf(keepContest(stranger, input, 'ru', moments.before))).toBe(
    t.contests.because.notYourOrganization,
  )
  const teacher = await viewerOf((await aPerson()).id)
  expect(await refusalOf(keepContest(teacher, input, 'ru', moments.before))).toBe(t.contests.because.onlyOrganizers)
  const id = await keepText(held, fixtureText('essay'))
  await expect(readArchived(stranger, id, 'ru', 'outcome')).rejects.toThrow(NotFound)
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
  expect(await refusalOf(beginAgain(held.organizer, teams, beginning(), moments.before))).toBe(
    t.archive.because.notHeldHere,
  )
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
