import { and, eq, like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { changeTerms, discardContest, dropProposal } from '~/domain/contests/commands.server'
import {
  amendContest,
  announceContest,
  cancelContest,
  setContestOrder,
  voidContest,
} from '~/domain/contests/life.server'
import { postContestNotice } from '~/domain/contests/notices.server'
import { findContest, listAmendments } from '~/domain/contests/queries.server'
import type { Terms } from '~/domain/contests/terms'
import { NotFound, Stale } from '~/domain/decision'
import { submitEntry } from '~/domain/entries/sending.server'
import { visitor } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { auditRecords, contestAmendments, contestStages, contests, letters } from '~db/schema'
import {
  aDraftContest,
  anAnnouncedContest,
  anEnteringPair,
  aWholeDraft,
  findEntryRow,
  findRow,
  moments,
  versionOf,
} from '~tests/support/contests'
import { aKeeper, anOrder, aPerson, aRole } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const t = catalogue('ru')
const because = t.contests.because

const retitled = (title: string) => (terms: Terms) => ({ ...terms, regulation: { ...terms.regulation, title } })
const closing = (closes: string) => (terms: Terms) => ({ ...terms, intake: { ...terms.intake, closes } })

async function change(
  held: { contestId: string; organizer: Parameters<typeof changeTerms>[0] },
  by: (terms: Terms) => Terms,
) {
  await changeTerms(held.organizer, held.contestId, await versionOf(held.contestId), by, moments.before)
}

test('a contest begins from a preset with its stages, and only its organiser sees the draft', async () => {
  const held = await aDraftContest()
  const row = await findRow(held.contestId)
  expect(row).toMatchObject({ state: 'draft', timeZone: 'Asia/Yakutsk', municipalityId: held.municipalityId })
  expect(row.intakeClosesAt.toISOString()).toBe('2027-02-22T15:00:00.000Z')
  const stages = await db.select().from(contestStages).where(eq(contestStages.contestId, held.contestId))
  expect(stages.map(({ key, ordinal, from }) => [key, ordinal, from])).toEqual([
    ['s1', 0, '2027-03-01'],
    ['s2', 1, '2027-03-25'],
  ])
  const stranger = await aKeeper('organizer', 'municipality', (await anOrganization()).municipalityId)
  await expect(findContest(stranger, held.contestId, moments.before)).rejects.toThrow(NotFound)
  await expect(findContest(visitor, held.contestId, moments.before)).rejects.toThrow(NotFound)
  expect((await findContest(held.organizer, held.contestId, moments.before)).isRun).toBe(true)
})

test('a draft is changed at once; an edit over another’s edit is seen', async () => {
  const held = await aDraftContest()
  const version = await versionOf(held.contestId)
  await changeTerms(held.organizer, held.contestId, version, retitled('Дуэт года'), moments.before)
  expect((await findRow(held.contestId)).title).toBe('Дуэт года')
  await expect(
    changeTerms(held.organizer, held.contestId, version, retitled('Другое'), moments.before),
  ).rejects.toThrow(Stale)
})

test('it is announced only faultless, by an order, in time, and once', async () => {
  const held = await aDraftContest()
  const { contestId, organizer, centreId } = held
  const announce = async (now = moments.before) =>
    refusalOf(announceContest(organizer, contestId, await versionOf(contestId), now))
  expect(await announce()).toBe(because.noOrder)
  await change(held, (terms) => ({ ...terms, regulation: { ...terms.regulation, awards: [] } }))
  expect(await announce()).toBe(because.faulty(1))
  await change(held, (terms) => ({
    ...terms,
    regulation: { ...terms.regulation, awards: [{ award: 'winner', take: 'all' }] },
  }))
  const order = { number: '12-од', date: '2027-01-10', orderTitle: 'О конкурсе', version: await versionOf(contestId) }
  await setContestOrder(organizer, contestId, order)
  expect(await announce(moments.closed)).toBe(because.intakeOver)
  const version = await versionOf(contestId)
  const both = await Promise.allSettled([
    announceContest(organizer, contestId, version, moments.before),
    announceContest(organizer, contestId, version, moments.before),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await announce()).toBe(because.alreadyAnnounced)
  const again = { ...order, version: await versionOf(contestId) }
  expect(await refusalOf(setContestOrder(organizer, contestId, again))).toBe(t.orders.exists)
  const foreign = await anOrder()
  const theirs = { orderId: foreign.id, orderTitle: '', version: await versionOf(contestId) }
  expect(await refusalOf(setContestOrder(organizer, contestId, theirs))).toBe(because.orderNotFound)
  const found = await findContest(visitor, contestId, moments.before)
  expect(found.order).toMatchObject({ number: '12-од', date: '2027-01-10' })
  expect(centreId).toBe(found.organizerOrganizationId)
})

test('coordinators of the district are told of an announcement, once each, and nobody of another district', async () => {
  const held = await aDraftContest('duet', 'Письма')
  const coordinator = async (municipalityId?: string | null) => {
    const school = await anOrganization({ municipalityId: municipalityId ?? undefined })
    const person = await aPerson({ email: `c-${school.id}@example.ru`, organizationId: school.id })
    await aRole(person.id, 'school_coordinator', 'organization', school.id)
    return person.id
  }
  const own = await coordinator(held.municipalityId)
  await coordinator()
  const notice = { contestId: held.contestId, news: 'announced' } as const
  await postContestNotice(notice)
  await postContestNotice(notice)
  const sent = await db
    .select()
    .from(letters)
    .where(like(letters.key, `contest:${held.contestId}:%`))
  expect(sent.map(({ personId }) => personId)).toEqual([own])
  expect(sent[0]!.subject).toBe('Объявлен конкурс «Письма»')
  expect(sent[0]!.text).toContain('22\u00a0февраля в\u00a023:59')
})

test('an announced contest is changed in a copy, which nobody else sees until it comes into force', async () => {
  const held = await anAnnouncedContest('duet', 'До')
  await change(held, retitled('После'))
  const seen = await findContest(visitor, held.contestId, moments.before)
  expect([seen.title, 'proposed' in seen, JSON.stringify(seen).includes('После')]).toEqual(['До', false, false])
  await amendContest(
    held.organizer,
    held.contestId,
    { version: await versionOf(held.contestId), orderTitle: '' },
    moments.before,
  )
  const after = await findRow(held.contestId)
  expect([after.title, after.proposed]).toEqual(['После', null])
  expect(await listAmendments(held.contestId)).toEqual([])
})

test('prepared changes can be dropped', async () => {
  const held = await anAnnouncedContest()
  const amend = async () =>
    amendContest(
      held.organizer,
      held.contestId,
      { version: await versionOf(held.contestId), orderTitle: '' },
      moments.open,
    )
  expect(await refusalOf(amend())).toBe(because.nothingChanged)
  await change(held, retitled('Не то'))
  await dropProposal(held.organizer, held.contestId, await versionOf(held.contestId))
  expect(await refusalOf(amend())).toBe(because.nothingChanged)
})

test('once an entry was sent, the regulation changes by an order and a reason that every entrant reads', async () => {
  const held = await anAnnouncedContest('duet', 'Заморожен')
  const pair = await anEnteringPair(held.municipalityId)
  const entryId = await aWholeDraft(held, pair)
  await submitEntry(pair.mentor, entryId, (await findEntryRow(entryId)).version, moments.open)
  expect((await findRow(held.contestId)).frozenAt).toEqual(moments.open)
  await change(held, closing('2027-02-24T23:59'))
  const version = await versionOf(held.contestId)
  const amend = (input: object) =>
    amendContest(held.organizer, held.contestId, { version, orderTitle: '', ...input }, moments.open)
  expect(await refusalOf(amend({}))).toBe(because.frozen)
  await amend({ reason: 'Отключали связь', number: '14-од', date: '2027-02-09' })
  expect((await findRow(held.contestId)).intakeClosesAt.toISOString()).toBe('2027-02-24T15:00:00.000Z')
  const [amendment] = await listAmendments(held.contestId)
  expect(amendment).toMatchObject({ reason: 'Отключали связь', changed: ['intake'], number: '14-од', at: moments.open })
  const [kept] = await db.select().from(contestAmendments).where(eq(contestAmendments.contestId, held.contestId))
  expect((kept!.before as Terms).intake.closes).toBe('2027-02-22T23:59')
  await postContestNotice({ contestId: held.contestId, news: 'amended', amendmentId: amendment!.id })
  const sent = await db
    .select()
    .from(letters)
    .where(like(letters.key, `contest:${held.contestId}:amended:%`))
  expect(sent.map(({ personId }) => personId).toSorted()).toEqual(
    [pair.mentor.personId, pair.mentee.personId].toSorted(),
  )
  expect(sent[0]!.text).toContain('14-од')
  expect(sent[0]!.text).toContain('Отключали связь')
})

test('the database lets nobody change a frozen regulation past an amendment', async () => {
  const { contestId } = await anAnnouncedContest()
  await db.update(contests).set({ frozenAt: moments.open }).where(eq(contests.id, contestId))
  const attempts = [
    { appealDays: 9 },
    { regulation: {} },
    { rules: {} },
    { intakeClosesAt: moments.admission },
    { frozenAt: null },
  ]
  for (const values of attempts) {
    const attempt = db.update(contests).set(values).where(eq(contests.id, contestId))
    await expect(attempt).rejects.toMatchObject({ cause: { code: '23001' } })
  }
  await db.update(contests).set({ description: 'Слова менять можно' }).where(eq(contests.id, contestId))
})

test('a cancelled contest says why, and those who began an entry are told', async () => {
  const held = await anAnnouncedContest('duet', 'Отменён')
  const pair = await anEnteringPair(held.municipalityId)
  await aWholeDraft(held, pair)
  const input = { reason: 'Карантин в районе', version: await versionOf(held.contestId) }
  await cancelContest(held.organizer, held.contestId, input)
  expect(await findRow(held.contestId)).toMatchObject({ state: 'cancelled', stateReason: 'Карантин в районе' })
  await postContestNotice({ contestId: held.contestId, news: 'cancelled' })
  const sent = await db
    .select()
    .from(letters)
    .where(like(letters.key, `contest:${held.contestId}:cancelled:%`))
  expect(sent).toHaveLength(2)
  const again = { ...input, version: await versionOf(held.contestId) }
  expect(await refusalOf(cancelContest(held.organizer, held.contestId, again))).toBe(because.tooLateToCancel)
})

test('a contest without admitted entries is closed as void, after the intake alone', async () => {
  const held = await anAnnouncedContest()
  const end = async (now: Date) =>
    voidContest(held.organizer, held.contestId, { reason: 'Нет заявок', version: await versionOf(held.contestId) }, now)
  expect(await refusalOf(end(moments.open))).toBe(because.notInAdmission)
  await end(moments.admission)
  expect((await findRow(held.contestId)).state).toBe('void')
})

test('a draft can be deleted, an announced contest cannot; the log keeps that it was there', async () => {
  const draft = await aDraftContest('empty', 'Черновик')
  await discardContest(draft.organizer, draft.contestId)
  expect(await findRow(draft.contestId)).toBeUndefined()
  const kept = and(eq(auditRecords.subjectId, draft.contestId), eq(auditRecords.action, 'contest.discarded'))
  expect(await db.$count(auditRecords, kept)).toBe(1)
  const held = await anAnnouncedContest()
  expect(await refusalOf(discardContest(held.organizer, held.contestId))).toBe(because.notDraft)
})

test('an organiser of another district is refused every step', async () => {
  const held = await anAnnouncedContest()
  const stranger = await aKeeper('organizer', 'municipality', (await anOrganization()).municipalityId)
  const version = await versionOf(held.contestId)
  const steps = [
    () => changeTerms(stranger, held.contestId, version, retitled('Чужое'), moments.open),
    () => cancelContest(stranger, held.contestId, { version, reason: 'Чужое' }),
    () => voidContest(stranger, held.contestId, { version, reason: 'Чужое' }, moments.admission),
    () => discardContest(stranger, held.contestId),
    () => amendContest(stranger, held.contestId, { version, orderTitle: '' }, moments.open),
  ]
  for (const step of steps) expect(await refusalOf(step())).toBe(because.notYours)
})
