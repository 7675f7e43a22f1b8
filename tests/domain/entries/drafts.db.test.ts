import { eq, like, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findContest } from '~/domain/contests/queries.server'
import { NotFound, Stale } from '~/domain/decision'
import { listCandidates, listColleagues, listOwnPairs, searchRegister } from '~/domain/entries/candidates.server'
import { saveDraft, startEntries } from '~/domain/entries/drafts.server'
import { listFiles } from '~/domain/entries/files.server'
import { findEntry } from '~/domain/entries/queries.server'
import { draftForm } from '~/domain/entries/schema'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { auditRecords, contests, entries, letters } from '~db/schema'
import { aDraftEntry, anAnnouncedContest, anEnteringPair, findEntryRow, moments } from '~tests/support/contests'
import { aKeeper, aPerson, viewerOf } from '~tests/support/people'
import { refusalOf } from '~tests/support/refusals'
import { anOrganization } from '~tests/support/region'

const t = catalogue('ru')
const because = t.entries.because
const zone = 'Asia/Yakutsk'
const closed = because.closed(moments.closed, zone)

const pdf = (name = 'кейс.pdf', size = 2000) => new File([`%PDF-1.7\n${' '.repeat(size)}`], name)
const draft = (version: number, answers: object[] = [], more: object = {}) =>
  draftForm.parse({ version, title: 'Вместе', answers, ...more })

test('a member begins a draft while entries are taken, and not a moment before or after', async () => {
  const held = await anAnnouncedContest()
  const { pairId, mentor, mentee } = await anEnteringPair(held.municipalityId)
  const start = (now: Date) => startEntries(mentor, held.contestId, { units: [pairId] }, now)
  expect(await refusalOf(start(moments.before))).toBe(because.notOpenYet(new Date('2027-01-31T15:00:00Z'), zone))
  expect(await refusalOf(start(moments.closed))).toBe(closed)
  const [entryId] = await start(moments.lastMoment)
  const entry = await findEntry(mentee, entryId!, moments.open)
  expect(entry).toMatchObject({ state: 'draft', number: null, pairId })
  expect(entry.members.map(({ member }) => member)).toEqual(['mentor', 'mentee'])
})

