import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import { findContest } from '~/domain/contests/queries.server'
import type { Terms } from '~/domain/contests/terms'
import { listCandidates } from '~/domain/entries/candidates.server'
import { returnEntry } from '~/domain/entries/decisions.server'
import { saveDraft, startEntries } from '~/domain/entries/drafts.server'
import { isEligible } from '~/domain/entries/eligibility'
import { draftForm } from '~/domain/entries/schema'
import { confirmEntry, submitEntry } from '~/domain/entries/sending.server'
import { visitor } from '~/domain/viewer'
import { db } from '~db/client.server'
import { demoAccounts, pairs } from '~db/schema'
import { workPaper } from '../finished-contest/paper'
import type { Staff } from '../staff'
import { announce, dayOf, entryVersion, inDays, viewerOf } from './holding'

const title = 'Урок вдвоём'

/** How far each entry has come, and what it is called; the first is of the demo's accounts. */
const works = [
  ['awaiting_partner', 'Дроби на кухне: математика и технология'],
  ['submitted', 'Карта родного села: география и информатика'],
  ['submitted', 'Письмо солдату: литература и история'],
  ['returned', 'Свет и цвет: физика и рисунок'],
  ['submitted', 'Сказка на двух языках'],
  ['draft', 'Лаборатория воды'],
  ['draft', ''],
] as const

/** A contest of pairs in the middle of its intake. */
export async function seedIntake(home: Staff, now: Date): Promise<void> {
  const closes = 12
  const change = (await areActiveOn(dayOf(now, closes))) ? undefined : openToAnyPair
  const id = await announce(home, { preset: 'duet', title, opens: -9, closes, order: '318-од', change }, now)
  const chosen = await choosePairs(id, now)
  for (const [index, [state, name]] of works.entries()) {
    const pair = chosen[index]
    if (pair) await enter(home, id, pair, { state, name, at: (minutes) => inDays(now, index - 8, minutes) })
  }
}

/** Whether the pairs of the register, which are of one school year, are still active on the day. */
const areActiveOn = async (day: string) =>
  (await db.$count(pairs, and(eq(pairs.state, 'active'), lte(pairs.periodFrom, day), gte(pairs.periodTo, day)))) >=
  works.length

const openToAnyPair = (terms: Terms): Terms => ({
  ...terms,
  rules: { ...terms.rules, eligibility: { activePair: false, maxExperience: null, categories: [] } },
})

/** Pairs that the regulation lets enter, that of the demo's accounts first, then each of another school. */
async function choosePairs(contestId: string, now: Date) {
  const ours = inArray(pairs.mentorId, db.select({ id: demoAccounts.personId }).from(demoAccounts))
  const rows = await db
    .select({ id: pairs.id, mentorId: pairs.mentorId, menteeId: pairs.menteeId, school: pairs.menteeOrganizationId })
    .from(pairs)
    .where(and(eq(pairs.state, 'active'), eq(pairs.mentorOrganizationId, pairs.menteeOrganizationId)))
    .orderBy(sql`${ours} desc`, sql`md5(${pairs.subject} || ${pairs.menteeOrganizationId})`, asc(pairs.id))
  const contest = await findContest(visitor, contestId, now)
  const candidates = await listCandidates(contest, { pairIds: rows.map(({ id }) => id) }, now)
  const fitting = new Set(candidates.filter(({ eligibility }) => isEligible(eligibility)).map(({ id }) => id))
  const schools = new Set<string>()
  return rows.filter(({ id, school }) => fitting.has(id) && !schools.has(school) && schools.add(school))
}

interface Work {
  state: (typeof works)[number][0]
  name: string
  at: (minutes: number) => Date
}

async function enter(
  home: Staff,
  contestId: string,
  { id: pairId, mentorId, menteeId }: Awaited<ReturnType<typeof choosePairs>>[number],
  { state, name, at }: Work,
): Promise<void> {
  const [mentor, mentee] = [await viewerOf(mentorId, at(0)), await viewerOf(menteeId, at(0))]
  const [id] = await startEntries(mentor, contestId, { units: [pairId] }, at(0))
  if (!id || !name) return
  await saveDraft(mentor, id, await written(id, name, state !== 'draft'), at(30))
  if (state === 'draft') return
  await submitEntry(mentor, id, await entryVersion(id), at(40))
  if (state === 'awaiting_partner') return
  await confirmEntry(mentee, id, await entryVersion(id), at(90))
  if (state !== 'returned') return
  const reason = 'В кейсе нет измеримого результата: добавьте, что было до и что стало после.'
  await returnEntry(home.organizer, id, { reason, version: await entryVersion(id) }, at(600))
}

async function written(id: string, name: string, isWhole: boolean) {
  const paper = new File([await workPaper(name)], 'Методический кейс.pdf', { type: 'application/pdf' })
  return draftForm.parse({
    version: await entryVersion(id),
    title: name,
    annotation: 'Урок, который готовят и ведут двое: наставник и молодой педагог.',
    answers: [
      {
        task: 's1.card',
        text: 'Мы преподаём разные предметы и нашли общую тему. Каждый отвечает за свою часть урока.',
      },
      { task: 's1.case', files: isWhole ? [paper] : [] },
    ],
  })
}
