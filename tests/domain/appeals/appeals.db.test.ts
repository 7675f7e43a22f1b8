import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { considerAppeal, fileAppeal } from '~/domain/appeals/commands.server'
import { findAppealWindow } from '~/domain/appeals/window.server'
import { NotFound } from '~/domain/decision'
import { correctProtocol } from '~/domain/protocols/commands.server'
import { publishResults, setResultOrder } from '~/domain/results/commands.server'
import { db } from '~db/client.server'
import { appeals, calendarDays, contests, letters } from '~db/schema'
import { anOrder, viewerOf } from '~tests/support/people'
import {
  firstStage,
  judging,
  type Played,
  pick,
  playContest,
  readFixture,
  versionOf,
  withEntries,
} from '~tests/support/played-contest'
import { playStages, signedProtocol, theProtocol } from '~tests/support/played-protocols'
import { refusalOf } from '~tests/support/refusals'

const file = firstStage(withEntries(readFixture('duet').file, ['P1', 'P4']))
const text = 'Просим пересмотреть балл за самоанализ урока.'

/** The final protocol is signed on a Tuesday, and two working days are given for appeals. */
async function decided(appealDays = 2) {
  const played = await playContest(file, { appealDays })
  await playStages(played)
  const protocolId = await signedProtocol(played, null)
  const order = await anOrder({ issuerOrganizationId: await organizerOf(played) })
  const version = await versionOf(played.contestId)
  await setResultOrder(played.organizer, played.contestId, { orderId: order.id, version, orderTitle: '' })
  return { ...played, protocolId }
}

async function organizerOf({ contestId }: Played) {
  const [contest] = await db.select().from(contests).where(eq(contests.id, contestId))
  return contest!.organizerOrganizationId
}

const entrant = ({ entries }: Played, name: string, member = 0) => viewerOf(pick(entries, name).members[member]!)
const chair = ({ jurors }: Played) => pick(jurors, 'J1').viewer
const publish = async (played: Played, at: Date) =>
  publishResults(played.organizer, played.contestId, await versionOf(played.contestId), at)

/** 13 November 00:00 in Yakutsk: the Wednesday and the Thursday are over. */
const closes = new Date('2026-11-12T15:00:00Z')
const justBefore = new Date(closes.getTime() - 1)

test('the window is of whole working days by the contest’s clocks, around the days that the table moves', async () => {
  const played = await decided()
  const window = () =>
    findAppealWindow(db, { id: played.contestId, appealDays: 2, timeZone: 'Asia/Yakutsk' }).then((one) => one?.closesAt)
  expect(await window()).toEqual(closes)
  await db.insert(calendarDays).values({ day: '2026-11-11', kind: 'off' })
  expect(await window()).toEqual(new Date('2026-11-13T15:00:00Z'))
  await db.delete(calendarDays)
})

test('a member appeals on his own entry, in time, once', async () => {
  const played = await decided()
  const { id } = pick(played.entries, 'P1')
  const file_ = async (member: number, at: Date) => fileAppeal(await entrant(played, 'P1', member), id, text, at)
  await expect(fileAppeal(await entrant(played, 'P4'), id, text, judging)).rejects.toThrow(NotFound)
  await expect(fileAppeal(chair(played), id, text, judging)).rejects.toThrow(NotFound)
  expect(await refusalOf(file_(0, closes))).toBe('Срок подачи апелляций прошёл.')
  const ends = await Promise.allSettled([file_(0, justBefore), file_(1, justBefore)])
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await refusalOf(file_(0, justBefore))).toBe('По этой заявке апелляция уже подана.')
  expect(await db.$count(appeals, eq(appeals.contestId, played.contestId))).toBe(1)
})

test('there are none where the regulation gives no days, and none before the final protocol', async () => {
  const played = await decided(0)
  const { id } = pick(played.entries, 'P1')
  expect(await refusalOf(fileAppeal(await entrant(played, 'P1'), id, text, judging))).toContain('не предусматривает')
  const early = await playContest(file, { appealDays: 2 })
  await playStages(early)
  const tooSoon = fileAppeal(await entrant(early, 'P1'), pick(early.entries, 'P1').id, text, judging)
  expect(await refusalOf(tooSoon)).toContain('итоговый протокол')
})

test('the chair decides, both members read it, and a second decision is refused', async () => {
  const played = await decided()
  const id = await fileAppeal(await entrant(played, 'P1'), pick(played.entries, 'P1').id, text, judging)
  const consider = (viewer: typeof played.organizer, decision: 'upheld' | 'dismissed') =>
    considerAppeal(viewer, id, { version: 1, decision, text: 'Оценки соответствуют критериям.' }, judging)
  expect(await refusalOf(consider(played.organizer, 'dismissed'))).toContain('председатель')
  const ends = await Promise.allSettled([consider(chair(played), 'dismissed'), consider(chair(played), 'upheld')])
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  for (const member of pick(played.entries, 'P1').members) {
    const told = await db.select().from(letters).where(eq(letters.personId, member))
    expect(told.filter(({ subject }) => subject.startsWith('Апелляция '))).toHaveLength(1)
  }
})

test('nothing is published while an appeal is open, or upheld and not answered by a new protocol', async () => {
  const played = await decided()
  expect(await refusalOf(publish(played, justBefore))).toBe('Срок подачи апелляций ещё не прошёл.')
  const id = await fileAppeal(await entrant(played, 'P1'), pick(played.entries, 'P1').id, text, judging)
  expect(await refusalOf(publish(played, closes))).toBe('Не рассмотрены апелляции: 1.')
  await considerAppeal(chair(played), id, { version: 1, decision: 'upheld', text: 'Оценку пересмотреть.' }, judging)
  expect(await refusalOf(publish(played, closes))).toContain('исправленный протокол ещё не подписан')
  const { version } = await theProtocol(played.protocolId)
  await correctProtocol(chair(played), played.protocolId, { version, reason: 'По апелляции.' })
  expect(await refusalOf(publish(played, closes))).toBe('Сначала жюри должно подписать итоговый протокол.')
  const corrected = await signedProtocol(played, null)
  const [appeal] = await db.select().from(appeals).where(eq(appeals.id, id))
  expect(appeal!.correctedProtocolId).toBe(corrected)
  await publish(played, closes)
})

test('an appeal at the last moment and the publication never both come true', async () => {
  for (const at of [justBefore, closes]) {
    const played = await decided()
    const viewer = await entrant(played, 'P1')
    const [filed, published] = await Promise.allSettled([
      fileAppeal(viewer, pick(played.entries, 'P1').id, text, at),
      publish(played, at),
    ])
    expect([filed.status, published.status]).toEqual(
      at === closes ? ['rejected', 'fulfilled'] : ['fulfilled', 'rejected'],
    )
  }
})
