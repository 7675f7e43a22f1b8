import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stepAside } from '~/domain/jury/own-commands.server'
import * as steppingAside from '~/routes/jury/stepping-aside'
import * as worksPage from '~/routes/jury/works'
import * as draft from '~/routes/sheets/draft'
import * as sheetPage from '~/routes/sheets/sheet'
import * as submission from '~/routes/sheets/submission'
import { asked, outcome, sessionOf } from '~tests/support/http'
import { anOpenContest, jurorOf, theSheet } from '~tests/support/jury'
import { judging, type Played, pick } from '~tests/support/played-contest'

let played: Played
let cookie: string
let sheet: { id: string; version: number }

beforeAll(async () => {
  played = await anOpenContest()
  cookie = await sessionOf({ id: jurorOf(played, 'J1').viewer.personId })
})

const entries = ['P1', 'P2', 'P3']
beforeEach(async () => {
  sheet = await theSheet(played, 'J1', entries[0]!)
})

const typed = (scores: string[], version = sheet.version) => ({
  version: String(version),
  comment: '',
  ...Object.fromEntries(scores.map((score, line) => [`scores[${line}]`, score])),
})
const params = () => ({ assignmentId: sheet.id })
const sent = (path: string, form: Record<string, string>, as: string | undefined = cookie) =>
  asked(`/sheets/${sheet.id}${path}`, { params: params(), form, cookie: as, headers: { accept: 'application/json' } })

describe('saving from the desk', () => {
  it('answers with the version to go on with', async () => {
    const { status, body } = await outcome(draft.action(sent('/draft', typed(['7', '']))))
    expect(status).toBe(200)
    expect(body).toEqual({ version: sheet.version + 1, savedAt: expect.any(String) })
    const saved = await outcome(draft.loader(asked(`/sheets/${sheet.id}/draft`, { params: params(), cookie })))
    expect(saved.body).toMatchObject({ version: sheet.version + 1, scores: ['7', ''], comment: '' })
  })

  it('says 409 of another window, 403 of a wrong score, and leads to the sign-in without a session', async () => {
    expect((await outcome(draft.action(sent('/draft', typed(['8', ''], 99))))).status).toBe(409)
    const wrong = await outcome(draft.action(sent('/draft', typed(['7.3', '']))))
    expect(wrong).toMatchObject({ status: 403, body: { message: 'Одна оценка не подходит: исправьте её.' } })
    const visitor = await outcome(draft.action(sent('/draft', typed(['8', '']), '')))
    expect(visitor.status).toBe(302)
    expect(visitor.headers.get('location')).toMatch(/^\/sign-in/)
  })
})

describe('without script', () => {
  it('the same form saves by its button', async () => {
    const { status, headers } = await outcome(sheetPage.action(sent('', typed(['4', '']))))
    expect([status, headers.get('location')]).toEqual([302, `/sheets/${sheet.id}`])
  })

  it('what could not be handed in comes back with what was typed, each blank named', async () => {
    const { status, body } = await outcome(submission.action(sent('/submission', typed(['4', '']))))
    expect(status).toBe(403)
    expect(body).toMatchObject({
      initialValue: { scores: ['4', undefined] },
      error: { '': [expect.any(String)], 'scores[1]': ['Исполнение: нет оценки. Если это ноль, выберите 0.'] },
    })
  })

  it('handing in leads to the next sheet owed', async () => {
    const { status, headers } = await outcome(submission.action(sent('/submission', typed(['4', '0']))))
    const next = await theSheet(played, 'J1', 'P2')
    expect([status, headers.get('location')]).toEqual([302, `/sheets/${next.id}`])
    entries.shift()
  })

  it('typed scores outlive a session that has ended', async () => {
    const { status, body } = await outcome(sheetPage.action(sent('', typed(['9', '']), '')))
    expect(status).toBe(401)
    expect(body).toMatchObject({ kept: { action: `/sheets/${sheet.id}` } })
    expect(JSON.stringify(body)).toContain('"scores[0]","9"')
  })
})

it('an entry whose sheet is in offers no stepping aside, and refuses it before its form is filled', async () => {
  const { contestId } = played
  const own = await outcome(worksPage.loader(asked(`/jury/${contestId}/works`, { params: { contestId }, cookie })))
  const { works } = own.body as { works: { id: string; because?: string }[] }
  const handedIn = pick(played.entries, 'P1').id
  for (const { id, because } of works) expect(because !== undefined).toBe(id === handedIn)
  const entryId = (name: string) => ({ contestId, entryId: pick(played.entries, name).id })
  const opened = (name: string) => asked('/', { params: entryId(name), cookie })
  expect(await outcome(steppingAside.loader(opened('P1')))).toMatchObject({
    status: 403,
    body: { message: expect.stringContaining('Лист уже сдан') },
  })
  expect((await outcome(steppingAside.loader(opened('P2')))).status).toBe(200)
})

it('a sheet that was taken off leads back to the queue, and says why', async () => {
  const { viewer } = jurorOf(played, 'J1')
  const aside = { reason: 'other' as const, note: 'Знаю эту пару' }
  await stepAside(viewer, played.contestId, pick(played.entries, 'P2').id, aside, judging)
  const { status, headers } = await outcome(
    sheetPage.loader(asked(`/sheets/${sheet.id}`, { params: params(), cookie })),
  )
  expect([status, headers.get('location')]).toEqual([302, `/jury/${played.contestId}?stage=s1`])
  expect(headers.get('set-cookie')).toContain('duet-toast')
  const other = await sessionOf({ id: jurorOf(played, 'J3').viewer.personId })
  const stranger = await outcome(sheetPage.loader(asked(`/sheets/${sheet.id}`, { params: params(), cookie: other })))
  expect(stranger.status).toBe(404)
})
