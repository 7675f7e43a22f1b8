import { eq, like } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { listAdmittedEntries, listEntryMembers } from '~/domain/entries/admitted.server'
import { admitAllCertain, admitEntry, rejectEntry, returnEntry } from '~/domain/entries/decisions.server'
import { withdrawEntry } from '~/domain/entries/departures.server'
import { startEntries } from '~/domain/entries/drafts.server'
import type { Eligibility } from '~/domain/entries/eligibility'
import { findEntry } from '~/domain/entries/queries.server'
import { confirmEntry, submitEntry } from '~/domain/entries/sending.server'
import type { SignedIn } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { contests, entries, letters, pairs, people } from '~db/schema'
import {
  anAnnouncedContest,
  anEnteringPair,
  aWholeDraft,
  type EnteringPair,
  findEntryRow,
  type HeldContest,
  moments,
} from '~tests/support/contests'
import { refusalOf } from '~tests/support/refusals'

const because = catalogue('ru').entries.because

let held: HeldContest
beforeAll(async () => {
  held = await anAnnouncedContest()
})

const versionOf = async (id: string) => (await findEntryRow(id)).version
const reasoned = async (id: string, reason = 'Так решил оргкомитет') => ({ version: await versionOf(id), reason })

async function aSentEntry(contest = held): Promise<{ pair: EnteringPair; id: string }> {
  const pair = await anEnteringPair(contest.municipalityId)
  const id = await aWholeDraft(contest, pair)
  await submitEntry(pair.mentor, id, await versionOf(id), moments.open)
  await confirmEntry(pair.mentee, id, await versionOf(id), moments.open)
  return { pair, id }
}

test('it is admitted after the intake and not before, once even if pressed twice, and the pair is told', async () => {
  const { pair, id } = await aSentEntry()
  const input = await reasoned(id, '')
  expect(await refusalOf(admitEntry(held.organizer, id, input, moments.lastMoment))).toBe(because.intakeStillOpen)
  const twice = await Promise.allSettled([1, 2].map(() => admitEntry(held.organizer, id, input, moments.admission)))
  expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await findEntryRow(id)).toMatchObject({ state: 'admitted', admittedAt: moments.admission })
  const told = await db
    .select()
    .from(letters)
    .where(like(letters.key, `entry:${id}:admitted:%`))
  expect(told.map(({ personId }) => personId).toSorted()).toEqual(
    [pair.mentor.personId, pair.mentee.personId].toSorted(),
  )
})

test('what the rules say is found anew on admission, on the regulation’s date, and kept', async () => {
  const { pair, id } = await aSentEntry()
  await db.update(pairs).set({ periodTo: '2027-02-10' }).where(eq(pairs.id, pair.pairId))
  expect(await refusalOf(admitEntry(held.organizer, id, await reasoned(id, ''), moments.admission))).toBe(
    because.reasonNeeded,
  )
  await admitEntry(held.organizer, id, await reasoned(id, 'Приказ о продлении на подписи'), moments.admission)
  const { on, checks } = (await findEntryRow(id)).eligibility as Eligibility
  expect([on, checks.map(({ rule, verdict }) => [rule, verdict])]).toEqual([
    '2027-02-22',
    [
      ['district', 'met'],
      ['active_pair', 'unmet'],
      ['experience', 'met'],
    ],
  ])
  const { history } = await findEntry(held.organizer, id, moments.admission)
  expect(history.at(-1)).toMatchObject({ act: 'admitted', reason: 'Приказ о продлении на подписи' })
})

test('all that fit for certain are admitted in one go; the doubtful stay', async () => {
  const contest = await anAnnouncedContest()
  const [certain, doubtful] = [await aSentEntry(contest), await aSentEntry(contest)]
  await db.update(people).set({ teachingSinceYear: null }).where(eq(people.id, doubtful.pair.mentee.personId))
  expect(await refusalOf(admitAllCertain(certain.pair.mentor, contest.contestId, moments.admission))).toBe(
    because.onlyOrganizer,
  )
  expect(await refusalOf(admitAllCertain(contest.organizer, contest.contestId, moments.open))).toBe(
    because.intakeStillOpen,
  )
  expect(await admitAllCertain(contest.organizer, contest.contestId, moments.admission)).toEqual({
    admitted: 1,
    left: 1,
  })
  expect((await findEntryRow(certain.id)).state).toBe('admitted')
  expect((await findEntryRow(doubtful.id)).state).toBe('submitted')
})