test('one entry of a pair: a second is refused, also when both members begin at once', async () => {
  const held = await anAnnouncedContest()
  const { pairId, mentor, mentee } = await anEnteringPair(held.municipalityId)
  const start = (viewer: typeof mentor) => startEntries(viewer, held.contestId, { units: [pairId] }, moments.open)
  const both = await Promise.allSettled([start(mentor), start(mentee)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await refusalOf(start(mentor))).toBe(because.enteredAlready)
  expect(await db.$count(entries, eq(entries.contestId, held.contestId))).toBe(1)
})

test('who is not in the pair, nor its coordinator, nor the organiser, does not begin an entry for it', async () => {
  const held = await anAnnouncedContest()
  const { pairId, schoolId } = await anEnteringPair(held.municipalityId)
  const other = await anEnteringPair(held.municipalityId)
  const start = (viewer: typeof other.mentor) => startEntries(viewer, held.contestId, { units: [pairId] }, moments.open)
  expect(await refusalOf(start(other.mentor))).toBe(because.notYourPair)
  const elsewhere = await aKeeper('school_coordinator', 'organization', other.schoolId)
  expect(await refusalOf(start(elsewhere))).toBe(because.notYourPair)
  const coordinator = await aKeeper('school_coordinator', 'organization', schoolId)
  await start(coordinator)
})

test('a coordinator begins entries for several pairs at once, all or none, and they are written to', async () => {
  const held = await anAnnouncedContest()
  const school = await anOrganization({ municipalityId: held.municipalityId })
  const pairs = [
    await anEnteringPair(held.municipalityId, { schoolId: school.id }),
    await anEnteringPair(held.municipalityId, { schoolId: school.id }),
  ]
  const late = await anEnteringPair(held.municipalityId, { schoolId: school.id, teachingSinceYear: 2015 })
  const coordinator = await aKeeper('school_coordinator', 'organization', school.id)
  const units = pairs.map(({ pairId }) => pairId)
  const start = (ids: string[]) => startEntries(coordinator, held.contestId, { units: ids }, moments.open)
  expect(await refusalOf(start([...units, late.pairId]))).toBe(because.notEligible)
  expect(await db.$count(entries, eq(entries.contestId, held.contestId))).toBe(0)
  const begun = await start(units)
  const sent = await db
    .select()
    .from(letters)
    .where(like(letters.key, `entry:${begun[0]}:begun:%`))
  expect(sent.map(({ personId }) => personId).toSorted()).toEqual(
    [pairs[0]!.mentor.personId, pairs[0]!.mentee.personId].toSorted(),
  )
  expect(sent[0]!.text).toContain('23:59')
})

test('candidates are shown with what the regulation says of them and the entries they have', async () => {
  const held = await anAnnouncedContest()
  const pair = await anEnteringPair(held.municipalityId)
  const contest = await findContest(pair.mentor, held.contestId, moments.open)
  expect(await listOwnPairs(pair.mentor)).toEqual([pair.pairId])
  const coordinator = await aKeeper('school_coordinator', 'organization', pair.schoolId)
  expect(await listColleagues(coordinator, 'pair', '2027-02-10')).toEqual([pair.pairId])
  expect(await listColleagues(pair.mentor, 'pair', '2027-02-10')).toEqual([])
  const entryId = await aDraftEntry(held, pair)
  const [candidate] = await listCandidates(contest, { pairIds: [pair.pairId] }, moments.open)
  expect(candidate!.eligibility.checks.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met'])
  expect(candidate!.entered).toEqual([{ id: entryId, nomination: null }])
})

test('the organiser finds whom he keeps by surname and begins an entry for them, which the log keeps', async () => {
  const held = await anAnnouncedContest()
  const pair = await anEnteringPair(held.municipalityId)
  const elsewhere = await anEnteringPair((await anOrganization()).municipalityId!)
  const contest = await findContest(held.organizer, held.contestId, moments.open)
  const surname = (name: string) => name.split(' ')[0]!
  const find = (viewer: typeof pair.mentor, query: string) => searchRegister(viewer, contest, query, '2027-02-10')
  expect(await find(held.organizer, surname(pair.mentee.name))).toEqual([pair.pairId])
  expect(await find(held.organizer, surname(elsewhere.mentee.name))).toEqual([])
  expect(await find(held.organizer, '')).toEqual([])
  const seen = await findContest(pair.mentor, held.contestId, moments.open)
  expect(await searchRegister(pair.mentor, seen, surname(pair.mentee.name), '2027-02-10')).toEqual([])
  const [entryId] = await startEntries(held.organizer, held.contestId, { units: [pair.pairId] }, moments.admission)
  const kept = await db.select().from(auditRecords).where(eq(auditRecords.subjectId, entryId!))
  expect(kept.map(({ action, personId }) => [action, personId])).toEqual([['entry.begun', held.organizer.personId]])
})

test('a draft keeps all that was typed and the files that the rules let through; the others are named', async () => {
  const held = await anAnnouncedContest()
  const pair = await anEnteringPair(held.municipalityId)
  const entryId = await aDraftEntry(held, pair)
  const refused = await saveDraft(
    pair.mentee,
    entryId,
    draft(1, [
      { task: 's1.card', text: 'Мы — команда', link: 'https://rutube.example/1', pupils: 'none' },
      {
        task: 's1.case',
        files: [
          pdf(),
          pdf('кейс.docx'),
          new File(['MZ'], 'кейс.pdf'),
          pdf('111-222-333 45.pdf'),
          new File([], 'пусто.pdf'),
        ],
      },
    ]),
    moments.open,
  )
  expect(refused.map(({ name, why }) => [name, why])).toEqual([
    ['кейс.docx', 'type'],
    ['кейс.pdf', 'type'],
    ['111-222-333 45.pdf', 'identityNumber'],
    ['пусто.pdf', 'empty'],
  ])
  const entry = await findEntry(pair.mentor, entryId, moments.open)
  expect(entry).toMatchObject({ title: 'Вместе', version: 2, lacks: [] })
  expect(entry.answers.find(({ task }) => task === 's1.card')).toMatchObject({ text: 'Мы — команда', pupils: 'none' })
  expect(entry.files.map(({ name }) => name)).toEqual(['кейс.pdf'])
})

test('files are counted and weighed by the task’s rules, and can be taken out', async () => {
  const held = await anAnnouncedContest()
  const pair = await anEnteringPair(held.municipalityId)
  const entryId = await aDraftEntry(held, pair)
  const save = async (files: File[], more: object = {}) =>
    saveDraft(
      pair.mentor,
      entryId,
      draft((await findEntryRow(entryId)).version, [{ task: 's1.case', files }], more),
      moments.open,
    )
  expect(await save([pdf('1.pdf'), pdf('2.pdf'), pdf('3.pdf'), pdf('4.pdf')])).toEqual([
    { task: 's1.case', name: '4.pdf', why: 'many' },
  ])
  const kept = await listFiles(db, entryId)
  expect(await save([pdf('5.pdf', 21 * 1024 * 1024)], { remove: [kept[0]!.id] })).toEqual([
    { task: 's1.case', name: '5.pdf', why: 'size' },
  ])
  expect((await listFiles(db, entryId)).map(({ name }) => name)).toEqual(['2.pdf', '3.pdf'])
  expect(await save([pdf('6.pdf')])).toEqual([])
})

test('a task that is done live takes nothing, whatever is sent', async () => {
  const held = await anAnnouncedContest()
  const pair = await anEnteringPair(held.municipalityId)
  const entryId = await aDraftEntry(held, pair)
  await saveDraft(pair.mentor, entryId, draft(1, [{ task: 's2.lesson', text: 'Урок', files: [pdf()] }]), moments.open)
  const entry = await findEntry(pair.mentor, entryId, moments.open)
  expect([entry.answers, entry.files]).toEqual([[], []])
})

test('an edit over another’s edit, a stranger’s edit and an edit after the closing are refused', async () => {
  const held = await anAnnouncedContest()
  const pair = await anEnteringPair(held.municipalityId)
  const stranger = await anEnteringPair(held.municipalityId)
  const entryId = await aDraftEntry(held, pair)
  await saveDraft(pair.mentor, entryId, draft(1), moments.open)
  await expect(saveDraft(pair.mentee, entryId, draft(1), moments.open)).rejects.toThrow(Stale)
  await expect(saveDraft(stranger.mentor, entryId, draft(2), moments.open)).rejects.toThrow(NotFound)
  expect(await refusalOf(saveDraft(pair.mentor, entryId, draft(2), moments.closed))).toBe(closed)
})

test('in a contest of people a teacher enters himself, once, in a nomination that there is', async () => {
  const held = await anAnnouncedContest('essay')
  const school = await anOrganization({ municipalityId: held.municipalityId })
  const { id } = await aPerson({ organizationId: school.id, teachingSinceYear: 2025, teachingSinceMonth: 9 })
  const author = await viewerOf(id)
  const start = (nomination: string) => startEntries(author, held.contestId, { units: [id], nomination }, moments.open)
  expect(await refusalOf(start('N3'))).toBe(because.notEligible)
  const [entryId] = await start('N1')
  expect(await refusalOf(start('N2'))).toBe(because.enteredAlready)
  const wrong = draft(1, [], { nomination: 'N9' })
  expect(await refusalOf(saveDraft(author, entryId!, wrong, moments.open))).toBe(because.noSuchNomination)
  expect((await findEntryRow(entryId!)).nomination).toBe('N1')
})

test('where the regulation says so, there is one entry in each nomination, and none moves onto another (INV-35)', async () => {
  const held = await anAnnouncedContest('essay')
  const rules = sql`jsonb_set(${contests.rules}, '{onePer}', '"nomination"')`
  await db.update(contests).set({ rules }).where(eq(contests.id, held.contestId))
  const school = await anOrganization({ municipalityId: held.municipalityId })
  const { id } = await aPerson({ organizationId: school.id, teachingSinceYear: 2025, teachingSinceMonth: 9 })
  const author = await viewerOf(id)
  const start = (nomination: string) => startEntries(author, held.contestId, { units: [id], nomination }, moments.open)
  await start('N1')
  const [second] = await start('N2')
  expect(await refusalOf(start('N2'))).toBe(because.enteredAlready)
  const moved = saveDraft(author, second!, draft(1, [], { nomination: 'N1' }), moments.open)
  expect(await refusalOf(moved)).toBe(because.enteredAlready)
  expect((await findEntryRow(second!)).nomination).toBe('N2')
})

test('free text is refused where it holds an insurance number (INV-06)', () => {
  const text = 'СНИЛС 112-233-445 95'
  expect(draftForm.safeParse({ version: 1, title: text }).success).toBe(false)
  expect(draftForm.safeParse({ version: 1, answers: [{ task: 's1.card', text }] }).success).toBe(false)
})
