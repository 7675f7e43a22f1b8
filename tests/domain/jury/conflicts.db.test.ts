import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assignSubstitute } from '~/domain/jury/assigning.server'
import { keepConflicts, recheckConflicts, settleConflict } from '~/domain/jury/conflicts.server'
import { stepAside } from '~/domain/jury/own-commands.server'
import { listConflicts, listOwnRecusals } from '~/domain/jury/recusals.server'
import { sayConflict } from '~/domain/jury/say-conflict'
import { handInSheet, saveSheet } from '~/domain/sheets/commands.server'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { auditRecords, employments, entryMembers, people, recusals } from '~db/schema'
import { leadTo } from '~tests/support/contests'
import {
  aJudgedContest,
  anOpenContest,
  aSmallFile,
  assignmentRow,
  atOnce,
  jurorOf,
  recusalsOf,
  stage,
  theSheet,
} from '~tests/support/jury'
import { anActivePair } from '~tests/support/people'
import { judging, type Played, pick } from '~tests/support/played-contest'
import { refusalOf } from '~tests/support/refusals'

const now = judging
const t = catalogue('ru')
let played: Played

const schoolOf = async (entry: string) => {
  const [member] = await db
    .select()
    .from(entryMembers)
    .where(eq(entryMembers.entryId, pick(played.entries, entry).id))
  return member!.organizationId
}
const recheck = () => recheckConflicts(played.organizer, played.contestId, now)
const said = async (juror: string, entry: string) => {
  const { rows } = await listConflicts(played.contestId, undefined, null)
  return rows
    .filter((row) => row.jurorId === jurorOf(played, juror).id && row.entryId === pick(played.entries, entry).id)
    .map((row) => sayConflict(t, row))
}

describe('the rule', () => {
  beforeAll(async () => {
    played = await anOpenContest()
  })

  it('finds who works where a member does, and names the school', async () => {
    expect(await recusalsOf(played, 'J2', 'P2')).toEqual(['same_organisation confirmed'])
    expect(await said('J2', 'P2')).toEqual(['работает там же, где участник: СОШ 2'])
    expect(await recusalsOf(played, 'J2', 'P1')).toEqual([])
  })

  it('finds who left a member’s school within the year, from the register as it is today', async () => {
    const { personId } = jurorOf(played, 'J3').viewer
    const organizationId = await schoolOf('P3')
    const job = { personId, organizationId, post: 'учитель', from: '2015-09-01', to: '2025-12-01' }
    await db.insert(employments).values(job)
    await recheck()
    expect(await said('J3', 'P3')).toEqual(['меньше года назад место работы было то же, что у участника: СОШ 3'])
  })

  it('finds one’s own pair, now and before', async () => {
    const [mentor] = pick(played.entries, 'P3').members
    const pair = await anActivePair({ mentorId: jurorOf(played, 'J1').viewer.personId, menteeId: mentor })
    await recheck()
    expect(await recusalsOf(played, 'J1', 'P3')).toEqual(['former_pair confirmed'])
    expect((await said('J1', 'P3'))[0]).toMatch(/^нынешняя или прежняя пара с участником: /)
    expect(pair.state).toBe('active')
  })

  it('takes back what it found itself once the fact is gone', async () => {
    const juror = jurorOf(played, 'J2').viewer.personId
    await db.update(employments).set({ from: '2010-09-01', to: '2020-08-31' }).where(eq(employments.personId, juror))
    await recheck()
    expect(await recusalsOf(played, 'J2', 'P2')).toEqual(['same_organisation dismissed'])
    await db.update(employments).set({ to: null }).where(eq(employments.personId, juror))
    await recheck()
    expect(await recusalsOf(played, 'J2', 'P2')).toEqual(['same_organisation confirmed'])
  })

  it('takes a sheet off, and gives it back where the fact was a slip of the register', async () => {
    const sheet = await theSheet(played, 'J3', 'P1')
    const { viewer } = jurorOf(played, 'J3')
    await saveSheet(viewer, sheet.id, { version: sheet.version, scores: ['7', ''], comment: '' }, now)
    const job = { personId: viewer.personId, organizationId: await schoolOf('P1'), post: 'учитель', from: '2026-01-01' }
    await db.insert(employments).values({ ...job, isMain: false })
    await recheck()
    expect((await assignmentRow(sheet.id)).state).toBe('recused')
    await db.delete(employments).where(and(eq(employments.personId, viewer.personId), eq(employments.isMain, false)))
    await recheck()
    expect((await assignmentRow(sheet.id)).state).toBe('in_progress')
  })

  it('bars a whole municipality where the regulation says so', async () => {
    const file = aSmallFile()
    file.contest.conflict = { organisation: false, municipality: true }
    played = await aJudgedContest(file)
    expect(await recusalsOf(played, 'J1', 'P1')).toEqual(['same_municipality confirmed'])
    expect(await recusalsOf(played, 'J2', 'P2')).toEqual(['same_municipality confirmed'])
  })
})

