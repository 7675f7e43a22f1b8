import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { Refused } from '~/domain/decision'
import { juryDesk } from '~/domain/jury/desk.server'
import { listQueue } from '~/domain/jury/own.server'
import { askSheetBack, handInSheet, reopenSheet, saveSheet } from '~/domain/sheets/commands.server'
import { readSheetPage } from '~/domain/sheets/page.server'
import { findDraft, findNeighbours } from '~/domain/sheets/queries.server'
import { findReturnable, findShutSheet } from '~/domain/sheets/returnable.server'
import type { SignedIn } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { contestStages, jurors, letters, protocols, scores, sheetVersions } from '~db/schema'
import { anOpenContest, assignmentRow, atOnce, jurorOf, stage, theSheet } from '~tests/support/jury'
import { judging, type Played } from '~tests/support/played-contest'
import { refusalOf } from '~tests/support/refusals'

const now = judging
const t = catalogue('ru')
let played: Played
let juror: string
let sheet: { id: string; version: number }
let untouched: [juror: string, entry: string][] = []

/** Each test has a sheet that nobody has touched; a contest is good for six tests. */
beforeEach(async () => {
  if (untouched.length === 0) {
    played = await anOpenContest()
    untouched = ['P1', 'P2', 'P3'].flatMap((entry) => [
      ['J1', entry],
      ['J3', entry],
    ])
  }
  const [taken, entry] = untouched.shift()!
  juror = taken
  sheet = await theSheet(played, taken, entry)
})

const viewer = () => jurorOf(played, juror).viewer
/** Who gives the sheet back: the chair J1, and the secretary that of the chair. */
const giver = () => (juror === 'J1' ? played.secretary : jurorOf(played, 'J1')).viewer
const input = (typed: string[], version = sheet.version, comment = '') => ({ version, scores: typed, comment })
const save = (typed: string[], version?: number) => saveSheet(viewer(), sheet.id, input(typed, version), now)
const handIn = (typed: string[], version?: number) => handInSheet(viewer(), sheet.id, input(typed, version), now)
const standing = async () => {
  const rows = await db.select().from(scores).where(eq(scores.assignmentId, sheet.id))
  return Object.fromEntries(rows.map(({ criterion, value }) => [criterion, value]))
}
const refused = async (attempt: Promise<unknown>) => {
  const thrown = await attempt.catch((error: unknown) => error)
  if (!(thrown instanceof Refused)) throw thrown
  return Object.fromEntries(Object.entries(thrown.fields).map(([name, because]) => [name, because(t)]))
}

describe('saving', () => {
  it('keeps what is typed, says when, and counts the version on', async () => {
    expect(await save(['7.5', ''])).toEqual({ version: sheet.version + 1, savedAt: now })
    expect(await standing()).toEqual({ 't.c1': '7.5' })
    expect(await assignmentRow(sheet.id)).toMatchObject({ state: 'in_progress', savedAt: now })
    await save(['', '0'], sheet.version + 1)
    expect(await standing()).toEqual({ 't.c2': '0' })
    const draft = await findDraft(viewer(), sheet.id)
    expect(draft).toEqual({ scores: ['', '0'], comment: '', version: sheet.version + 2, savedAt: now })
  })

  it('refuses scores off the scale by their lines, and keeps none of them', async () => {
    expect(await refused(save(['7.3', '11']))).toEqual({
      'scores[0]': 'Такой оценки нет на шкале: проверьте шаг.',
      'scores[1]': 'Оценка выходит за пределы шкалы.',
    })
    expect(await standing()).toEqual({})
  })

  it('over what another window saved is refused', async () => {
    await save(['1', ''])
    await expect(save(['2', ''])).rejects.toThrow('changed since it was read')
    expect(await standing()).toEqual({ 't.c1': '1' })
  })

  it('is nobody else’s', async () => {
    const others = [jurorOf(played, 'J2').viewer, played.organizer, played.secretary.viewer]
    for (const other of others)
      expect(await refusalOf(saveSheet(other, sheet.id, input(['1', '1']), now))).toBe('Это лист другого члена жюри.')
  })
})

