import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '~/domain/decision'
import { publishResults, setResultOrder } from '~/domain/results/commands.server'
import { postResultsNotice } from '~/domain/results/notices.server'
import { findOwnResult } from '~/domain/results/own-result.server'
import { findPublication, findPublicResults } from '~/domain/results/queries.server'
import type { SignedIn } from '~/domain/viewer'
import { visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { auditRecords, contests, letters, people } from '~db/schema'
import { aConsent, aKeeper, anOrder, viewerOf } from '~tests/support/people'
import { judging, type Played, pick, playContest, readFixture, versionOf } from '~tests/support/played-contest'
import { playStages, signedProtocol } from '~tests/support/played-protocols'
import { countQueries } from '~tests/support/queries'
import { refusalOf } from '~tests/support/refusals'

const { file } = readFixture('duet')
let played: Played
const publish = async () =>
  publishResults(played.organizer, played.contestId, await versionOf(played.contestId), judging)

beforeAll(async () => {
  played = await playContest(file)
  await playStages(played)
})

test('what stands in the way is said, one thing after another (INV-30)', async () => {
  expect(await refusalOf(publish())).toBe('Сначала жюри должно подписать итоговый протокол.')
  await signedProtocol(played, null)
  expect(await refusalOf(publish())).toBe('Укажите приказ об итогах.')
  const { contest } = await findPublication(played.organizer, played.contestId, judging)
  const order = await anOrder({ issuerOrganizationId: contest.organizationId, number: '77-од' })
  const version = await versionOf(played.contestId)
  const foreign = await anOrder()
  const name = (orderId: string) =>
    setResultOrder(played.organizer, played.contestId, { orderId, version, orderTitle: '' })
  expect(await refusalOf(name(foreign.id))).not.toBe('')
  await name(order.id)
  const { mayPublish } = await findPublication(played.organizer, played.contestId, judging)
  expect(mayPublish.allowed).toBe(true)
  await expect(findPublicResults(visitor, played.contestId, judging)).rejects.toThrow(NotFound)
})

test('the page is of the organiser, and pressed twice at once it publishes once', async () => {
  const chair = pick(played.jurors, 'J1').viewer
  expect(await refusalOf(publishResults(chair, played.contestId, await versionOf(played.contestId), judging))).toBe(
    'Итоги публикует организатор конкурса.',
  )
  const ends = await Promise.allSettled([publish(), publish()])
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const [contest] = await db.select().from(contests).where(eq(contests.id, played.contestId))
  expect(contest).toMatchObject({ state: 'published', publishedAt: judging, publishedBy: played.organizer.personId })
  expect(await db.$count(auditRecords, eq(auditRecords.action, 'contest.published'))).toBe(1)
  await postResultsNotice(played.contestId)
  await postResultsNotice(played.contestId)
  const told = await db
    .select()
    .from(letters)
    .where(eq(letters.personId, pick(played.entries, 'P7').members[0]!))
  expect(told.filter(({ subject }) => subject.startsWith('Итоги опубликованы'))).toHaveLength(1)
})

describe('the public page', () => {
  test('lists the awarded in order, without scores, and nobody else (INV-31)', async () => {
    const { lines } = await findPublicResults(visitor, played.contestId, judging)
    const names = new Map([...played.entries].map(([name, { id }]) => [id, name]))
    expect(lines.map(({ entry, award, total }) => [names.get(entry), award, total])).toEqual([
      ['P1', 'winner', null],
      ['P4', 'prize', null],
      ['P2', 'prize', null],
      ['P5', 'laureate', null],
      ['P6', 'laureate', null],
    ])
  })

  test('names those alone who agreed to it (INV-32)', async () => {
    const [mentor, mentee] = pick(played.entries, 'P1').members
    await db.update(people).set({ lastName: 'Согласная' }).where(eq(people.id, mentor!))
    await db.update(people).set({ lastName: 'Несогласная' }).where(eq(people.id, mentee!))
    const shown = async () => JSON.stringify(await findPublicResults(visitor, played.contestId, judging))
    expect(await shown()).not.toMatch(/огласная|Кедрова/)
    await aConsent(mentor!, 'distribution', ['name', 'organization'])
    expect(await shown()).toContain('Согласная')
    expect(await shown()).not.toContain('Несогласная')
  })

  test('costs the same number of queries whatever its length', async () => {
    expect(await countQueries(() => findPublicResults(visitor, played.contestId, judging))).toBeLessThan(8)
  })
})

describe('how an entry’s result came about', () => {
  test('is told to its members, their coordinator and the organiser, and to nobody else', async () => {
    const { id, members } = pick(played.entries, 'P2')
    const own = await viewerOf(members[1]!)
    const school = await schoolOf(members[0]!)
    const readers = [own, await aKeeper('school_coordinator', 'organization', school), played.organizer]
    for (const viewer of readers)
      await expect(findOwnResult(viewer, id, '2026-11-20', catalogue('ru'))).resolves.toBeDefined()
    const strangers = [
      visitor,
      await viewerOf(pick(played.entries, 'P1').members[0]!),
      await aKeeper('school_coordinator', 'organization', await schoolOf(pick(played.entries, 'P1').members[0]!)),
    ]
    for (const viewer of strangers)
      await expect(findOwnResult(viewer, id, '2026-11-20', catalogue('ru'))).rejects.toThrow(NotFound)
  })

  test('shows its sheets without a juror’s name, the means, the place and the rule that settled it', async () => {
    const { id, members } = pick(played.entries, 'P2')
    const found = await explained(await viewerOf(members[0]!), id)
    const [first, second] = found.stages
    // The second of the jury is of the same school: three sheets, and no gap that would tell whose is missing.
    expect(first!.sheets.map(({ juror }) => juror)).toEqual([1, 2, 3])
    expect(first!.standing).toMatchObject({ shown: '41.33', sheets: 3, place: 3 })
    expect(second!.standing).toMatchObject({ shown: '41.00', place: 3 })
    expect(found.row).toMatchObject({ place: 3, award: 'prize', total: { exact: '247/3', shown: '82.33' } })
    expect(found.ties).toEqual([
      {
        rule: expect.stringMatching(/^средний балл по критерию «Взаимодействие\sв\sпаре»$/),
        own: '4,67 (14/3)',
        others: ['4,33 (13/3)'],
      },
    ])
    expect(first!.sheets.map(({ total }) => total).toSorted()).toEqual(['41.00', '41.00', '42.00'])
    expect(found.better).toEqual({ award: 'winner', total: '88.00' })
    const text = JSON.stringify(found)
    for (const { id: jurorId, viewer } of played.jurors.values()) {
      expect(text).not.toContain(jurorId)
      expect(text).not.toContain(viewer.personId)
    }
  })

  test('tells one who was stopped where that was', async () => {
    const { id, members } = pick(played.entries, 'P7')
    const found = await explained(await viewerOf(members[0]!), id)
    expect(found).toMatchObject({ row: null, stoppedAt: 'Заочный этап', stopped: { award: 'participant' } })
    expect(found.stages).toHaveLength(1)
  })
})

async function explained(viewer: SignedIn, entryId: string) {
  const { outcome } = await findOwnResult(viewer, entryId, '2026-11-20', catalogue('ru'))
  if (!outcome.explained) throw new Error('the entry has no result')
  return outcome.explained
}

async function schoolOf(personId: string): Promise<string> {
  const { employments } = await import('~db/schema')
  const [job] = await db.select().from(employments).where(eq(employments.personId, personId))
  return job!.organizationId
}

test('a contest ranked by nominations tells whose list each line stands in', async () => {
  const essays = await playContest(readFixture('essay').file)
  await playStages(essays)
  await signedProtocol(essays, null)
  const { contest } = await findPublication(essays.organizer, essays.contestId, judging)
  const order = await anOrder({ issuerOrganizationId: contest.organizationId, number: '78-од' })
  const input = { orderId: order.id, version: await versionOf(essays.contestId), orderTitle: '' }
  await setResultOrder(essays.organizer, essays.contestId, input)
  await publishResults(essays.organizer, essays.contestId, await versionOf(essays.contestId), judging)
  const { lines } = await findPublicResults(visitor, essays.contestId, judging)
  const { entries: entered, contest: terms } = essays.file
  const titleOf = new Map(terms.nominations?.map(({ id, title }) => [id, title]))
  const expected = entered.map(({ id, nomination }) => [pick(essays.entries, id).id, titleOf.get(nomination ?? '')])
  const told = lines.map(({ entry, nomination }) => [entry, nomination])
  expect(new Set(told.map(([, nomination]) => nomination)).size).toBeGreaterThan(1)
  expect(expected).toEqual(expect.arrayContaining(told))
})

test('a contest ranked whole has one list', async () => {
  const { lines } = await findPublicResults(visitor, played.contestId, judging)
  expect(lines.map(({ nomination }) => nomination)).toEqual(lines.map(() => null))
})