test('the jury’s part is given the admitted, by number, and their members as they were', async () => {
  const contest = await anAnnouncedContest()
  const [first, second] = [await aSentEntry(contest), await aSentEntry(contest)]
  await admitAllCertain(contest.organizer, contest.contestId, moments.admission)
  await rejectEntry(contest.organizer, first.id, await reasoned(first.id), moments.admission)
  const admitted = await listAdmittedEntries(db, contest.contestId)
  expect(admitted).toEqual([
    { id: second.id, number: 2, title: 'Вместе', nomination: null, pairId: second.pair.pairId, personId: null },
  ])
  const members = await listEntryMembers(db, contest.contestId)
  expect(members.map(({ entryId, member }) => [entryId, member])).toEqual([
    [first.id, 'mentor'],
    [first.id, 'mentee'],
    [second.id, 'mentor'],
    [second.id, 'mentee'],
  ])
})

test('it is returned with a reason, mended and sent again; after the closing only with more time', async () => {
  const { pair, id } = await aSentEntry()
  const give = async (input: object, now: Date) =>
    returnEntry(held.organizer, id, { ...(await reasoned(id, 'Нет подписи директора')), ...input }, now)
  await give({}, moments.open)
  expect(await findEntryRow(id)).toMatchObject({ state: 'returned', submittedBy: null, submittedAt: null })
  const told = await db
    .select()
    .from(letters)
    .where(like(letters.key, `entry:${id}:returned:%`))
  expect(told).toHaveLength(2)
  expect(told[0]!.text).toContain('Нет подписи директора')
  await submitEntry(pair.mentee, id, await versionOf(id), moments.open)
  await confirmEntry(pair.mentor, id, await versionOf(id), moments.open)
  expect(await refusalOf(give({}, moments.admission))).toBe(because.returnNeedsTime)
  await give({ untilDate: '2027-02-26', untilTime: '18:00' }, moments.admission)
  const later = new Date('2027-02-25T03:00:00Z')
  await submitEntry(pair.mentee, id, await versionOf(id), later)
  await confirmEntry(pair.mentor, id, await versionOf(id), later)
  expect(await findEntryRow(id)).toMatchObject({ state: 'submitted', submittedAt: later })
})

test('it is refused with a reason that the pair reads; and may still be admitted after all', async () => {
  const { id } = await aSentEntry()
  await rejectEntry(held.organizer, id, await reasoned(id, 'Работа не по теме'), moments.admission)
  const told = await db
    .select()
    .from(letters)
    .where(like(letters.key, `entry:${id}:rejected:%`))
  expect(told[0]!.text).toContain('Работа не по теме')
  await admitEntry(held.organizer, id, await reasoned(id, 'Рассмотрено повторно'), moments.admission)
  expect((await findEntryRow(id)).state).toBe('admitted')
})

test('entrants withdraw before judging and may then begin anew; afterwards the organiser does it, with a note', async () => {
  const { pair, id } = await aSentEntry()
  await withdrawEntry(pair.mentee, id, await reasoned(id, 'Болезнь'), moments.open)
  expect((await findEntryRow(id)).state).toBe('withdrawn')
  expect(await refusalOf(withdrawEntry(pair.mentee, id, await reasoned(id), moments.open))).toBe(because.outAlready)
  const [anew] = await startEntries(pair.mentor, held.contestId, { units: [pair.pairId] }, moments.open)
  expect(anew).not.toBe(id)

  const contest = await anAnnouncedContest()
  const other = await aSentEntry(contest)
  await admitAllCertain(contest.organizer, contest.contestId, moments.admission)
  await db.update(contests).set({ state: 'judging' }).where(eq(contests.id, contest.contestId))
  const input = await reasoned(other.id)
  expect(await refusalOf(withdrawEntry(other.pair.mentor, other.id, input, moments.admission))).toBe(
    because.judgingAskOrganizer,
  )
  await withdrawEntry(contest.organizer, other.id, input, moments.admission)
  expect((await findEntryRow(other.id)).state).toBe('withdrawn')
})

test('once judging has begun nothing else is decided', async () => {
  const contest = await anAnnouncedContest()
  const { id } = await aSentEntry(contest)
  await db.update(contests).set({ state: 'judging' }).where(eq(contests.id, contest.contestId))
  const input = await reasoned(id)
  for (const step of [admitEntry, rejectEntry])
    expect(await refusalOf(step(contest.organizer, id, input, moments.admission))).toBe(because.contestMovedOn)
  expect(await refusalOf(returnEntry(contest.organizer, id, input, moments.admission))).toBe(because.contestMovedOn)
})

test('entrants and coordinators decide nothing', async () => {
  const { pair, id } = await aSentEntry()
  const input = await reasoned(id)
  const steps: ((viewer: SignedIn) => Promise<unknown>)[] = [
    (viewer) => admitEntry(viewer, id, input, moments.admission),
    (viewer) => rejectEntry(viewer, id, input, moments.admission),
    (viewer) => returnEntry(viewer, id, input, moments.open),
  ]
  for (const step of steps) expect(await refusalOf(step(pair.mentor))).toBe(because.onlyOrganizer)
  expect((await db.select().from(entries).where(eq(entries.id, id)))[0]!.state).toBe('submitted')
})