describe('handing in', () => {
  it('needs every line, each blank named by its criterion (INV-21)', async () => {
    expect(await refused(handIn(['5', '']))).toEqual({
      'scores[1]': 'Исполнение: нет оценки. Если это ноль, выберите 0.',
    })
    expect(await refusalOf(handIn(['', '']))).toBe('Остались 2 строки без оценки. Если оценка ноль, поставьте 0.')
    await handIn(['5', '0'])
    expect(await assignmentRow(sheet.id)).toMatchObject({ state: 'submitted', submittedAt: now })
  })

  it('keeps the sheet as it was handed in, and nothing more is changed', async () => {
    await handIn(['5', '2.5'])
    const [version] = await db.select().from(sheetVersions).where(eq(sheetVersions.assignmentId, sheet.id))
    expect(version).toMatchObject({ act: 'submitted', scores: { 't.c1': '5', 't.c2': '2.5' }, by: viewer().personId })
    const { version: later } = await assignmentRow(sheet.id)
    expect(await refusalOf(save(['9', '9'], later))).toContain('Лист уже сдан')
    expect(await refusalOf(handIn(['9', '9'], later))).toContain('Лист уже сдан')
    expect(await standing()).toEqual({ 't.c1': '5', 't.c2': '2.5' })
  })

  it('twice at once counts once', async () => {
    const outcome = await atOnce(handIn(['5', '5']), handIn(['6', '6']))
    expect(outcome.done).toBe(1)
    expect(await db.$count(sheetVersions, eq(sheetVersions.assignmentId, sheet.id))).toBe(1)
    const [version] = await db.select().from(sheetVersions).where(eq(sheetVersions.assignmentId, sheet.id))
    expect(version!.scores).toEqual(await standing())
  })

  it('while a save is on its way: what was handed in stands', async () => {
    const outcome = await atOnce(handIn(['5', '5']), save(['6', '6']))
    expect(outcome).toMatchObject({ done: 1 })
    const { state } = await assignmentRow(sheet.id)
    expect(await standing()).toEqual(
      state === 'submitted' ? { 't.c1': '5', 't.c2': '5' } : { 't.c1': '6', 't.c2': '6' },
    )
  })
})

describe('a sheet that is in', () => {
  const reopen = async (reason = 'Ошиблись строкой') =>
    reopenSheet(giver(), sheet.id, { version: (await assignmentRow(sheet.id)).version, reason }, now)

  it('is given back by the chair, the chair’s own by the secretary, with a reason, and handed in anew', async () => {
    await handIn(['5', '5'])
    await reopen()
    const { state, version } = await assignmentRow(sheet.id)
    expect(state).toBe('reopened')
    await handIn(['6', '5'], version)
    const acts = await db
      .select({ act: sheetVersions.act, reason: sheetVersions.reason, scores: sheetVersions.scores })
      .from(sheetVersions)
      .where(eq(sheetVersions.assignmentId, sheet.id))
      .orderBy(sheetVersions.id)
    expect(acts).toEqual([
      { act: 'submitted', reason: '', scores: { 't.c1': '5', 't.c2': '5' } },
      { act: 'reopened', reason: 'Ошиблись строкой', scores: { 't.c1': '5', 't.c2': '5' } },
      { act: 'submitted', reason: '', scores: { 't.c1': '6', 't.c2': '5' } },
    ])
    const told = and(
      eq(letters.personId, viewer().personId),
      eq(letters.subject, 'Оценочный лист возвращён: «Педагогический дуэт»'),
    )
    const [letter] = await db.select().from(letters).where(told).orderBy(desc(letters.createdAt))
    expect(letter!.text).toContain('Ошиблись строкой')
  })

  it('is given back by nobody else, and not before it is in', async () => {
    expect(await refusalOf(reopen())).toBe('Лист ещё не сдан, возвращать нечего.')
    await handIn(['5', '5'])
    const { version } = await assignmentRow(sheet.id)
    const others = [jurorOf(played, 'J1'), jurorOf(played, 'J2'), played.secretary].map((one) => one.viewer)
    for (const other of [...others, played.organizer].filter((one) => one !== giver())) {
      const attempt = reopenSheet(other, sheet.id, { version, reason: 'Хочу' }, now)
      expect(await refusalOf(attempt)).toBe(
        juror === 'J1'
          ? 'Лист председателя возвращает секретарь жюри.'
          : 'Вернуть лист может только председатель жюри.',
      )
    }
  })

  it('given back twice at once is given back once', async () => {
    await handIn(['5', '5'])
    expect((await atOnce(reopen(), reopen())).done).toBe(1)
    expect((await assignmentRow(sheet.id)).state).toBe('reopened')
  })

  it('stays closed once its protocol is on signature, in the database too (INV-28)', async () => {
    await handIn(['5', '5'])
    const ofStage = and(eq(contestStages.contestId, played.contestId), eq(contestStages.key, stage))
    await db.update(contestStages).set({ state: 'protocol' }).where(ofStage)
    expect(await refusalOf(reopen())).toContain('По этому этапу уже составлен протокол')
    const empty = { minutes: {}, snapshot: {}, hash: 'x', date: '2026-11-10', createdBy: giver().personId }
    const [protocol] = await db
      .insert(protocols)
      .values({ contestId: played.contestId, stage, number: 1, state: 'on_signature', ...empty })
      .returning({ id: protocols.id })
    const change = db.update(scores).set({ value: '1' }).where(eq(scores.assignmentId, sheet.id))
    await expect(change).rejects.toMatchObject({ cause: { code: '23001' } })
    await db.update(protocols).set({ state: 'superseded' }).where(eq(protocols.id, protocol!.id))
    await db.update(contestStages).set({ state: 'judging' }).where(ofStage)
  })

  const ask = async (reason: string) =>
    askSheetBack(viewer(), sheet.id, { version: (await assignmentRow(sheet.id)).version, reason }, now)
  const desk = async (of: SignedIn) =>
    (await juryDesk(of)).flatMap((one) => (one.contestId === played.contestId ? [one.askedBack] : []))

  it('is asked back by a letter with the juror’s reason, which names the work', async () => {
    await handIn(['5', '5'])
    await ask('Перепутала заявки')
    const told = and(
      eq(letters.personId, giver().personId),
      eq(letters.subject, 'Просят вернуть оценочный лист: «Педагогический дуэт»'),
    )
    const [letter] = await db.select().from(letters).where(told).orderBy(desc(letters.createdAt))
    expect(letter!.text).toContain(`${viewer().name}: Перепутала заявки`)
    expect(letter!.text).toMatch(/Заявка: №\u00a0\d Работа \d/)
  })

  it('once asked back stands so, for the juror and for who gives it back, until it is given back', async () => {
    const [already = 0] = await desk(giver())
    const request = { reason: 'Перепутала заявки', at: expect.any(String) }
    await handIn(['5', '5'])
    await ask('Перепутала заявки')
    expect(await refusalOf(ask('Прошу'))).toBe('Вы уже попросили вернуть этот лист: дождитесь ответа.')
    expect((await readSheetPage(viewer(), sheet.id, t, now)).request).toMatchObject(request)
    expect(await findReturnable(giver(), sheet.id, t)).toMatchObject({ request, because: { reopen: undefined } })
    const queue = await listQueue(jurorOf(played, juror).id, stage, false, { search: '' }, null)
    expect(queue.rows.find(({ id }) => id === sheet.id)).toMatchObject({ isAskedBack: true })
    expect(await desk(giver())).toEqual([already + 1])
    expect(await desk(jurorOf(played, 'J2').viewer)).toEqual([0])
    await reopen()
    expect((await findReturnable(giver(), sheet.id, t)).request).toBeNull()
    expect(await desk(giver())).toEqual([already])
  })

  it('twice at once is asked for once', async () => {
    await handIn(['5', '5'])
    expect((await atOnce(ask('Ошиблась'), ask('Ошиблась'))).done).toBe(1)
  })
})

