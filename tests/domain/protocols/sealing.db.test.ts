import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withdrawEntry } from '~/domain/entries/departures.server'
import { excuseSheet } from '~/domain/jury/assigning.server'
import { recheckConflicts } from '~/domain/jury/conflicts.server'
import { inviteJuror, removeJuror } from '~/domain/jury/members.server'
import { correctProtocol, drawProtocol } from '~/domain/protocols/commands.server'
import { findFinal } from '~/domain/results/queries.server'
import type { Result } from '~/domain/scoring/result'
import type { StageStanding } from '~/domain/scoring/standing'
import { handInSheet, reopenSheet } from '~/domain/sheets/commands.server'
import { db, sql } from '~db/client.server'
import { assignments, contestStages, contests, employments, entryMembers, jurors, protocols } from '~db/schema'
import { aPerson } from '~tests/support/people'
import {
  fillSheets,
  judging,
  openPlayed,
  type Played,
  pick,
  playContest,
  readFixture,
  sheetOf,
  withEntries,
} from '~tests/support/played-contest'
import {
  inFileTerms,
  minutesOf,
  playStages,
  sentProtocol,
  signedProtocol,
  theProtocol,
} from '~tests/support/played-protocols'
import { refusalOf } from '~tests/support/refusals'

// The two that the second stage parts.
const file = withEntries(readFixture('duet').file, ['P1', 'P4'])
const correction = { reason: 'Лист члена жюри исправлен по апелляции.' }

async function correct({ jurors }: Played, id: string) {
  const { version } = await theProtocol(id)
  await correctProtocol(pick(jurors, 'J1').viewer, id, { version, ...correction })
}

test('a corrected protocol takes the place of the old one, and at no moment are there two (INV-29)', async () => {
  const played = await playContest(file)
  await playStages(played)
  const first = await signedProtocol(played, null)
  const placesBy = (result: Result) => inFileTerms(played, result).ranking.map(({ entry }) => entry)
  expect(placesBy((await findFinal(db, played.contestId))!.result)).toEqual(['P1', 'P4'])
  const [, second] = await db
    .select({ id: protocols.id })
    .from(protocols)
    .where(eq(protocols.contestId, played.contestId))
    .orderBy(protocols.number)
  const refused = correctProtocol(pick(played.jurors, 'J1').viewer, second!.id, { version: 4, ...correction })
  expect(await refusalOf(refused)).toBe('Сначала отзовите протоколы, составленные позже.')
  await correct(played, first)
  expect(await findFinal(db, played.contestId)).toBeNull()
  await correct(played, second!.id)

  const { id: jurorId, viewer } = pick(played.jurors, 'J1')
  const { id: entryId } = pick(played.entries, 'P4')
  const sheet = await sheetOf(played.contestId, 's2', entryId, jurorId)
  await reopenSheet(played.secretary.viewer, sheet.id, { version: sheet.version, reason: 'апелляция' }, judging)
  const given = file.sheets.find(({ stage, juror, entry }) => stage === 's2' && juror === 'J1' && entry === 'P4')!
  const stage = file.contest.stages[1]!
  const scores = stage.tasks.flatMap(({ id, criteria }) =>
    criteria.map((one) => String(given.scores[`${id}.${one.id}`])),
  )
  const place = scores.findIndex((score) => score !== '5')
  scores[place] = String(Number(scores[place]) + 1)
  const { version } = await sheetOf(played.contestId, 's2', entryId, jurorId)
  await handInSheet(viewer, sheet.id, { version, scores, comment: '' }, judging)

  await signedProtocol(played, 's2')
  const newest = await theProtocol(await signedProtocol(played, null))
  expect(newest).toMatchObject({ number: 5, supersedesId: first, state: 'signed' })
  expect(newest.snapshot.printed.supersedes).toContain('№ 3')
  expect(newest.snapshot.printed.supersedes).toContain(correction.reason)
  const final = await findFinal(db, played.contestId)
  expect(final!.id).toBe(newest.id)
  expect(placesBy(final!.result)).toEqual(['P4', 'P1'])

  await expect(sql`update protocols set state = 'signed' where id = ${first}`).rejects.toThrow()
  const current = and(eq(protocols.contestId, played.contestId), eq(protocols.state, 'signed'))
  expect(await db.$count(protocols, current)).toBe(3)
})

test('a conflict that comes up once a stage is signed takes nothing from it, and counts from then on (INV-28)', async () => {
  const played = await playContest(file)
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const signed = (await theProtocol(await signedProtocol(played, 's1'))).snapshot.result as StageStanding

  const entryId = pick(played.entries, 'P1').id
  const [member] = await db.select().from(entryMembers).where(eq(entryMembers.entryId, entryId))
  const { organizationId } = member!
  const { personId } = pick(played.jurors, 'J2').viewer
  await db.insert(employments).values({ personId, organizationId, post: 'методист', from: '2026-11-01', isMain: false })
  await recheckConflicts(played.organizer, played.contestId, judging)
  await openPlayed(played, 's2')
  await fillSheets(played, 's2', ({ juror, entry }) => juror !== 'J2' || entry !== 'P1')
  await signedProtocol(played, 's2')
  const { stages } = (await theProtocol(await signedProtocol(played, null))).snapshot.result as Result
  const before = signed.rows.find(({ entry }) => entry === entryId)!
  expect(stages.s1![entryId]).toMatchObject({ exact: before.exact, sheets: before.sheets })
  expect(stages.s2![entryId]!.sheets).toBe(before.sheets - 1)
})

