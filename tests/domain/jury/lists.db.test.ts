import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { distributeEntries } from '~/domain/jury/assigning.server'
import { keepConflicts } from '~/domain/jury/conflicts.server'
import { juryDesk } from '~/domain/jury/desk.server'
import { findOwnJury, listQueue } from '~/domain/jury/own.server'
import { findJury } from '~/domain/jury/queries.server'
import { listConflicts, listOwnRecusals } from '~/domain/jury/recusals.server'
import { findStage, listStagePage } from '~/domain/jury/stage-page.server'
import { findWork, listWorks } from '~/domain/jury/works.server'
import { handInSheet } from '~/domain/sheets/commands.server'
import { listSheets } from '~/domain/sheets/overview.server'
import { findSheet } from '~/domain/sheets/queries.server'
import { type CursorKind, readCursor } from '~/lib/keyset'
import { db } from '~db/client.server'
import { entries, recusals } from '~db/schema'
import { aJudgedContest, anOpenContest, aSmallFile, jurorOf, stage, theSheet } from '~tests/support/jury'
import { judging, type Played, pick } from '~tests/support/played-contest'
import { countQueries } from '~tests/support/queries'

const now = judging
const first = { key: stage, ordinal: 0 }
let small: Played
let large: Played

/** The small contest with so many entries, one school each. */
const withEntries = (count: number) => {
  const file = aSmallFile()
  const [one] = file.entries
  return {
    ...file,
    entries: Array.from({ length: count }, (_, at) => ({
      ...one!,
      id: `P${at + 1}`,
      organisations: [`Школа ${at % 5}`],
    })),
  }
}

beforeAll(async () => {
  small = await anOpenContest(withEntries(1))
  large = await anOpenContest(withEntries(55))
  await barFromAll(large)
})

/** J2 is barred from every entry, and has no sheet left. */
async function barFromAll({ contestId, ...played }: Played) {
  const rows = [...played.entries.values()].map(({ id }) => ({
    contestId,
    entryId: id,
    jurorId: jurorOf({ contestId, ...played }, 'J2').id,
    reason: 'other' as const,
    source: 'juror' as const,
  }))
  await db.insert(recusals).values(rows)
  await keepConflicts(contestId, now)
}

const chair = (played: Played) => jurorOf(played, 'J1')
const contestOf = (played: Played, blind = false) => ({ id: played.contestId, blind, regulation: played.file.contest })

describe('the number of queries does not grow with the rows', () => {
  it.each<[string, (played: Played) => Promise<unknown>]>([
    ['the jury', (played) => findJury(played.organizer, played.contestId, now)],
    ['a stage', (played) => findStage(played.organizer, played.contestId, stage, now)],
    ['its entries', (played) => listStagePage(played.contestId, first, null)],
    ['conflicts', (played) => listConflicts(played.contestId, undefined, null)],
    ['one’s own recusals', (played) => listOwnRecusals(jurorOf(played, 'J2').id, false)],
    ['one’s own contest', (played) => findOwnJury(chair(played).viewer, played.contestId, now)],
    ['the queue', (played) => listQueue(chair(played).id, stage, false, { search: '' }, null)],
    ['all works', (played) => listWorks(played.contestId, false, null)],
    ['sheets of the jury', (played) => listSheets(played.secretary.viewer, contestOf(played), stage, null)],
    ['the desk', (played) => juryDesk(chair(played).viewer)],
    ['giving entries out', (played) => distributeEntries(played.organizer, played.contestId, stage, 0, now)],
  ])('%s', async (_what, run) => {
    // A connection's first query brings some of its own.
    await run(small)
    expect(await countQueries(() => run(large))).toBe(await countQueries(() => run(small)))
  })
})