describe('a shared surname', () => {
  beforeEach(async () => {
    played = await aJudgedContest()
  })

  const makeNamesake = async () => {
    const { personId } = jurorOf(played, 'J3').viewer
    await db.update(people).set({ lastName: 'Заречный' }).where(eq(people.id, personId))
    const [mentor] = pick(played.entries, 'P1').members
    await db.update(people).set({ lastName: 'Заречная' }).where(eq(people.id, mentor!))
    await recheck()
    const [row] = await db
      .select()
      .from(recusals)
      .where(and(eq(recusals.contestId, played.contestId), eq(recusals.state, 'possible')))
    return row!.id
  }
  const settle = (id: string, bars: boolean) =>
    settleConflict(played.organizer, played.contestId, id, { bars, note: 'Спросили по телефону' })

  it('waits for a person, and bars nobody before that', async () => {
    await makeNamesake()
    expect(await recusalsOf(played, 'J3', 'P1')).toEqual(['personal_interest possible'])
    expect((await said('J3', 'P1'))[0]).toContain('проверьте, не родственники ли они')
  })

  it('bars or not as the person decides, and stays so when looked at again', async () => {
    const id = await makeNamesake()
    await settle(id, false)
    await recheck()
    expect(await recusalsOf(played, 'J3', 'P1')).toEqual(['personal_interest dismissed'])
    const [logged] = await db.select().from(auditRecords).where(eq(auditRecords.action, 'jury.conflict_settled'))
    expect(logged).toMatchObject({ personId: played.organizer.personId, reason: 'Спросили по телефону' })
    await expect(settle(id, true)).rejects.toThrow('not found')
  })

  it('confirmed takes away the sheet that was given out', async () => {
    const id = await makeNamesake()
    const given = { entryId: pick(played.entries, 'P2').id, jurorId: jurorOf(played, 'J3').id }
    await assignSubstitute(played.organizer, played.contestId, stage, given, now)
    const barred = { entryId: pick(played.entries, 'P1').id, jurorId: jurorOf(played, 'J3').id }
    const attempt = assignSubstitute(played.organizer, played.contestId, stage, barred, now)
    expect(await refusalOf(attempt)).toBe('У этого члена жюри отвод по этой заявке.')
    await settle(id, true)
    expect(await recusalsOf(played, 'J3', 'P1')).toEqual(['personal_interest confirmed'])
  })
})

describe('stepping aside', () => {
  beforeAll(async () => {
    played = await anOpenContest()
  })

  const note = 'Готовила эту пару к конкурсу'
  const step = (juror: string, entry: string) =>
    stepAside(
      jurorOf(played, juror).viewer,
      played.contestId,
      pick(played.entries, entry).id,
      { reason: 'personal_interest', note },
      now,
    )

  it('is the juror’s own, with a reason, and takes his sheet off', async () => {
    const sheet = await theSheet(played, 'J3', 'P1')
    await step('J3', 'P1')
    expect((await assignmentRow(sheet.id)).state).toBe('recused')
    expect(await said('J3', 'P1')).toEqual([`личная заинтересованность. ${note}`])
    await recheck()
    expect(await recusalsOf(played, 'J3', 'P1')).toEqual(['personal_interest confirmed'])
  })

  it('comes too late once the sheet is in', async () => {
    const sheet = await theSheet(played, 'J3', 'P2')
    const input = { version: sheet.version, scores: ['1', '2'], comment: '' }
    await handInSheet(jurorOf(played, 'J3').viewer, sheet.id, input, now)
    expect(await refusalOf(step('J3', 'P2'))).toBe('Лист уже сдан. Попросите председателя вернуть его.')
  })

  it('and handing in at the same moment: one of the two is refused', async () => {
    const sheet = await theSheet(played, 'J3', 'P3')
    const input = { version: sheet.version, scores: ['1', '2'], comment: '' }
    const handIn = handInSheet(jurorOf(played, 'J3').viewer, sheet.id, input, now)
    expect(await atOnce(step('J3', 'P3'), handIn)).toEqual({ done: 1, failures: ['Refused'] })
    const { state } = await assignmentRow(sheet.id)
    expect(await recusalsOf(played, 'J3', 'P3')).toEqual(state === 'recused' ? ['personal_interest confirmed'] : [])
  })

  it('is explained to him; in a blind contest without the fact', async () => {
    const own = await listOwnRecusals(jurorOf(played, 'J2').id, false)
    expect(own.map((one) => sayConflict(t, one))).toEqual(['работает там же, где участник: СОШ 2'])
    const blind = await listOwnRecusals(jurorOf(played, 'J2').id, true)
    expect(blind.map((one) => sayConflict(t, one))).toEqual(['работает в одной организации с участником'])
    expect(blind[0]).toMatchObject({ names: null, organizations: null, fact: null })
  })
})

it('a conflict that came up after the sheet was given out stops it from being handed in (INV-18)', async () => {
  played = await anOpenContest()
  const sheet = await theSheet(played, 'J3', 'P1')
  const { viewer } = jurorOf(played, 'J3')
  const job = { personId: viewer.personId, organizationId: await schoolOf('P1'), post: 'учитель', from: '2026-11-01' }
  await db.insert(employments).values({ ...job, isMain: false })
  const input = { version: sheet.version, scores: ['1', '2'], comment: '' }
  expect(await refusalOf(handInSheet(viewer, sheet.id, input, now))).toContain('Этот лист снят')
  expect((await assignmentRow(sheet.id)).state).toBe('recused')
  expect(await recusalsOf(played, 'J3', 'P1')).toEqual(['same_organisation confirmed'])
})

it('nothing is looked for in a contest that is over', async () => {
  await leadTo(played.contestId, 'decided')
  await db.update(recusals).set({ state: 'dismissed' }).where(eq(recusals.contestId, played.contestId))
  await keepConflicts(played.contestId, now)
  expect(await recusalsOf(played, 'J2', 'P2')).toEqual(['same_organisation dismissed'])
})
