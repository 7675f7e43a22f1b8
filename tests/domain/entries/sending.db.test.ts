import { and, eq, like } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { NotFound, Stale } from '~/domain/decision'
import { admitEntry, extendIntake } from '~/domain/entries/decisions.server'
import type { Eligibility } from '~/domain/entries/eligibility'
import { confirmEntry, recallEntry, submitEntry } from '~/domain/entries/sending.server'
import type { SignedIn } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { consents, employments, entryMembers, intakeExtensions, letters, people, submissions } from '~db/schema'
import {
  aDraftEntry,
  anAnnouncedContest,
  anEnteringPair,
  aWholeDraft,
  type EnteringPair,
  findEntryRow,
  findRow,
  type HeldContest,
  moments,
} from '~tests/support/contests'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const because = catalogue('ru').entries.because
const zone = 'Asia/Yakutsk'
const closed = because.closed(moments.closed, zone)

let held: HeldContest
beforeAll(async () => {
  held = await anAnnouncedContest()
})

const versionOf = async (id: string) => (await findEntryRow(id)).version
const submit = async (viewer: SignedIn, id: string, now = moments.open) =>
  submitEntry(viewer, id, await versionOf(id), now)
const confirm = async (viewer: SignedIn, id: string, now = moments.open) =>
  confirmEntry(viewer, id, await versionOf(id), now)

async function aDraft(): Promise<{ pair: EnteringPair; id: string }> {
  const pair = await anEnteringPair(held.municipalityId)
  return { pair, id: await aWholeDraft(held, pair) }
}

