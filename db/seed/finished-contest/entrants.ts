import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { admitEntry } from '~/domain/entries/decisions.server'
import { saveDraft, startEntries } from '~/domain/entries/drafts.server'
import { draftForm } from '~/domain/entries/schema'
import { confirmEntry, submitEntry } from '~/domain/entries/sending.server'
import type { SignedIn } from '~/domain/viewer'
import { findViewer } from '~/domain/viewer.server'
import { db } from '~db/client.server'
import { demoAccounts, entries, organizations, pairs, people } from '~db/schema'
import { workPaper } from './paper'
import type { Timeline } from './timeline'

export interface Entrants {
  /** By the ids of the contest file, `P1` to `P7`. */
  entries: Map<string, { id: string; mentorId: string; menteeId: string; schoolId: string }>
}

const works = [
  'Урок вдвоём: математика и информатика',
  'От наблюдения к совместному уроку',
  'Читаем вслух: мастерская двух учителей',
  'Физика в мастерской технолога',
  'Две кафедры, один проект',
  'Диалог поколений на уроке истории',
  'Первый год вместе: дневник пары',
]

/** Seven pairs of seven schools, those of the demo's accounts first. */
const choosePairs = async () => {
  const account = db.select({ id: demoAccounts.personId }).from(demoAccounts)
  const rows = await db
    .selectDistinctOn([sql`${pairs.mentorId} in ${account}`, pairs.menteeOrganizationId], {
      id: pairs.id,
      mentorId: pairs.mentorId,
      menteeId: pairs.menteeId,
      schoolId: pairs.menteeOrganizationId,
      isOurs: sql<boolean>`${pairs.mentorId} in ${account}`,
      surname: people.lastName,
    })
    .from(pairs)
    .innerJoin(people, eq(people.id, pairs.mentorId))
    .innerJoin(organizations, eq(organizations.id, pairs.menteeOrganizationId))
    .where(
      and(
        eq(pairs.state, 'active'),
        eq(organizations.type, 'school'),
        eq(pairs.mentorOrganizationId, pairs.menteeOrganizationId),
        isNotNull(organizations.municipalityId),
      ),
    )
    .orderBy(sql`${pairs.mentorId} in ${account}`, asc(pairs.menteeOrganizationId), asc(people.searchKey))
  const ours = rows.filter(({ isOurs }) => isOurs)
  const rest = rows
    .filter((row) => !row.isOurs && ours.every(({ schoolId }) => schoolId !== row.schoolId))
    .toSorted((a, b) => a.surname.localeCompare(b.surname, 'ru'))
  return [...ours.slice(0, 1), ...rest].slice(0, works.length)
}

/** Enters the pairs, each work sent by the mentee, confirmed by the mentor and admitted by the organiser. */
export async function enterPairs(
  organizer: SignedIn,
  contestId: string,
  names: string[],
  { at, on }: Timeline,
): Promise<Entrants> {
  const known: Entrants['entries'] = new Map()
  for (const [order, pair] of (await choosePairs()).entries()) {
    const [mentor, mentee] = [
      await viewerOf(pair.mentorId, on('working')),
      await viewerOf(pair.menteeId, on('working')),
    ]
    const [id] = await startEntries(mentee, contestId, { units: [pair.id] }, at('working'))
    const name = names[order]
    if (!id || !name) throw new Error('there are more pairs than names for them')
    await write(mentee, id, order, at('working', order))
    await submitEntry(mentee, id, await versionOf(id), at('working', 60 + order))
    await confirmEntry(mentor, id, await versionOf(id), at('working', 120 + order))
    await admitEntry(organizer, id, { version: await versionOf(id), reason: '' }, at('admitted', order))
    known.set(name, { id, mentorId: pair.mentorId, menteeId: pair.menteeId, schoolId: pair.schoolId })
  }
  if (known.size < names.length) throw new Error(`${known.size} schools have a pair, ${names.length} were needed`)
  return { entries: known }
}

async function write(viewer: SignedIn, id: string, order: number, now: Date): Promise<void> {
  const title = works[order] ?? ''
  const paper = await workPaper(title)
  const input = draftForm.parse({
    version: await versionOf(id),
    title,
    annotation: 'Как наставник и молодой педагог готовят, ведут и разбирают урок вместе.',
    answers: [
      {
        task: 's1.card',
        text: 'Мы работаем в паре с октября. Вместе планируем уроки, посещаем занятия друг друга и раз в неделю разбираем, что получилось.',
        pupils: 'none',
      },
      { task: 's1.case', files: [new File([paper], 'Методический кейс пары.pdf', { type: 'application/pdf' })] },
    ],
  })
  const refused = await saveDraft(viewer, id, input, now)
  if (refused.length > 0) throw new Error(`a work was not taken: ${JSON.stringify(refused)}`)
}

export const viewerOf = async (personId: string, today: string): Promise<SignedIn> =>
  (await findViewer(personId, null, today)) as SignedIn

async function versionOf(id: string): Promise<number> {
  const [entry] = await db.select({ version: entries.version }).from(entries).where(eq(entries.id, id))
  return entry?.version ?? 0
}
