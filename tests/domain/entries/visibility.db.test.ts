import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { findContest } from '~/domain/contests/queries.server'
import { NotFound } from '~/domain/decision'
import { saveDraft } from '~/domain/entries/drafts.server'
import { countByOrganization, countByState, entryDistricts, listEntries } from '~/domain/entries/lists.server'
import { findEntry, listOwnEntries } from '~/domain/entries/queries.server'
import { openEntryFile } from '~/domain/entries/reading.server'
import { draftForm } from '~/domain/entries/schema'
import { type SignedIn, visitor } from '~/domain/viewer'
import { readCursor } from '~/lib/keyset'
import { db } from '~db/client.server'
import { assignments, contests, entries, jurors } from '~db/schema'
import {
  aDraftEntry,
  anAnnouncedContest,
  anEnteringPair,
  type EnteringPair,
  type HeldContest,
  moments,
} from '~tests/support/contests'
import { aKeeper, aPerson, viewerOf } from '~tests/support/people'
import { countQueries } from '~tests/support/queries'
import { anOrganization } from '~tests/support/region'

const today = '2027-02-10'
const nothing = { search: '' }

let held: HeldContest
let pair: EnteringPair
let other: EnteringPair
let entryId: string
let fileId: string

beforeAll(async () => {
  held = await anAnnouncedContest()
  pair = await anEnteringPair(held.municipalityId)
  other = await anEnteringPair(held.municipalityId)
  entryId = await aDraftEntry(held, pair)
  await aDraftEntry(held, other)
  const answers = [{ task: 's1.case', files: [new File(['%PDF-1.7\n'], 'Тайна Кедровой.pdf')] }]
  await saveDraft(pair.mentor, entryId, draftForm.parse({ version: 1, title: 'Тайная тема', answers }), moments.open)
  fileId = (await findEntry(pair.mentor, entryId, moments.open)).files[0]!.id
})

const list = async (viewer: SignedIn, filters: Parameters<typeof listEntries>[2] = nothing) =>
  (await listEntries(viewer, held.contestId, filters, today, null)).rows

async function aJuror(role: 'chair' | 'member' | 'secretary', contestId = held.contestId) {
  const { id } = await aPerson()
  const [juror] = await db.insert(jurors).values({ contestId, personId: id, role, state: 'confirmed' }).returning()
  return { jurorId: juror!.id, viewer: await viewerOf(id) }
}

const opens = async (viewer: SignedIn) => {
  const response = await openEntryFile(viewer, entryId, fileId, moments.open)
  return decodeURIComponent(response.headers.get('Content-Disposition') ?? '')
}

test('an entry is seen by its pair, their coordinator and the organiser, and is not there for anybody else', async () => {
  const coordinator = await aKeeper('school_coordinator', 'organization', pair.schoolId)
  for (const viewer of [pair.mentor, pair.mentee, coordinator, held.organizer])
    expect((await findEntry(viewer, entryId, moments.open)).title).toBe('Тайная тема')
  const elsewhere = await aKeeper('organizer', 'municipality', (await anOrganization()).municipalityId)
  const neighbour = await aKeeper('school_coordinator', 'organization', other.schoolId)
  for (const viewer of [other.mentor, elsewhere, neighbour, (await aJuror('member')).viewer])
    await expect(findEntry(viewer, entryId, moments.open)).rejects.toThrow(NotFound)
})

test('a list shows each what he may see, and counts no more', async () => {
  const coordinator = await aKeeper('school_coordinator', 'organization', pair.schoolId)
  expect((await list(held.organizer)).length).toBe(2)
  expect((await list(coordinator)).map(({ id }) => id)).toEqual([entryId])
  expect((await list(pair.mentor)).map(({ id }) => id)).toEqual([entryId])
  expect(await countByState(coordinator, held.contestId, today)).toEqual({ draft: 1 })
  expect(await countByState(held.organizer, held.contestId, today)).toEqual({ draft: 2 })
  const stranger = await viewerOf((await aPerson()).id)
  expect([await list(stranger), await countByState(stranger, held.contestId, today)]).toEqual([[], {}])
  expect(await entryDistricts(stranger, held.contestId, today)).toEqual([])
})

test('nothing of entries is in what the public page of the contest is drawn from', async () => {
  const seen = JSON.stringify(await findContest(visitor, held.contestId, moments.open))
  expect(seen).not.toMatch(/Тайн|Кедров/)
})