it('the desk leads from sheet to sheet in the running order, and to the next one owed', async () => {
  const contest = await anOpenContest()
  const { id: jurorId, viewer: own } = jurorOf(contest, 'J1')
  const [first, second, third] = [
    await theSheet(contest, 'J1', 'P1'),
    await theSheet(contest, 'J1', 'P2'),
    await theSheet(contest, 'J1', 'P3'),
  ]
  const all = { position: 2, total: 3, previous: first.id, next: third.id, nextOwed: third.id }
  expect(await findNeighbours(jurorId, stage, second.id)).toEqual(all)
  await handInSheet(own, third.id, { version: third.version, scores: ['1', '1'], comment: '' }, now)
  expect(await findNeighbours(jurorId, stage, second.id)).toEqual({ ...all, nextOwed: first.id })
})

it('the chair with sheets of his own to hand in is told whose sheet is shut, and gives it back unread (INV-22)', async () => {
  const contest = await anOpenContest()
  const [own, other] = [jurorOf(contest, 'J3').viewer, jurorOf(contest, 'J2').viewer]
  const chair = jurorOf(contest, 'J1').viewer
  const { id, version } = await theSheet(contest, 'J3', 'P1')
  await handInSheet(own, id, { version, scores: ['7', '9.5'], comment: 'Слабый финал' }, now)
  await askSheetBack(own, id, { version: version + 2, reason: 'Перепутала заявки' }, now)
  const shut = await findShutSheet(chair, id, t)
  expect(shut).toMatchObject({ work: { title: 'Работа 1' }, sheet: { isIn: true, juror: own.name } })
  expect(shut!.request!.reason).toBe('Перепутала заявки')
  for (const secret of ['9.5', 'Слабый финал']) expect(JSON.stringify(shut)).not.toContain(secret)
  expect(await findShutSheet(contest.secretary.viewer, id, t)).toBeNull()
  await expect(findReturnable(other, id, t)).rejects.toThrow('not found')
  await expect(findReturnable(contest.secretary.viewer, id, t)).rejects.toThrow('not found')
  await reopenSheet(chair, id, { version: shut!.sheet.version, reason: 'По просьбе' }, now)
  expect((await assignmentRow(id)).state).toBe('reopened')
})

it('a jury without a chair gives no sheet back', async () => {
  const contest = await anOpenContest()
  const { id, version } = await theSheet(contest, 'J3', 'P1')
  const own = jurorOf(contest, 'J3').viewer
  await handInSheet(own, id, { version, scores: ['1', '1'], comment: '' }, now)
  await db
    .update(jurors)
    .set({ state: 'removed' })
    .where(eq(jurors.id, jurorOf(contest, 'J1').id))
  const asked = askSheetBack(own, id, { version: version + 2, reason: 'Перепутала заявки' }, now)
  expect(await refusalOf(asked)).toBe('Вернуть лист в этом жюри некому. Обратитесь к организатору конкурса.')
})
