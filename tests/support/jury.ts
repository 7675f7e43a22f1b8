import { and, eq } from 'drizzle-orm'
import { presets } from '~/domain/contests/presets'
import { begin } from '~/domain/contests/presets/preset'
import { columnsOf, writeStages } from '~/domain/contests/terms.server'
import { distributeEntries } from '~/domain/jury/assigning.server'
import { keepConflicts } from '~/domain/jury/conflicts.server'
import type { ContestFile } from '~/domain/scoring/contest-file'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { assignments, contestStages, contests, entries, entryMembers, jurors, pairs, recusals } from '~db/schema'
import { aKeeper, anOrder, aPerson, viewerOf } from './people'
import { judging, type Played, pick, readFixture, sheetOf } from './played-contest'
import { aMunicipality, anOrganization } from './region'

export const stage = 's1'

/** Three pairs of three schools, one stage of two criteria from 0 to 10 by halves, two sheets an entry; J2 works where P2 does. */
export function aSmallFile(): ContestFile {
  const { file } = readFixture('duet')
  const { pass: _, ...first } = file.contest.stages[0]!
  const criteria = ['Замысел', 'Исполнение'].map((title, index) => ({
    id: `c${index + 1}`,
    title,
    max: 10,
    step: '0.5',
  }))
  return {
    ...file,
    contest: {
      ...file.contest,
      stages: [{ ...first, minSheets: 2, tasks: [{ id: 't', title: 'Урок', criteria }] }],
      tieBreaks: [{ by: 'share' }],
    },
    jurors: file.jurors.slice(0, 3),
    entries: file.entries.slice(0, 3),
    recusals: [],
    sheets: [],
    votes: [],
  }
}

/**
 * The small contest after its intake, with its entries admitted and its jury confirmed, written straight into the tables:
 * `playContest` goes the whole way by commands and letters, which takes half a second.
 */
export async function aJudgedContest(file = aSmallFile(), { blind = false } = {}): Promise<Played> {
  const municipality = await aMunicipality({ timeZone: file.contest.timeZone })
  const centre = await anOrganization({ municipalityId: municipality.id, type: 'methodical_center' })
  const organizer = await aKeeper('organizer', 'organization', centre.id)
  const order = await anOrder({ issuerOrganizationId: centre.id })
  const contestId = await announced(file, blind, centre.id, municipality.id, order.id)
  const schools = new Map<string, string>()
  for (const name of [...file.entries, ...file.jurors].flatMap((one) => schoolsOf(one)))
    if (!schools.has(name))
      schools.set(name, (await anOrganization({ shortName: name, municipalityId: municipality.id })).id)
  const known: Played['entries'] = new Map()
  for (const [index, entry] of file.entries.entries())
    known.set(entry.id, await admitted(contestId, index + 1, pick(schools, schoolsOf(entry)[0]!)))
  const jury: Played['jurors'] = new Map()
  for (const juror of file.jurors)
    jury.set(juror.id, await seated(contestId, juror.role ?? 'member', pick(schools, schoolsOf(juror)[0]!)))
  const secretary = await seated(contestId, 'secretary', centre.id)
  await keepConflicts(contestId, judging)
  return { contestId, file, organizer, secretary, jurors: jury, entries: known }
}

/** The same with its stage open: everyone has every entry but those he is in conflict with. */
export async function anOpenContest(file = aSmallFile(), options = {}): Promise<Played> {
  const played = await aJudgedContest(file, options)
  const { contestId } = played
  await distributeEntries(played.organizer, contestId, stage, 0, judging)
  await db.update(contests).set({ state: 'judging' }).where(eq(contests.id, contestId))
  await db.update(contestStages).set({ state: 'judging' }).where(eq(contestStages.contestId, contestId))
  return played
}

const schoolsOf = (one: { organisation?: string; organisations?: string[] }): string[] => [
  one.organisation ?? one.organisations?.[0] ?? 'ИМЦ',
]

async function announced(
  { contest: regulation }: ContestFile,
  blind: boolean,
  organizerOrganizationId: string,
  municipalityId: string,
  juryOrderId: string,
): Promise<string> {
  const { title, timeZone } = regulation
  const intake = { opens: '2026-10-01T09:00', closes: '2026-10-31T23:59' }
  const preset = presets.duet(catalogue('ru').contestPresets)
  const terms = { ...begin(preset, { title, level: 'municipal', timeZone, place: '', intake }), blind, regulation }
  const [contest] = await db
    .insert(contests)
    .values({ ...columnsOf(terms, municipalityId), organizerOrganizationId, juryOrderId, state: 'announced' })
    .returning({ id: contests.id })
  await db.transaction((tx) => writeStages(tx, contest!.id, terms))
  return contest!.id
}

async function admitted(contestId: string, number: number, organizationId: string) {
  const [mentor, mentee] = [await aPerson({ organizationId }), await aPerson({ organizationId })]
  const [pair] = await db
    .insert(pairs)
    .values({
      kind: 'traditional',
      mentorId: mentor.id,
      menteeId: mentee.id,
      mentorOrganizationId: organizationId,
      menteeOrganizationId: organizationId,
      periodFrom: '2026-09-01',
      periodTo: '2027-05-31',
    })
    .returning({ id: pairs.id })
  const created = { title: `Работа ${number}`, state: 'admitted', createdBy: mentor.id } as const
  const [entry] = await db
    .insert(entries)
    .values({ contestId, number, pairId: pair!.id, ...created })
    .returning({ id: entries.id })
  const member = (person: { id: string }, role: 'mentor' | 'mentee') =>
    ({ entryId: entry!.id, personId: person.id, member: role, organizationId }) as const
  await db.insert(entryMembers).values([member(mentor, 'mentor'), member(mentee, 'mentee')])
  return { id: entry!.id, members: [mentor.id, mentee.id] }
}

let addresses = 0

async function seated(contestId: string, role: 'chair' | 'member' | 'secretary', organizationId: string) {
  const person = await aPerson({ organizationId, email: `juror-${++addresses}@example.ru` })
  const [juror] = await db
    .insert(jurors)
    .values({ contestId, personId: person.id, role, organizationId, state: 'confirmed' })
    .returning({ id: jurors.id })
  return { id: juror!.id, viewer: await viewerOf(person.id) }
}

export const jurorOf = (played: Played, id: string) => pick(played.jurors, id)

/** The sheet of a juror on an entry, both by the names of the file. */
export const theSheet = (played: Played, juror: string, entry: string) =>
  sheetOf(played.contestId, stage, pick(played.entries, entry).id, jurorOf(played, juror).id)

export async function assignmentRow(id: string) {
  const [row] = await db.select().from(assignments).where(eq(assignments.id, id))
  return row!
}

export async function memberRow(id: string) {
  const [row] = await db.select().from(jurors).where(eq(jurors.id, id))
  return row!
}

/** What stands between a juror and an entry: «reason state». */
export async function recusalsOf(played: Played, juror: string, entry: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(recusals)
    .where(and(eq(recusals.jurorId, jurorOf(played, juror).id), eq(recusals.entryId, pick(played.entries, entry).id)))
  return rows.map(({ reason, state }) => `${reason} ${state}`).sort()
}

/** Attempts at the same time: how many went through, and what the others failed with. */
export async function atOnce(...attempts: Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(attempts)
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected')
  return { done: outcomes.length - failed.length, failures: failed.map(({ reason }) => (reason as Error).name) }
}
