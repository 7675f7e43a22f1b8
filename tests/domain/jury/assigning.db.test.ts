import { and, eq, like, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { assignSubstitute, distributeEntries, excuseSheet } from '~/domain/jury/assigning.server'
import { removeJuror } from '~/domain/jury/members.server'
import { stepAside } from '~/domain/jury/own-commands.server'
import { remindJurors, sendPlannedReminder } from '~/domain/jury/reminders.server'
import { findStage, listStagePage, listSubstitutes, previewDistribution } from '~/domain/jury/stage-page.server'
import { openStage } from '~/domain/jury/stages.server'
import { handInSheet } from '~/domain/sheets/commands.server'
import { addDays } from '~/lib/dates'
import { instantOf } from '~/lib/instants'
import { db } from '~db/client.server'
import { assignments, contestStages, contests, entries, letters, recusals } from '~db/schema'
import {
  aJudgedContest,
  anOpenContest,
  assignmentRow,
  atOnce,
  jurorOf,
  memberRow,
  stage,
  theSheet,
} from '~tests/support/jury'
import { judging, type Played, pick } from '~tests/support/played-contest'
import { refusalOf } from '~tests/support/refusals'

const now = judging
let played: Played

const distribute = (perEntry = 0, on = played) => distributeEntries(on.organizer, on.contestId, stage, perEntry, now)
const open = (on = played) => openStage(on.organizer, on.contestId, stage, now)
const sheetsOf = (contestId: string) => db.select().from(assignments).where(eq(assignments.contestId, contestId))
const entryOf = (name: string) => pick(played.entries, name).id
const give = (juror: string, entry: string) =>
  assignSubstitute(
    played.organizer,
    played.contestId,
    stage,
    { jurorId: jurorOf(played, juror).id, entryId: entryOf(entry) },
    now,
  )

describe('giving the entries out', () => {
  beforeAll(async () => {
    played = await aJudgedContest()
  })

  it('is the organiser’s, and not before the intake is over', async () => {
    const chair = jurorOf(played, 'J1').viewer
    const attempt = distributeEntries(chair, played.contestId, stage, 0, now)
    expect(await refusalOf(attempt)).toBe('Составом жюри занимается организатор конкурса.')
    const early = distributeEntries(played.organizer, played.contestId, stage, 0, new Date('2026-10-20T00:00:00Z'))
    expect(await refusalOf(early)).toBe('Приём заявок ещё идёт: распределять их рано.')
  })

  it('does what its preview shows', async () => {
    const { contest, stage: found, judging: jurors } = await findStage(played.organizer, played.contestId, stage, now)
    const preview = await previewDistribution(contest, found, jurors, 2)
    expect(preview).toMatchObject({ sheets: 6, short: 0, lacking: [] })
    expect(preview.loads.map(({ after }) => after)).toEqual([2, 2, 2])
    expect((await distribute(2)).placings).toHaveLength(6)
    expect(await sheetsOf(played.contestId)).toHaveLength(6)
    const { judging: loaded } = await findStage(played.organizer, played.contestId, stage, now)
    expect(loaded.map(({ given }) => given)).toEqual([2, 2, 2])
  })

  it('again adds only what is missing, never to a juror in conflict', async () => {
    expect((await distribute(2)).placings).toHaveLength(0)
    expect((await distribute()).placings).toHaveLength(2)
    const barred = await sheetsOf(played.contestId)
    const own = barred.filter(
      ({ jurorId, entryId }) => jurorId === jurorOf(played, 'J2').id && entryId === entryOf('P2'),
    )
    expect(own).toEqual([])
  })

  it('at once twice gives each sheet once', async () => {
    const other = await aJudgedContest()
    expect(await atOnce(distribute(0, other), distribute(0, other))).toMatchObject({ done: 2 })
    expect(await sheetsOf(other.contestId)).toHaveLength(8)
  })
})

describe('by hand', () => {
  beforeAll(async () => {
    played = await aJudgedContest()
    await distribute(2)
  })

  it('an entry goes to one more, once', async () => {
    const { free } = await listSubstitutes(played.contestId, stage, entryOf('P1'))
    expect(free).toHaveLength(1)
    const substitute = { jurorId: free[0]!.id, entryId: entryOf('P1') }
    const attempt = () => assignSubstitute(played.organizer, played.contestId, stage, substitute, now)
    expect(await atOnce(attempt(), attempt())).toEqual({ done: 1, failures: ['Refused'] })
    expect(await refusalOf(attempt())).toBe('Этот член жюри уже получал эту заявку.')
    expect((await listSubstitutes(played.contestId, stage, entryOf('P1'))).free).toEqual([])
  })

  it('never to a juror in conflict, a secretary or somebody of another jury', async () => {
    expect(await refusalOf(give('J2', 'P2'))).toBe('У этого члена жюри отвод по этой заявке.')
    for (const jurorId of [played.secretary.id, jurorOf(await aJudgedContest(), 'J1').id]) {
      const given = { jurorId, entryId: entryOf('P1') }
      await expect(assignSubstitute(played.organizer, played.contestId, stage, given, now)).rejects.toThrow('not found')
    }
  })

  it('an entry that lost its quorum is named by the preview, with what becomes of it', async () => {
    const contest = await aJudgedContest()
    await distribute(2, contest)
    const lost = pick(contest.entries, 'P1').id
    const [sheet] = (await listSubstitutes(contest.contestId, stage, lost)).sheets
    await excuseSheet(contest.organizer, sheet!.id, { version: sheet!.version, reason: 'Болезнь' }, now)
    const {
      contest: found,
      stage: first,
      judging: jurors,
    } = await findStage(contest.organizer, contest.contestId, stage, now)
    const { lacking } = await previewDistribution(found, first, jurors, first.need)
    expect(lacking).toEqual([{ id: lost, number: 1, title: 'Работа 1', have: 1, after: 2 }])
  })

  it('a juror is excused with a reason, and another takes his place', async () => {
    const { sheets, free } = await listSubstitutes(played.contestId, stage, entryOf('P3'))
    const [old] = sheets
    const input = { version: old!.version, reason: 'Болезнь', jurorId: free[0]!.id }
    await excuseSheet(played.organizer, old!.id, input, now)
    const row = await assignmentRow(old!.id)
    expect(row).toMatchObject({ state: 'replaced', note: 'Болезнь' })
    expect((await assignmentRow(row.replacedBy!)).jurorId).toBe(free[0]!.id)
    expect(await refusalOf(excuseSheet(played.organizer, old!.id, input, now))).toBe('Этот лист уже сдан или снят.')
    const [awaited] = sheets.filter(({ id }) => id !== old!.id)
    const byJuror = excuseSheet(jurorOf(played, 'J1').viewer, awaited!.id, { ...input, version: awaited!.version }, now)
    expect(await refusalOf(byJuror)).toContain('организатор')
    expect((await assignmentRow(awaited!.id)).state).toBe('assigned')
    const { rows } = await listStagePage(played.contestId, { key: stage, ordinal: 0 }, null)
    const shown = rows.find(({ id }) => id === entryOf('P3'))
    expect(shown!.sheets.map(({ state }) => state).sort()).toEqual(['assigned', 'assigned', 'replaced'])
  })
})

describe('opening a stage', () => {
  const fresh = async (setUp: (contest: Played) => Promise<unknown> = async () => {}) => {
    const contest = await aJudgedContest()
    await distribute(2, contest)
    await setUp(contest)
    return refusalOf(open(contest)).catch(() => 'opened')
  }

  it('needs the order, decided entries, settled conflicts and a quorum for every entry', async () => {
    const set = (values: Partial<typeof contests.$inferInsert>) => (contest: Played) =>
      db.update(contests).set(values).where(eq(contests.id, contest.contestId))
    expect(await fresh(set({ juryOrderId: null }))).toBe('Укажите приказ о составе жюри.')
    const undecide = ({ entries: known }: Played) =>
      db
        .update(entries)
        .set({ state: 'submitted' })
        .where(eq(entries.id, pick(known, 'P3').id))
    expect(await fresh(undecide)).toBe('Ещё 1 заявка не рассмотрена: допустите или отклоните её.')
    const excuse = async (contest: Played) => {
      const [sheet] = await sheetsOf(contest.contestId)
      await excuseSheet(contest.organizer, sheet!.id, { version: sheet!.version, reason: 'Болезнь' }, now)
    }
    expect(await fresh(excuse)).toContain('Не хватает членов жюри: 1 заявке')
    const suppose = async (contest: Played) => {
      const { contestId } = contest
      const pair = { entryId: pick(contest.entries, 'P1').id, jurorId: jurorOf(contest, 'J1').id }
      const row = { contestId, ...pair, reason: 'other', source: 'organizer', state: 'possible' } as const
      await db.insert(recusals).values(row)
    }
    expect(await fresh(suppose)).toContain('1 случай ждёт ответа')
    expect(await fresh()).toBe('opened')
  })

  it('moves contest and stage on, once, and writes to those who have sheets', async () => {
    played = await aJudgedContest()
    await distribute()
    expect(await atOnce(open(), open())).toEqual({ done: 1, failures: ['Refused'] })
    const [contest] = await db.select().from(contests).where(eq(contests.id, played.contestId))
    const [first] = await db.select().from(contestStages).where(eq(contestStages.contestId, played.contestId))
    expect([contest!.state, first!.state]).toEqual(['judging', 'judging'])
    for (const { viewer } of played.jurors.values()) {
      const about = and(
        eq(letters.personId, viewer.personId),
        eq(letters.subject, 'Можно оценивать: «Педагогический дуэт»'),
      )
      expect(await db.$count(letters, about)).toBe(1)
    }
    expect(await db.$count(letters, eq(letters.personId, played.secretary.viewer.personId))).toBe(0)
  })
})

describe('while the jury works', () => {
  beforeAll(async () => {
    played = await anOpenContest()
  })

  it('only those who have not finished are reminded, once a day', async () => {
    const { viewer } = jurorOf(played, 'J1')
    for (const entry of ['P1', 'P2', 'P3']) {
      const { id, version } = await theSheet(played, 'J1', entry)
      await handInSheet(viewer, id, { version, scores: ['1', '0'], comment: '' }, now)
    }
    const remind = (at = now) => remindJurors(played.organizer, played.contestId, stage, at)
    expect(await remind()).toBe(2)
    expect(await remind()).toBe(0)
    expect(await remind(new Date(now.getTime() + 24 * 3_600_000))).toBe(2)
    const about = eq(letters.subject, 'Вас ждут заявки: «Педагогический дуэт»')
    expect(await db.$count(letters, and(about, eq(letters.personId, viewer.personId)))).toBe(0)
    const byChair = remindJurors(viewer, played.contestId, stage, now)
    expect(await refusalOf(byChair)).toBe('Составом жюри занимается организатор конкурса.')
  })

  it('the reminder planned at the opening is written for the day before the last, and to nobody once the stage is over', async () => {
    const contest = await aJudgedContest()
    await distribute(0, contest)
    await open(contest)
    const key = `jury-reminder:${contest.contestId}:${stage}`
    const [planned] = await db.execute<{ run_at: string }>(
      sql`select run_at from graphile_worker.jobs where key = ${key}`,
    )
    const [row] = await db.select().from(contestStages).where(eq(contestStages.contestId, contest.contestId))
    const morning = instantOf(addDays(row!.to, -1), '09:00', contest.file.contest.timeZone)
    expect(new Date(planned!.run_at)).toEqual(morning)
    const reminders = () => db.$count(letters, like(letters.key, `jury-reminded:${contest.contestId}:%`))
    await db.update(contestStages).set({ state: 'protocol' }).where(eq(contestStages.contestId, contest.contestId))
    await sendPlannedReminder(contest.contestId, stage, morning)
    expect(await reminders()).toBe(0)
    await db.update(contestStages).set({ state: 'judging' }).where(eq(contestStages.contestId, contest.contestId))
    await sendPlannedReminder(contest.contestId, stage, morning)
    await sendPlannedReminder(contest.contestId, stage, morning)
    expect(await reminders()).toBe(3)
  })

  it('who has handed in sheets stays in the jury', async () => {
    const { id } = jurorOf(played, 'J1')
    const { version } = await memberRow(id)
    const removal = removeJuror(played.organizer, played.contestId, id, { version, reason: 'Уехала' }, now)
    expect(await refusalOf(removal)).toContain('Уже сданы оценки по 3 заявкам')
  })

  it('a sheet being excused while its juror steps aside is taken off once', async () => {
    const sheet = await theSheet(played, 'J3', 'P3')
    const { viewer } = jurorOf(played, 'J3')
    const aside = { reason: 'other' as const, note: 'Не могу' }
    const outcome = await atOnce(
      excuseSheet(played.organizer, sheet.id, { version: sheet.version, reason: 'Болезнь' }, now),
      stepAside(viewer, played.contestId, entryOf('P3'), aside, now),
    )
    const { state } = await assignmentRow(sheet.id)
    expect(state).toBe(outcome.done === 2 ? 'excused' : 'recused')
  })
})
