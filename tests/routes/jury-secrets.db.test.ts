import type { RouteConfigEntry } from '@remix-run/route-config'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { stepAside } from '~/domain/jury/own-commands.server'
import { handInSheet, saveSheet } from '~/domain/sheets/commands.server'
import routes from '~/routes'
import { db } from '~db/client.server'
import { entryMembers, municipalities, organizations } from '~db/schema'
import { asked, outcome, sessionOf } from '~tests/support/http'
import { anOpenContest, aSmallFile, jurorOf, theSheet } from '~tests/support/jury'
import { aPerson, aRole } from '~tests/support/people'
import { judging, type Played, pick } from '~tests/support/played-contest'

/** Scores, their sum and a comment that stand nowhere else. */
const secrets = ['777.123', '777,123', '888.623', '888.62', '888,62', 'Пометка для председателя']
const drafted = ['555.321', 'Черновик оценки']

let played: Played
let sheetId: string
let draftId: string

const file = aSmallFile()
for (const criterion of file.contest.stages[0]!.tasks[0]!.criteria)
  Object.assign(criterion, { max: 1000, step: '0.001' })

beforeAll(async () => {
  played = await anOpenContest(file)
  const own = jurorOf(played, 'J2').viewer
  const [sheet, draft] = [await theSheet(played, 'J2', 'P1'), await theSheet(played, 'J2', 'P3')]
  const input = { version: sheet.version, scores: ['777.123', '111.5'], comment: 'Пометка для председателя' }
  await handInSheet(own, sheet.id, input, judging)
  const begun = { version: draft.version, scores: ['555.321', ''], comment: 'Черновик оценки' }
  await saveSheet(own, draft.id, begun, judging)
  sheetId = sheet.id
  draftId = draft.id
})

const flatten = (entries: RouteConfigEntry[]): { path: string; file: string }[] =>
  entries.flatMap(({ path = '', file: module, children = [] }) => [{ path, file: module }, ...flatten(children)])

/** Pages that say something of many things at once. */
const overviews = ['', 'jury', 'entries', 'contests', 'protocols', 'admin/audit', 'admin/letters']

/** Every page and file that a contest has, and every overview, by its address. */
const pages = new Map<string, { loader?: (args: unknown) => unknown }>()

beforeAll(async () => {
  for (const { path, file: module } of flatten(routes as RouteConfigEntry[]))
    if (path.includes(':') || overviews.includes(path))
      pages.set(path, await import(/* @vite-ignore */ `../../app/${module}`))
})

/** Every address that can be made of what this contest has. */
function addresses() {
  const of = (assignmentId: string): Record<string, string> => ({
    contestId: played.contestId,
    stage: 's1',
    assignmentId,
    entryId: pick(played.entries, 'P1').id,
    jurorId: jurorOf(played, 'J2').id,
  })
  return [...pages].flatMap(([path, { loader }]) => {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
    const known = (names.includes('assignmentId') ? [of(sheetId), of(draftId)] : [of(sheetId)]).filter((params) =>
      names.every((name) => name in params),
    )
    return known.map((params) => ({
      loader,
      params,
      address: `/${path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')}`,
    }))
  })
}

/** Everything that the person is told at all addresses, by address. */
async function sweep(personId: string): Promise<Map<string, string>> {
  const cookie = await sessionOf({ id: personId })
  const told = new Map<string, string>()
  for (const { loader, params, address } of addresses()) {
    if (!loader) continue
    const { body, status } = await outcome(loader(asked(address, { params, cookie })))
    told.set(address, `${status} ${JSON.stringify(body)}`)
  }
  return told
}

async function whereTold(personId: string, words: string[]): Promise<string[]> {
  const told = await sweep(personId)
  expect(told.size).toBeGreaterThan(25)
  return [...told].filter(([, text]) => words.some((word) => text.includes(word))).map(([address]) => address)
}

const school = async () => {
  const [member] = await db
    .select()
    .from(entryMembers)
    .where(eq(entryMembers.entryId, pick(played.entries, 'P1').id))
  return member!.organizationId
}

describe('while a stage is being scored (INV-22)', { timeout: 30_000 }, () => {
  it('a juror reads his own sheets', async () => {
    const { personId } = jurorOf(played, 'J2').viewer
    const own = await whereTold(personId, [...secrets, ...drafted])
    expect(own.length).toBeGreaterThan(0)
    for (const address of own) expect(address).toMatch(/^\/sheets\//)
  })

  it('another juror learns none of them by any address', async () => {
    expect(await whereTold(jurorOf(played, 'J3').viewer.personId, [...secrets, ...drafted])).toEqual([])
  })

  it('nor does the organiser', async () => {
    expect(await whereTold(played.organizer.personId, [...secrets, ...drafted])).toEqual([])
  })

  it('nor an entrant', async () => {
    const [mentor] = pick(played.entries, 'P1').members
    expect(await whereTold(mentor!, [...secrets, ...drafted])).toEqual([])
  })

  it('nor the coordinator of his school', async () => {
    const coordinator = await aPerson({ organizationId: await school() })
    await aRole(coordinator.id, 'school_coordinator', 'organization', await school())
    expect(await whereTold(coordinator.id, [...secrets, ...drafted])).toEqual([])
  })

  it('nor the administrators of the region and of the installation', async () => {
    const [place] = await db
      .select({ regionId: municipalities.regionId })
      .from(organizations)
      .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
      .where(eq(organizations.id, await school()))
    const regional = await aPerson({ organizationId: null })
    await aRole(regional.id, 'region_admin', 'region', place!.regionId)
    expect(await whereTold(regional.id, [...secrets, ...drafted])).toEqual([])
    const technical = await aPerson({ organizationId: null })
    await aRole(technical.id, 'platform_admin', 'installation')
    expect(await whereTold(technical.id, [...secrets, ...drafted])).toEqual([])
  })

  it('the secretary reads what is in, and no draft', async () => {
    const { personId } = played.secretary.viewer
    expect(await whereTold(personId, secrets)).not.toEqual([])
    expect(await whereTold(personId, drafted)).toEqual([])
  })

  it('the chair only when his own are in, and no longer while one was given back', async () => {
    const { viewer } = jurorOf(played, 'J1')
    expect(await whereTold(viewer.personId, [...secrets, ...drafted])).toEqual([])
    for (const entry of ['P1', 'P2', 'P3']) {
      const { id, version } = await theSheet(played, 'J1', entry)
      await handInSheet(viewer, id, { version, scores: ['1', '2'], comment: '' }, judging)
    }
    expect(await whereTold(viewer.personId, secrets)).not.toEqual([])
    expect(await whereTold(viewer.personId, drafted)).toEqual([])
  })

  it('who was recused cannot open the work’s sheet any more', async () => {
    const { viewer } = jurorOf(played, 'J2')
    const aside = { reason: 'other' as const, note: 'Знаю эту пару' }
    await stepAside(viewer, played.contestId, pick(played.entries, 'P3').id, aside, judging)
    expect(await whereTold(viewer.personId, drafted)).toEqual([])
  })
})
