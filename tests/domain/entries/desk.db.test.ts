import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { changeTerms } from '~/domain/contests/commands.server'
import { contestsDesk } from '~/domain/entries/desk.server'
import { confirmEntry, submitEntry } from '~/domain/entries/sending.server'
import { listLacking } from '~/domain/jury/lacking.server'
import { stepAside } from '~/domain/jury/own-commands.server'
import { db } from '~db/client.server'
import { assignments, contestStages } from '~db/schema'
import {
  aDraftContest,
  anAnnouncedContest,
  anEnteringPair,
  aWholeDraft,
  findEntryRow,
  moments,
  versionOf,
} from '~tests/support/contests'
import { anOpenContest, jurorOf, stage } from '~tests/support/jury'
import { aKeeper } from '~tests/support/people'
import { judging, pick } from '~tests/support/played-contest'

test('a pair is led to enter, to finish, to confirm, and to wait', async () => {
  const held = await anAnnouncedContest('duet', 'Дуэт')
  const pair = await anEnteringPair(held.municipalityId)
  const elsewhere = await anEnteringPair((await anAnnouncedContest('duet', 'Чужой')).municipalityId)
  const desk = await contestsDesk(pair.mentor, moments.open)
  expect(desk.toEnter.map(({ title }) => title)).toEqual(['Дуэт'])
  expect((await contestsDesk(elsewhere.mentor, moments.open)).toEnter.map(({ title }) => title)).toEqual(['Чужой'])
  const entryId = await aWholeDraft(held, pair)
  const after = await contestsDesk(pair.mentee, moments.open)
  expect([after.toEnter, after.own.map(({ state }) => state)]).toEqual([[], ['draft']])
  await submitEntry(pair.mentor, entryId, (await findEntryRow(entryId)).version, moments.open)
  const isSubmitter = async (member: typeof pair.mentor) =>
    (await contestsDesk(member, moments.open)).own.map((entry) => entry.isSubmitter)
  expect([await isSubmitter(pair.mentor), await isSubmitter(pair.mentee)]).toEqual([[true], [false]])
  expect((await contestsDesk(pair.mentor, moments.closed)).own).toEqual([])
})

test('a coordinator sees how many pairs of his have no entry yet', async () => {
  const held = await anAnnouncedContest()
  const first = await anEnteringPair(held.municipalityId)
  await anEnteringPair(held.municipalityId, { schoolId: first.schoolId })
  const coordinator = await aKeeper('school_coordinator', 'organization', first.schoolId)
  expect((await contestsDesk(coordinator, moments.open)).toHelp.map(({ pairs }) => pairs)).toEqual([2])
  await aWholeDraft(held, first)
  expect((await contestsDesk(coordinator, moments.open)).toHelp.map(({ pairs }) => pairs)).toEqual([1])
})

test('an organiser sees drafts, prepared changes and what waits after the closing, of his own contests', async () => {
  const draft = await aDraftContest('duet', 'Черновик')
  expect((await contestsDesk(draft.organizer, moments.open)).toRun.map(({ phase }) => phase)).toEqual(['draft'])
  const held = await anAnnouncedContest()
  const desk = async (now: Date) => (await contestsDesk(held.organizer, now)).toRun
  expect(await desk(moments.open)).toEqual([])
  const change = (terms: Parameters<Parameters<typeof changeTerms>[3]>[0]) => ({ ...terms, place: 'Школа' })
  await changeTerms(held.organizer, held.contestId, await versionOf(held.contestId), change, moments.open)
  expect((await desk(moments.open)).map(({ isProposed }) => isProposed)).toEqual([true])
  expect((await desk(moments.closed)).map(({ phase, undecided }) => [phase, undecided])).toEqual([['admission', 0]])
})

test('an organiser hears of entries as they arrive, and of sheets that a jury has not handed in', async () => {
  const held = await anAnnouncedContest()
  const pair = await anEnteringPair(held.municipalityId)
  const entryId = await aWholeDraft(held, pair)
  await submitEntry(pair.mentor, entryId, (await findEntryRow(entryId)).version, moments.open)
  expect((await contestsDesk(held.organizer, moments.open)).toRun).toEqual([])
  await confirmEntry(pair.mentee, entryId, (await findEntryRow(entryId)).version, moments.open)
  const arrived = (await contestsDesk(held.organizer, moments.open)).toRun
  expect(arrived.map(({ phase, undecided }) => [phase, undecided])).toEqual([['intake', 1]])
  const played = await anOpenContest()
  const { toRun } = await contestsDesk(played.organizer, moments.closed)
  const given = await db.$count(assignments, eq(assignments.contestId, played.contestId))
  const [judged] = await db.select().from(contestStages).where(eq(contestStages.contestId, played.contestId))
  expect(given).toBeGreaterThan(0)
  expect(toRun.map(({ phase, sheets, sheetsUntil }) => [phase, sheets, sheetsUntil])).toEqual([
    ['judging', given, judged?.to],
  ])
  expect(toRun[0]!.lacking).toEqual([])
  const { id } = pick(played.entries, 'P2')
  const interest = { reason: 'personal_interest', note: 'Племянница' } as const
  await stepAside(jurorOf(played, 'J3').viewer, played.contestId, id, interest, judging)
  const lost = { stage, entryId: id, number: 2, lacks: 1 }
  expect((await contestsDesk(played.organizer, moments.closed)).toRun[0]!.lacking).toEqual([lost])
  const { name } = jurorOf(played, 'J3').viewer
  expect(await listLacking([played.contestId])).toEqual([{ contestId: played.contestId, ...lost, steppedAside: name }])
})
