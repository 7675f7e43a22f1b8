import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { archiveFile, contestFile } from '~/domain/contests/contest-file.server'
import { importContest } from '~/domain/contests/import.server'
import { findContestToRun } from '~/domain/contests/queries.server'
import { importForm } from '~/domain/contests/schema'
import { checkContestFile } from '~/domain/scoring/file/read'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { auditRecords, contests } from '~db/schema'
import { readFixture } from '~tests/support/contest-fixtures'
import { aDraftContest, type HeldContest, moments } from '~tests/support/contests'
import { aKeeper } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const fixtures = ['duet', 'essay', 'small-01', 'small-02', 'small-03', 'small-04', 'small-05', 'small-06']

const inputOf = (held: HeldContest, text: string) =>
  importForm.parse({
    file: new File([text], 'конкурс.json'),
    organizationId: held.centreId,
    level: 'municipal',
    opensDate: '2027-02-01',
    opensTime: '00:00',
    closesDate: '2027-02-22',
    closesTime: '23:59',
  })

const read = (held: HeldContest, text: string) =>
  importContest(held.organizer, inputOf(held, text), 'ru', moments.before)

test.each(fixtures)('the regulation of %s goes in and comes out as it was', async (name) => {
  const held = await aDraftContest()
  const { file } = readFixture(name)
  const supported = file.contest.unit === 'pair' || file.contest.unit === 'person'
  const contest = { ...file.contest, unit: supported ? file.contest.unit : ('pair' as const) }
  const { contestId, unread } = await read(held, JSON.stringify({ ...file, contest }))
  expect(unread).toBeUndefined()
  const out = await contestFile(db, contestId!)
  expect(out.contest).toEqual(contest)
  expect([out.entries, out.jurors, out.sheets]).toEqual([[], [], []])
  const again = await read(held, JSON.stringify(out))
  expect((await contestFile(db, again.contestId!)).contest).toEqual(contest)
})

test('an imported contest is a draft with the answers, dates and categories to be set by its organiser', async () => {
  const held = await aDraftContest()
  const { contestId } = await read(held, JSON.stringify(readFixture('essay').file))
  const found = await findContestToRun(held.organizer, contestId!, moments.before)
  expect([found.state, found.title, found.timeZone]).toEqual(['draft', 'К вершинам мастерства', 'Asia/Yakutsk'])
  expect(found.terms.rules.eligibility.categories.map(({ id }) => id)).toEqual(['young', 'experienced'])
  expect(found.terms.rules.tasks.s1!.essay!.answers).toEqual(['text', 'link', 'file'])
  expect(found.terms.plan.s1).toEqual({ form: 'remote', from: '2027-03-01', to: '2027-03-14' })
})

test('a file with faults saves nothing and names each with its place', async () => {
  const held = await aDraftContest()
  const before = await db.$count(contests)
  const { file } = readFixture('duet')
  file.contest.stages[0]!.tasks[0]!.criteria[0]!.max = 0
  file.sheets[0]!.scores['card.c2'] = 7
  const { unread } = await read(held, JSON.stringify(file))
  expect(unread!.faults.map(({ at, code }) => [at, code])).toEqual(
    expect.arrayContaining([
      ['/contest/stages/0/tasks/0/criteria/0/max', 'max_not_above_min'],
      ['/sheets/0/scores/card.c2', 'score_out_of_bounds'],
    ]),
  )
  expect(await db.$count(contests)).toBe(before)
})

test.each([
  ['not JSON', '{', '', 'not_json'],
  ['another format', '{"format":"duet/contest@2"}', '/format', 'another_format'],
])('a file that is %s is named so', async (_what, text, at, code) => {
  const { unread } = await read(await aDraftContest(), text)
  expect(unread!.faults.map((fault) => [fault.at, fault.code])).toContainEqual([at, code])
})

test('a contest of teams cannot be held here, and the file says where that stands', async () => {
  const { file } = readFixture('duet')
  const { unread } = await read(
    await aDraftContest(),
    JSON.stringify({ ...file, contest: { ...file.contest, unit: 'team' } }),
  )
  expect(unread!.faults).toEqual([{ at: '/contest/unit', code: 'unit_not_supported', about: 'team' }])
})

test('nobody begins a contest for an organisation whose contests he does not run', async () => {
  const held = await aDraftContest()
  const stranger = await aKeeper('organizer', 'municipality', (await anOrganization()).municipalityId)
  const input = inputOf(held, JSON.stringify(readFixture('duet').file))
  expect(await refusalOf(importContest(stranger, input, 'ru', moments.before))).toBe(
    catalogue('ru').contests.because.notYourOrganization,
  )
})

test('the archive’s file is a contest file, and its leaving is in the log', async () => {
  const held = await aDraftContest()
  const { contestId } = await read(held, JSON.stringify(readFixture('duet').file))
  const file = await archiveFile(held.organizer, contestId!)
  expect(checkContestFile(file).faults).toBeUndefined()
  expect(file.result).toMatchObject({ status: 'final', ranking: [] })
  const kept = await db.select().from(auditRecords).where(eq(auditRecords.subjectId, contestId!))
  expect(kept.map(({ action }) => action)).toContain('contest.exported')
})

const { contest } = readFixture('duet').file
const stageNamed = (id: string) => ({
  ...contest,
  stages: contest.stages.map((stage) => ({ ...stage, id })).slice(0, 1),
})

test.each([
  ['a zone that is none', { ...contest, timeZone: 'Nowhere/Nope' }, 'unknown_zone'],
  ['a title of a book', { ...contest, title: 'Д'.repeat(201) }, 'too_long_title'],
  ['a character that the database cannot keep', { ...contest, title: 'Дуэт\u0000' }, 'broken_text'],
  ['half a character', { ...contest, title: 'Дуэт\ud800' }, 'broken_text'],
  [
    'a stage named as every object’s own',
    { ...stageNamed('constructor'), total: { of: 'sum' }, tieBreaks: [] },
    'reserved_id',
  ],
])('a regulation with %s begins no contest, and is told so', async (_what, odd, code) => {
  const { unread } = await read(
    await aDraftContest(),
    JSON.stringify({ ...readFixture('duet').file, contest: odd, sheets: [] }),
  )
  expect(unread!.faults.map((fault) => fault.code)).toContain(code)
})

test('stages of a file follow one another, and do not fall on the same days', async () => {
  const held = await aDraftContest()
  const { contestId } = await read(held, JSON.stringify(readFixture('duet').file))
  const { terms } = await findContestToRun(held.organizer, contestId!, moments.before)
  expect(terms.plan).toEqual({
    s1: { form: 'remote', from: '2027-03-01', to: '2027-03-14' },
    s2: { form: 'remote', from: '2027-03-22', to: '2027-04-04' },
  })
})