test('a list is found by state, district, school, surname and theme, ё as е', async () => {
  const surname = pair.mentee.name.split(' ')[0]!
  expect((await list(held.organizer, { search: 'тайная' })).map(({ id }) => id)).toEqual([entryId])
  expect((await list(held.organizer, { search: surname })).map(({ id }) => id)).toEqual([entryId])
  expect((await list(held.organizer, { ...nothing, organizationId: pair.schoolId })).map(({ id }) => id)).toEqual([
    entryId,
  ])
  expect(await list(held.organizer, { ...nothing, municipalityId: held.municipalityId })).toHaveLength(2)
  expect(await list(held.organizer, { ...nothing, state: 'submitted' })).toEqual([])
  const [row] = await list(held.organizer, { search: surname })
  expect(row!.members.map(({ name }) => name)).toEqual([pair.mentor.name, pair.mentee.name])
})

test('schools are counted, a pair of two schools in both', async () => {
  const rows = await countByOrganization(held.contestId, today)
  expect(rows.map(({ id, entries: count }) => [id, count]).toSorted()).toEqual(
    [
      [pair.schoolId, 1],
      [other.schoolId, 1],
    ].toSorted(),
  )
})

test('files are read by the pair, their coordinator, the organiser, and the jury that has the work', async () => {
  const coordinator = await aKeeper('school_coordinator', 'organization', pair.schoolId)
  for (const viewer of [pair.mentee, coordinator, held.organizer])
    expect(await opens(viewer)).toContain('Тайна Кедровой.pdf')
  const assigned = await aJuror('member')
  await expect(opens(assigned.viewer)).rejects.toThrow(NotFound)
  await db.update(entries).set({ state: 'admitted', number: 7 }).where(eq(entries.id, entryId))
  const [assignment] = await db
    .insert(assignments)
    .values({ contestId: held.contestId, stage: 's1', entryId, jurorId: assigned.jurorId })
    .returning()
  expect(await opens(assigned.viewer)).toContain('Тайна Кедровой.pdf')
  for (const role of ['chair', 'secretary'] as const) expect(await opens((await aJuror(role)).viewer)).toContain('pdf')
  await expect(opens((await aJuror('member')).viewer)).rejects.toThrow(NotFound)
  for (const viewer of [other.mentor, await aKeeper('school_coordinator', 'organization', other.schoolId)])
    await expect(opens(viewer)).rejects.toThrow(NotFound)

  await db.update(contests).set({ blind: true }).where(eq(contests.id, held.contestId))
  expect(await opens(assigned.viewer)).toMatch(/К-007\.pdf$/)
  expect(await opens(pair.mentor)).toContain('Тайна')
  await db.update(assignments).set({ state: 'recused' }).where(eq(assignments.id, assignment!.id))
  await expect(opens(assigned.viewer)).rejects.toThrow(NotFound)
})

test('a file is always a download, and cannot be had through another entry', async () => {
  const response = await openEntryFile(pair.mentor, entryId, fileId, moments.open)
  expect(response.headers.get('Content-Disposition')).toMatch(/^attachment/)
  const theirs = (await listOwnEntries(other.mentor))[0]!.id
  await expect(openEntryFile(other.mentor, theirs, fileId, moments.open)).rejects.toThrow(NotFound)
})

test('a list of thirty takes as many queries as a list of one', async () => {
  const contest = await anAnnouncedContest()
  const first = await anEnteringPair(contest.municipalityId)
  await aDraftEntry(contest, first)
  const count = () =>
    countQueries(() =>
      Promise.all([
        listEntries(contest.organizer, contest.contestId, nothing, today, null),
        countByState(contest.organizer, contest.contestId, today),
        entryDistricts(contest.organizer, contest.contestId, today),
      ]),
    )
  const one = await count()
  const [begun] = await db.select().from(entries).where(eq(entries.contestId, contest.contestId))
  const { id: _id, ...row } = begun!
  await db.insert(entries).values(Array.from({ length: 29 }, () => ({ ...row, state: 'withdrawn' as const })))
  expect(await count()).toBe(one)
  expect((await listEntries(contest.organizer, contest.contestId, nothing, today, null)).rows).toHaveLength(30)
})

test('pages of a list follow one another by number, drafts last, and miss and repeat nobody', async () => {
  const contest = await anAnnouncedContest()
  const { pairId, mentor } = await anEnteringPair(contest.municipalityId)
  const rows = Array.from({ length: 120 }, (_, n) => ({
    contestId: contest.contestId,
    pairId,
    number: n < 70 ? n + 1 : null,
    state: 'withdrawn' as const,
    createdBy: mentor.personId,
  }))
  await db.insert(entries).values(rows)
  const seen: { id: string; number: number | null }[] = []
  for (let after: string | null = null, pages = 0; pages < 5; pages++) {
    const page = await listEntries(
      contest.organizer,
      contest.contestId,
      nothing,
      today,
      readCursor(after, ['int', 'id']),
    )
    seen.push(...page.rows)
    after = page.next
    if (!after) break
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(120)
  expect(seen.map(({ number }) => number)).toEqual([
    ...Array.from({ length: 70 }, (_, n) => n + 1),
    ...Array(50).fill(null),
  ])
})