describe('a long list is read page by page, each row once', () => {
  type Page = { rows: { id: string }[]; next: string | null }
  it.each<[string, number, CursorKind[], (after: string[] | null) => Promise<Page>]>([
    ['entries of a stage', 55, ['int', 'id'], (after) => listStagePage(large.contestId, first, after)],
    ['conflicts', 55, ['int', 'int', 'id'], (after) => listConflicts(large.contestId, undefined, after)],
    ['the queue', 55, ['int', 'id'], (after) => listQueue(chair(large).id, stage, false, { search: '' }, after)],
    ['all works', 55, ['int', 'id'], (after) => listWorks(large.contestId, false, after)],
    [
      'sheets of the jury',
      110,
      ['int', 'id'],
      (after) => listSheets(large.secretary.viewer, contestOf(large), stage, after),
    ],
  ])('%s', async (_what, total, kinds, list) => {
    const seen: string[] = []
    for (let after: string[] | null = null, more = true; more; ) {
      const { rows, next } = await list(after)
      seen.push(...rows.map(({ id }) => id))
      after = readCursor(next, kinds)
      more = next !== null
    }
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
  })
})

describe('the queue', () => {
  it('is searched by number, title, name and school', async () => {
    const found = async (search: string, blind = false) =>
      (await listQueue(chair(small).id, stage, blind, { search }, null)).rows.length
    const { rows } = await listQueue(chair(small).id, stage, false, { search: '' }, null)
    const [surname = ''] = rows[0]!.names!.split(' ')
    for (const search of ['1', 'работа', surname, 'Школа 0']) expect(await found(search)).toBe(1)
    expect(await found('другое')).toBe(0)
    expect(await found(surname, true)).toBe(0)
  })

  it('is parted into what is owed and what is in', async () => {
    const played = await anOpenContest()
    const { id: jurorId, viewer } = jurorOf(played, 'J1')
    const { id, version } = await theSheet(played, 'J1', 'P2')
    await handInSheet(viewer, id, { version, scores: ['1', '2'], comment: '' }, now)
    const shelf = async (name: 'todo' | 'done') =>
      (await listQueue(jurorId, stage, false, { search: '', shelf: name }, null)).rows.map(({ number }) => number)
    expect(await shelf('todo')).toEqual([1, 3])
    expect(await shelf('done')).toEqual([2])
    expect(await juryDesk(viewer)).toEqual([expect.objectContaining({ given: 3, owed: 2, jury: null })])
    const ofAll = { given: 0, owed: 0, jury: { given: 8, handedIn: 1 } }
    expect(await juryDesk(played.secretary.viewer)).toEqual([expect.objectContaining(ofAll)])
  })
})

describe('in a blind contest a juror is told of no maker (INV-23)', () => {
  let blind: Played
  beforeAll(async () => {
    blind = await anOpenContest(aSmallFile(), { blind: true })
  })

  it('by the queue, the works, the sheets or the sheet', async () => {
    const entry = pick(blind.entries, 'P1').id
    const { id: jurorId, viewer } = chair(blind)
    const sheet = await theSheet(blind, 'J1', 'P1')
    const told = await Promise.all([
      listQueue(jurorId, stage, true, { search: '' }, null),
      listWorks(blind.contestId, true, null),
      findWork(blind.contestId, entry, true),
      listSheets(viewer, contestOf(blind, true), stage, null),
      findSheet(viewer, sheet.id),
    ])
    const names = (await listWorks(blind.contestId, false, null)).rows.flatMap(({ names: open, organizations }) => [
      open!,
      organizations!,
    ])
    expect(names).toHaveLength(6)
    for (const name of names) expect(JSON.stringify(told)).not.toContain(name)
    const [[queued], [listed], found, [overseen], { work }] = [
      told[0].rows,
      told[1].rows,
      told[2],
      told[3].rows,
      told[4],
    ]
    for (const one of [queued, listed, found, overseen, work])
      expect(one).toMatchObject({ code: 'К-001', title: 'Работа 1' })
    const byCode = await listQueue(jurorId, stage, true, { search: 'К-002' }, null)
    expect(byCode.rows.map(({ title }) => title)).toEqual(['Работа 2'])
  })
})

it('a work that is not in the contest, or is out of it, is not found', async () => {
  const other = await aJudgedContest()
  const entry = pick(other.entries, 'P1').id
  await expect(findWork(small.contestId, entry, false)).rejects.toThrow('not found')
  expect((await findWork(other.contestId, entry, false)).names).toContain('Анна Петровна')
  await db.update(entries).set({ state: 'withdrawn' }).where(eq(entries.id, entry))
  await expect(findWork(other.contestId, entry, false)).rejects.toThrow('not found')
})