test('one member sends, the other confirms: then it is whole, numbered, and its members are kept as they are', async () => {
  const { pair, id } = await aDraft()
  expect(await submit(pair.mentee, id)).toBe('awaiting_partner')
  expect(await findEntryRow(id)).toMatchObject({ state: 'awaiting_partner', number: null, submittedAt: null })
  expect((await findRow(held.contestId)).frozenAt).toEqual(moments.open)
  await confirm(pair.mentor, id, moments.lastMoment)
  const entry = await findEntryRow(id)
  expect(entry).toMatchObject({
    state: 'submitted',
    submittedBy: pair.mentee.personId,
    submittedAt: moments.lastMoment,
  })
  expect(entry.number).toBe(1)
  expect((entry.eligibility as Eligibility).checks.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met'])
  const members = await db.select().from(entryMembers).where(eq(entryMembers.entryId, id))
  expect(members.map(({ member, organizationId, post }) => [member, organizationId, post]).toSorted()).toEqual([
    ['mentee', pair.schoolId, 'учитель математики'],
    ['mentor', pair.schoolId, 'учитель математики'],
  ])
  const elsewhere = await anOrganization({ municipalityId: held.municipalityId })
  await db
    .update(employments)
    .set({ organizationId: elsewhere.id })
    .where(eq(employments.personId, pair.mentor.personId))
  const later = await db.select().from(entryMembers).where(eq(entryMembers.entryId, id))
  expect(later.every(({ organizationId }) => organizationId === pair.schoolId)).toBe(true)
})

test('each step is a dated row, and the letters go to whoever has to know', async () => {
  const { pair, id } = await aDraft()
  await submit(pair.mentor, id)
  await confirm(pair.mentee, id)
  const steps = await db.select().from(submissions).where(eq(submissions.entryId, id)).orderBy(submissions.at)
  expect(steps.map(({ act, by }) => [act, by])).toEqual([
    ['submitted', pair.mentor.personId],
    ['confirmed', pair.mentee.personId],
  ])
  const toConfirm = await db
    .select()
    .from(letters)
    .where(like(letters.key, `entry:${id}:confirm:%`))
  expect(toConfirm.map(({ personId }) => personId)).toEqual([pair.mentee.personId])
  expect(toConfirm[0]!.text).toContain(pair.mentor.name)
  expect(await db.$count(letters, like(letters.key, `entry:${id}:received:%`))).toBe(2)
})

// 22.02.2027 23:59 in Yakutsk is 14:59 UTC: that whole minute is inside (INV-14, INV-34).
test('the last instant of the closing minute is in time, the next one is not: for sending and for confirming', async () => {
  const [inTime, late] = [await aDraft(), await aDraft()]
  expect(await submit(inTime.pair.mentor, inTime.id, moments.lastMoment)).toBe('awaiting_partner')
  expect(await refusalOf(submit(late.pair.mentor, late.id, moments.closed))).toBe(closed)
  expect(await refusalOf(confirm(inTime.pair.mentee, inTime.id, moments.closed))).toBe(closed)
  await confirm(inTime.pair.mentee, inTime.id, moments.lastMoment)
  expect((await findEntryRow(inTime.id)).state).toBe('submitted')
})

test('both members press «send» at once: one sends, the other is told to confirm', async () => {
  const { pair, id } = await aDraft()
  const version = await versionOf(id)
  const attempts = [pair.mentor, pair.mentee].map((member) => submitEntry(member, id, version, moments.open))
  const outcomes = await Promise.allSettled(attempts)
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const loser = outcomes[0]!.status === 'rejected' ? pair.mentor : pair.mentee
  expect(await refusalOf(submit(loser, id))).toBe(because.partnerWasFirst)
  expect(await db.$count(submissions, eq(submissions.entryId, id))).toBe(1)
  await confirm(loser, id)
})

test('one cannot confirm what one sent oneself, nor what was not sent, nor twice', async () => {
  const { pair, id } = await aDraft()
  expect(await refusalOf(confirm(pair.mentee, id))).toBe(because.nothingToConfirm)
  await submit(pair.mentor, id)
  expect(await refusalOf(confirm(pair.mentor, id))).toBe(because.otherConfirms)
  const version = await versionOf(id)
  const twice = await Promise.allSettled([1, 2].map(() => confirmEntry(pair.mentee, id, version, moments.open)))
  expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test('what was seen is what is sent: a page drawn before a change sends nothing', async () => {
  const { pair, id } = await aDraft()
  await expect(submitEntry(pair.mentor, id, (await versionOf(id)) - 1, moments.open)).rejects.toThrow(Stale)
})

test('eight entries confirmed at once get eight numbers', async () => {
  const contest = await anAnnouncedContest()
  const sent: { pair: EnteringPair; id: string }[] = []
  for (let n = 0; n < 8; n++) {
    const pair = await anEnteringPair(contest.municipalityId)
    const id = await aWholeDraft(contest, pair)
    await submit(pair.mentor, id)
    sent.push({ pair, id })
  }
  await Promise.all(sent.map(({ pair, id }) => confirm(pair.mentee, id)))
  const numbers = await Promise.all(sent.map(async ({ id }) => (await findEntryRow(id)).number))
  expect(numbers.toSorted((a, b) => a! - b!)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('an unfinished entry is not sent', async () => {
  const pair = await anEnteringPair(held.municipalityId)
  const id = await aDraftEntry(held, pair)
  expect(await refusalOf(submit(pair.mentor, id))).toBe(because.notWhole(3))
})

test('a pair that the regulation does not let enter is refused, one of whom it cannot say is not', async () => {
  const { pair, id } = await aDraft()
  const since = (teachingSinceYear: number | null) =>
    db.update(people).set({ teachingSinceYear }).where(eq(people.id, pair.mentee.personId))
  await since(2010)
  expect(await refusalOf(submit(pair.mentor, id))).toBe(because.notEligible)
  await since(null)
  await submit(pair.mentor, id)
})

test('without a consent to the processing of data nobody sends or confirms', async () => {
  const { pair, id } = await aDraft()
  const withdraw = (personId: string) =>
    db
      .update(consents)
      .set({ withdrawnAt: moments.open })
      .where(and(eq(consents.personId, personId), eq(consents.kind, 'processing')))
  await withdraw(pair.mentor.personId)
  expect(await refusalOf(submit(pair.mentor, id))).toBe(because.noConsent)
  await submit(pair.mentee, id)
  expect(await refusalOf(confirm(pair.mentor, id))).toBe(because.noConsent)
})

test('an entrant without any place of work is refused with what to do', async () => {
  const { pair, id } = await aDraft()
  await db.delete(employments).where(eq(employments.personId, pair.mentee.personId))
  expect(await refusalOf(submit(pair.mentor, id))).toBe(because.noWorkplace)
})

test('only the two send: for a stranger there is no such entry, and a coordinator cannot', async () => {
  const { id } = await aDraft()
  const stranger = await anEnteringPair(held.municipalityId)
  await expect(submit(stranger.mentor, id)).rejects.toThrow(NotFound)
  expect(await refusalOf(submit(held.organizer, id))).toBe(because.onlyEntrants)
})

test('while entries are taken it is recalled, changed and sent again under its number', async () => {
  const { pair, id } = await aDraft()
  await submit(pair.mentor, id)
  await confirm(pair.mentee, id)
  const { number } = await findEntryRow(id)
  await recallEntry(pair.mentee, id, await versionOf(id), moments.open)
  expect(await findEntryRow(id)).toMatchObject({
    state: 'draft',
    submittedAt: null,
    submittedBy: null,
    eligibility: null,
  })
  expect(await db.$count(entryMembers, eq(entryMembers.entryId, id))).toBe(0)
  await submit(pair.mentee, id)
  await confirm(pair.mentor, id)
  expect(await findEntryRow(id)).toMatchObject({ state: 'submitted', number })
  const recall = async (now: Date) => recallEntry(pair.mentor, id, await versionOf(id), now)
  expect(await refusalOf(recall(moments.closed))).toBe(closed)
})

test('more time, with a reason, is for one entry alone; it is in the log, and ends to the minute too', async () => {
  const { pair, id } = await aDraft()
  const other = await aDraft()
  const input = { untilDate: '2027-02-23', untilTime: '12:00', reason: 'Отключали свет' }
  await extendIntake(held.organizer, id, { ...input, version: await versionOf(id) }, moments.closed)
  const until = new Date('2027-02-23T03:01:00Z')
  const [extension] = await db.select().from(intakeExtensions).where(eq(intakeExtensions.entryId, id))
  expect(extension).toMatchObject({ until, reason: 'Отключали свет', grantedBy: held.organizer.personId })
  expect(await refusalOf(submit(other.pair.mentor, other.id, moments.closed))).toBe(closed)
  await submit(pair.mentor, id, moments.closed)
  expect(await refusalOf(confirm(pair.mentee, id, until))).toBe(because.closed(until, zone))
  await confirm(pair.mentee, id, new Date(until.getTime() - 1))
  expect((await findEntryRow(id)).state).toBe('submitted')
})

test('more time than there is already, or that is over, is no more time; entrants do not grant it', async () => {
  const { pair, id } = await aDraft()
  const extend = async (viewer: SignedIn, untilDate: string, now = moments.open) =>
    extendIntake(viewer, id, { untilDate, untilTime: '23:59', reason: 'Болезнь', version: await versionOf(id) }, now)
  expect(await refusalOf(extend(held.organizer, '2027-02-22'))).toBe(because.notLater)
  expect(await refusalOf(extend(held.organizer, '2027-02-23', new Date('2027-03-01')))).toBe(because.notLater)
  expect(await refusalOf(extend(pair.mentor, '2027-02-25'))).toBe(because.onlyOrganizer)
})

test('an admitted entry is not recalled', async () => {
  const { pair, id } = await aDraft()
  await submit(pair.mentor, id)
  await confirm(pair.mentee, id)
  await admitEntry(held.organizer, id, { version: await versionOf(id), reason: '' }, moments.admission)
  const recall = recallEntry(pair.mentor, id, await versionOf(id), moments.admission)
  expect(await refusalOf(recall)).toBe(because.nothingToRecall)
})
