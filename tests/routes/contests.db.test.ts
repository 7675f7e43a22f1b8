import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ContestState } from '~/domain/contests/model'
import { findContestToRun } from '~/domain/contests/queries.server'
import { stageValues } from '~/domain/contests/sections/stage'
import { loader as coded } from '~/routes/contests/coded-file'
import { loader as contestPage } from '~/routes/contests/contest'
import { loader as desk } from '~/routes/contests/contest-desk'
import { loader as whole } from '~/routes/contests/contest-file'
import { action as importFile } from '~/routes/contests/contest-import'
import { action as saveStage } from '~/routes/contests/stage-terms'
import { db } from '~db/client.server'
import { contests, jurors } from '~db/schema'
import { readFixture } from '~tests/support/contest-fixtures'
import { aDraftContest, anAnnouncedContest, type HeldContest, leadTo, moments } from '~tests/support/contests'
import { fieldsOf } from '~tests/support/form-fields'
import { asked, outcome, sessionOf } from '~tests/support/http'
import { aPerson } from '~tests/support/people'

let held: HeldContest
let cookie: string

beforeAll(async () => {
  held = await aDraftContest('duet', 'Тайный черновик')
  cookie = await sessionOf({ id: held.organizer.personId })
})

const params = () => ({ contestId: held.contestId, stage: 's1' })

/** The stage’s form as it is shown, with some fields changed. */
async function stageForm(changes: Record<string, string>): Promise<FormData> {
  const { terms, version } = await findContestToRun(held.organizer, held.contestId, moments.before)
  const form = new FormData()
  const shown = { version, ...stageValues(terms, terms.regulation.stages[0]!) }
  for (const [name, value] of fieldsOf(shown)) form.append(name, value)
  for (const [name, value] of Object.entries(changes)) form.set(name, value)
  return form
}

const sendStage = async (changes: Record<string, string>) =>
  outcome(
    saveStage(
      asked(`/contests/${held.contestId}/terms/stages/s1`, {
        params: params(),
        form: await stageForm(changes),
        cookie,
      }),
    ),
  )

test('a button that adds a row draws the form anew with all that was typed, and saves nothing', async () => {
  const intent = { type: 'insert', payload: { name: 'tasks[0].criteria', defaultValue: { max: '5' } } }
  const { status, body } = await sendStage({ title: 'Недописанный', __intent__: JSON.stringify(intent) })
  expect(status).toBe(200)
  const { initialValue } = body as { initialValue: { title: string; tasks: { criteria: { max: string }[] }[] } }
  expect([initialValue.title, initialValue.tasks[0]!.criteria.map(({ max }) => max)]).toEqual([
    'Недописанный',
    ['5', '5', '5', '5', '5'],
  ])
  const { terms } = await findContestToRun(held.organizer, held.contestId, moments.before)
  expect(terms.regulation.stages[0]!.title).toBe('Заочный этап')
})

test('a wrong number is told at its field, and nothing typed is lost', async () => {
  const { status, body } = await sendStage({ title: 'Новый', 'tasks[1].criteria[2].max': 'шесть' })
  const { error, initialValue } = body as { error: Record<string, string[]>; initialValue: { title: string } }
  expect([status, error, initialValue.title]).toEqual([400, { 'tasks[1].criteria[2].max': ['Нужно число'] }, 'Новый'])
})

test('a saved stage leads on, its numbers with a comma as people type them', async () => {
  const { status, headers } = await sendStage({ 'tasks[0].criteria[0].max': '7,5' })
  expect([status, headers.get('Location')]).toEqual([302, `/contests/${held.contestId}/terms`])
  const { terms } = await findContestToRun(held.organizer, held.contestId, moments.before)
  expect(terms.regulation.stages[0]!.tasks[0]!.criteria[0]!.max).toBe('7.5')
})

