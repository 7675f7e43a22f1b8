import { and, asc, eq, inArray, isNull, notInArray } from 'drizzle-orm'
import { admitEntry } from '~/domain/entries/decisions.server'
import { saveDraft, startEntries } from '~/domain/entries/drafts.server'
import { draftForm } from '~/domain/entries/schema'
import { submitEntry } from '~/domain/entries/sending.server'
import { distributeEntries } from '~/domain/jury/assigning.server'
import { inviteJuror } from '~/domain/jury/members.server'
import { answerInvitation } from '~/domain/jury/own-commands.server'
import { openStage, setJuryOrder } from '~/domain/jury/stages.server'
import { handInSheet } from '~/domain/sheets/commands.server'
import { db } from '~db/client.server'
import { assignments, employments, organizations, pairs } from '~db/schema'
import type { Jury } from '../finished-contest/jury'
import type { Staff } from '../staff'
import { announce, contestVersion, dayOf, entryVersion, inDays, viewerOf } from './holding'

const title = 'К вершинам мастерства'

const essays = [
  ['N1', 'Письмо первому классу'],
  ['N1', 'Как я боялась звонка'],
  ['N1', 'Тридцать пар глаз'],
  ['N1', 'Мой первый журнал'],
  ['N2', 'Опыт приходит на перемене'],
  ['N2', 'Чему научили меня дети'],
  ['N2', 'Спор в учительской'],
  ['N2', 'Новый кабинет, старая доска'],
] as const

const criteria = ['c1', 'c2', 'c3', 'c4', 'c5']

/** Essays under codes, two readers each, in the middle of being read. */
export async function seedJudging(home: Staff, jury: Jury, now: Date): Promise<void> {
  const id = await announce(home, { preset: 'essay', title, opens: -40, closes: -16, order: '301-од' }, now)
  await enterEssays(home, id, now)
  const seats = await seat(home, id, jury, now)
  const at = inDays(now, -8)
  await distributeEntries(home.organizer, id, 's1', 2, at)
  await openStage(home.organizer, id, 's1', at)
  await readHalf(id, seats, now)
}

/** Young teachers of other districts, so that no juror works where an essay comes from. */
async function enterEssays(home: Staff, contestId: string, now: Date): Promise<void> {
  const authors = await db
    .select({ personId: pairs.menteeId })
    .from(pairs)
    .innerJoin(employments, and(eq(employments.personId, pairs.menteeId), isNull(employments.to)))
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .where(and(eq(pairs.state, 'active'), notInArray(organizations.municipalityId, [home.municipalityId])))
    .orderBy(asc(organizations.shortName), asc(pairs.menteeId))
    .limit(essays.length)
  for (const [index, { personId }] of authors.entries()) {
    const essay = essays[index]
    if (essay) await enterOne(home, contestId, personId, essay, (days, minutes) => inDays(now, days, minutes + index))
  }
}

async function enterOne(
  home: Staff,
  contestId: string,
  personId: string,
  [nomination, name]: (typeof essays)[number],
  at: (days: number, minutes: number) => Date,
): Promise<void> {
  const author = await viewerOf(personId, at(-30, 0))
  const [id] = await startEntries(author, contestId, { units: [personId], nomination }, at(-30, 0))
  if (!id) throw new Error('an essay was not begun')
  const text = `${name}. В школе я недавно, и каждый день учит меня больше, чем я успеваю записать. Здесь то, что хочется запомнить.`
  const draft = { version: await entryVersion(id), title: name, nomination, answers: [{ task: 's1.essay', text }] }
  await saveDraft(author, id, draftForm.parse(draft), at(-29, 0))
  await submitEntry(author, id, await entryVersion(id), at(-28, 0))
  const reason = 'Стаж подтверждён справкой организации.'
  await admitEntry(home.organizer, id, { version: await entryVersion(id), reason }, at(-12, 0))
}

/** The chair, two members and the secretary of the finished contest, who agreed to judge again. */
async function seat(home: Staff, contestId: string, jury: Jury, now: Date) {
  const roles = { J1: 'chair', J2: 'member', J3: 'member', secretary: 'secretary' } as const
  const seats = new Map<string, Awaited<ReturnType<typeof viewerOf>>>()
  for (const [name, role] of Object.entries(roles)) {
    const personId = jury.get(name)?.personId
    if (!personId) throw new Error(`nobody in the jury is ${name}`)
    const { id } = await inviteJuror(home.organizer, contestId, { personId, role }, inDays(now, -11))
    const viewer = await viewerOf(personId, now)
    await answerInvitation(viewer, contestId, 'confirmed', inDays(now, -10))
    seats.set(id, viewer)
  }
  const order = { number: '309-од', date: dayOf(now, -11), orderTitle: `О жюри конкурса «${title}»` }
  await setJuryOrder(home.organizer, contestId, { ...order, version: await contestVersion(contestId) })
  return seats
}

/** Every other sheet handed in. */
async function readHalf(
  contestId: string,
  seats: ReadonlyMap<string, Awaited<ReturnType<typeof viewerOf>>>,
  now: Date,
) {
  const sheets = await db
    .select({ id: assignments.id, jurorId: assignments.jurorId, version: assignments.version })
    .from(assignments)
    .where(and(eq(assignments.contestId, contestId), inArray(assignments.state, ['assigned'])))
    .orderBy(asc(assignments.jurorId), asc(assignments.entryId))
  for (const [index, { id, jurorId, version }] of sheets.entries()) {
    const viewer = seats.get(jurorId)
    if (index % 2 === 1 || !viewer) continue
    const scores = criteria.map((_, place) => String(9 - ((index + place) % 4)))
    await handInSheet(viewer, id, { version, scores, comment: '' }, inDays(now, -3, index))
  }
}