test('who joins the jury after the scoring is asked no more, and has no column in what was signed', async () => {
  const played = await playContest(file)
  await playStages(played)
  const { contestId, organizer } = played
  const { id: personId } = await aPerson({ email: 'late@example.ru' })
  const invitation = inviteJuror(organizer, contestId, { personId, role: 'member' }, judging)
  expect(await refusalOf(invitation)).toContain('Все этапы уже оценены')
  // Invited before the last stage was signed, he may confirm afterwards.
  await db.insert(jurors).values({ contestId, personId, role: 'member', state: 'confirmed' })
  const { input, printed } = (await theProtocol(await sentProtocol(played, null))).snapshot
  expect(input.jurors.map(({ person }) => person)).toContain(personId)
  const columns = printed.tables.slice(1).map((table) => table.columns.filter(({ kind }) => kind === 'score').length)
  expect(columns).toEqual([file.jurors.length, file.jurors.length])
})

test('an entry is not withdrawn from under a protocol that is being signed (INV-28)', async () => {
  const played = await playContest(file)
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const id = await sentProtocol(played, 's1')
  const withdraw = () => {
    const input = { version: 1, reason: 'Пара уехала' }
    return withdrawEntry(played.organizer, pick(played.entries, 'P4').id, input, judging)
  }
  expect(await refusalOf(withdraw())).toContain('Протокол жюри на подписи')
  await correct(played, id)
  await withdraw()
  const again = await theProtocol(await sentProtocol(played, 's1'))
  expect(again.snapshot.input.entries.map((entry) => entry.id)).toEqual([pick(played.entries, 'P1').id])
  expect(again.snapshot.printed.notes[0]).toContain('Пара уехала')
})

test('a juror whose only sheet left is of an entry that left goes after the signature; the sheet stays as it was', async () => {
  const played = await playContest(file)
  const { organizer, contestId } = played
  await openPlayed(played, 's1')
  const { id } = pick(played.jurors, 'J2')
  const sheet = await sheetOf(contestId, 's1', pick(played.entries, 'P1').id, id)
  await excuseSheet(organizer, sheet.id, { version: sheet.version, reason: 'Болезнь' }, judging)
  await withdrawEntry(organizer, pick(played.entries, 'P4').id, { version: 1, reason: 'Пара уехала' }, judging)
  await fillSheets(played, 's1', ({ juror, entry }) => juror !== 'J2' && entry === 'P1')
  await signedProtocol(played, 's1')
  const [juror] = await db.select({ version: jurors.version }).from(jurors).where(eq(jurors.id, id))
  const sheets = () => db.select().from(assignments).where(eq(assignments.jurorId, id)).orderBy(assignments.id)
  const signed = await sheets()
  expect(signed.map(({ state, note }) => [state, note]).toSorted()).toEqual([
    ['excused', 'Болезнь'],
    ['excused', 'Пара уехала'],
  ])
  await removeJuror(organizer, contestId, id, { version: juror!.version, reason: 'Переезд' }, judging)
  expect(await sheets()).toEqual(signed)
})

test('two corrections at once take one protocol back once; drawing up waits for neither', async () => {
  const played = await playContest(file)
  await openPlayed(played, 's1')
  await fillSheets(played, 's1')
  const id = await signedProtocol(played, 's1')
  const ends = await Promise.allSettled([correct(played, id), correct(played, id)])
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const [stage] = await db
    .select({ state: contestStages.state })
    .from(contestStages)
    .where(and(eq(contestStages.contestId, played.contestId), eq(contestStages.key, 's1')))
  expect(stage!.state).toBe('judging')
  const drawn = await Promise.allSettled([
    drawProtocol(played.secretary.viewer, played.contestId, 's1', minutesOf(played)),
    drawProtocol(pick(played.jurors, 'J1').viewer, played.contestId, 's1', minutesOf(played)),
  ])
  expect(drawn.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  const current = and(eq(protocols.contestId, played.contestId), eq(protocols.state, 'draft'))
  expect(await db.$count(protocols, current)).toBe(1)
  expect(await db.$count(assignments, eq(assignments.contestId, played.contestId))).toBe(8)
})

test('published results are not taken back', async () => {
  const played = await playContest(file)
  await playStages(played)
  const id = await signedProtocol(played, null)
  await db.update(contests).set({ state: 'published' }).where(eq(contests.id, played.contestId))
  expect(await refusalOf(correct(played, id))).toContain('опубликованы')
})