test('a contest file with faults comes back with each fault in words, its pointer, and what was typed', async () => {
  const { file } = readFixture('duet')
  file.sheets[0]!.scores['card.c1'] = 9
  const form = new FormData()
  form.append('file', new File([JSON.stringify(file)], 'duet.json'))
  const fields = { organizationId: held.centreId, level: 'municipal', place: 'Актовый зал' }
  const intake = { opensDate: '2027-02-01', opensTime: '00:00', closesDate: '2027-02-22', closesTime: '23:59' }
  for (const [name, value] of Object.entries({ ...fields, ...intake })) form.append(name, value)
  const before = await db.$count(contests)
  const { status, body } = await outcome(importFile(asked('/contests/import', { form, cookie })))
  expect(status).toBe(400)
  expect(body).toMatchObject({
    unread: {
      faults: [{ at: '/sheets/0/scores/card.c1', place: 'лист 1, баллы, card.c1', sentence: 'Балл вне границ 0…5' }],
      more: 0,
    },
    initialValue: { place: 'Актовый зал' },
  })
  expect(await db.$count(contests)).toBe(before)
})

test('a draft is not there for a visitor', async () => {
  const answer = contestPage(asked(`/contests/${held.contestId}`, { params: { contestId: held.contestId } }))
  expect((await outcome(answer)).status).toBe(404)
})

test('the open file is there once results are published and the regulation publishes all scores', async () => {
  const contest = await anAnnouncedContest('essay')
  const ask = () => outcome(coded(asked('/coded.json', { params: { contestId: contest.contestId } })))
  expect((await ask()).status).toBe(403)
  await leadTo(contest.contestId, 'published')
  const { status, body } = await ask()
  expect([status, (body as { format: string }).format]).toEqual([200, 'duet/contest@1'])
  const pairs = await anAnnouncedContest('duet')
  await leadTo(pairs.contestId, 'published')
  expect((await outcome(coded(asked('/coded.json', { params: { contestId: pairs.contestId } })))).status).toBe(403)
})

describe('the whole file', () => {
  const take = async (contestId: string, personId: string) => {
    const session = await sessionOf({ id: personId })
    return outcome(whole(asked('/contest.json', { params: { contestId }, cookie: session })))
  }

  test('is for the organiser unless the jury scores, and for the chair once it has decided', async () => {
    const { contestId, organizer } = await aDraftContest()
    const inJury = async (role: 'chair' | 'member') => {
      const { id } = await aPerson()
      await db.insert(jurors).values({ contestId, personId: id, role, state: 'confirmed' })
      return id
    }
    const people = [organizer.personId, await inJury('chair'), await inJury('member'), (await aPerson()).id]
    const statuses = async () => {
      const answers = []
      for (const id of people) answers.push((await take(contestId, id)).status)
      return answers
    }
    expect((await statuses())[0]).toBe(200)
    const table: [ContestState, number[]][] = [
      ['announced', [200, 403, 403, 403]],
      ['judging', [403, 403, 403, 403]],
      ['decided', [200, 200, 403, 403]],
      ['published', [200, 200, 403, 403]],
    ]
    for (const [state, expected] of table) {
      await leadTo(contestId, state)
      expect([state, await statuses()]).toEqual([state, expected])
    }
  })

  test.each(['cancelled', 'void'] as const)('of a contest that is %s is the organiser’s', async (state) => {
    const { contestId, organizer } = await anAnnouncedContest()
    await db.update(contests).set({ state }).where(eq(contests.id, contestId))
    expect((await take(contestId, organizer.personId)).status).toBe(200)
  })

  test('of a draft that lacks something holds what there is, and no result; the organiser is told beside it', async () => {
    const { contestId, organizer } = await aDraftContest()
    const cookieOf = await sessionOf({ id: organizer.personId })
    const isFaulty = async () => {
      const { body } = await outcome(desk(asked('/desk', { params: { contestId }, cookie: cookieOf })))
      return (body as { isFileFaulty: boolean }).isFileFaulty
    }
    expect(await isFaulty()).toBe(false)
    const { regulation } = (await findContestToRun(organizer, contestId, moments.before)).terms
    await db
      .update(contests)
      .set({ regulation: { ...regulation, stages: [] } })
      .where(eq(contests.id, contestId))
    const { status, body } = await take(contestId, organizer.personId)
    expect(status).toBe(200)
    expect(body).toMatchObject({ format: 'duet/contest@1', contest: { stages: [] }, entries: [], sheets: [] })
    expect(body).not.toHaveProperty('result')
    expect(await isFaulty()).toBe(true)
  })
})
