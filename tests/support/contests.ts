import { eq } from 'drizzle-orm'
import { createContest } from '~/domain/contests/commands.server'
import { announceContest, setContestOrder } from '~/domain/contests/life.server'
import type { ContestState } from '~/domain/contests/model'
import type { PresetName } from '~/domain/contests/presets'
import { contestForm } from '~/domain/contests/schema'
import { startEntries } from '~/domain/entries/drafts.server'
import type { SignedIn } from '~/domain/viewer'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { contests, entries, entryAnswers, entryFiles, files } from '~db/schema'
import { aConsent, aKeeper, anActivePair, anOrder, aPerson, viewerOf } from './people'
import { aMunicipality, anOrganization } from './region'

/** Regulation A is taken 1–22 February 2027 by the clocks of Yakutsk. */
export const moments = {
  before: new Date('2027-01-15T03:00:00Z'),
  open: new Date('2027-02-10T03:00:00Z'),
  lastMoment: new Date('2027-02-22T14:59:59.999Z'),
  closed: new Date('2027-02-22T15:00:00.000Z'),
  admission: new Date('2027-02-24T03:00:00Z'),
}

export interface HeldContest {
  contestId: string
  organizer: SignedIn
  centreId: string
  municipalityId: string
}

const russian = catalogue('ru')
let made = 0

/** A draft of a preset's contest, held by a district's centre. */
export async function aDraftContest(preset: PresetName = 'duet', title = `Дуэт ${++made}`): Promise<HeldContest> {
  const municipality = await aMunicipality({ timeZone: 'Asia/Yakutsk' })
  const centre = await anOrganization({
    shortName: `ИМЦ ${++made}`,
    type: 'methodical_center',
    municipalityId: municipality.id,
  })
  const organizer = await aKeeper('organizer', 'municipality', municipality.id)
  const input = contestForm.parse({
    preset,
    title,
    organizationId: centre.id,
    level: 'municipal',
    place: 'ИМЦ',
    timeZone: 'Asia/Yakutsk',
    opensDate: '2027-02-01',
    opensTime: '00:00',
    closesDate: '2027-02-22',
    closesTime: '23:59',
  })
  const contestId = await createContest(organizer, input, russian, moments.before)
  return { contestId, organizer, centreId: centre.id, municipalityId: municipality.id }
}

/** The same, announced by an order. */
export async function anAnnouncedContest(preset: PresetName = 'duet', title?: string): Promise<HeldContest> {
  const held = await aDraftContest(preset, title)
  const { contestId, organizer, centreId } = held
  const order = await anOrder({ issuerOrganizationId: centreId })
  await setContestOrder(organizer, contestId, {
    orderId: order.id,
    orderTitle: '',
    version: await versionOf(contestId),
  })
  await announceContest(organizer, contestId, await versionOf(contestId), moments.before)
  return held
}

const way: ContestState[] = ['draft', 'announced', 'judging', 'decided', 'published']

/** Leads a contest on to a state past the commands, by its way, off which the database lets nobody. */
export async function leadTo(
  contestId: string,
  state: ContestState,
  values: Partial<typeof contests.$inferInsert> = {},
): Promise<void> {
  const from = (await findRow(contestId)).state
  for (const next of way.slice(way.indexOf(from) + 1, way.indexOf(state) + 1))
    await db
      .update(contests)
      .set({ ...(next === state && values), state: next })
      .where(eq(contests.id, contestId))
}

export async function findRow(contestId: string) {
  const [row] = await db.select().from(contests).where(eq(contests.id, contestId))
  return row!
}

export const versionOf = async (contestId: string): Promise<number> => (await findRow(contestId)).version

export interface EnteringPair {
  pairId: string
  mentor: SignedIn
  mentee: SignedIn
  schoolId: string
}

/** An active pair of a school of the district that regulation A lets enter; both have mail and have consented. */
export async function anEnteringPair(
  municipalityId: string,
  { teachingSinceYear = 2025, ...values }: { teachingSinceYear?: number; periodTo?: string; schoolId?: string } = {},
): Promise<EnteringPair> {
  const schoolId = values.schoolId ?? (await anOrganization({ municipalityId })).id
  const mentor = await reachable(schoolId)
  const mentee = await reachable(schoolId, { teachingSinceYear, teachingSinceMonth: 9 })
  const pair = await anActivePair({
    mentorId: mentor,
    menteeId: mentee,
    mentorOrganizationId: schoolId,
    menteeOrganizationId: schoolId,
    ...(values.periodTo && { periodTo: values.periodTo }),
  })
  return { pairId: pair.id, mentor: await viewerOf(mentor), mentee: await viewerOf(mentee), schoolId }
}

async function reachable(organizationId: string, values: Parameters<typeof aPerson>[0] = {}): Promise<string> {
  const { id } = await aPerson({ organizationId, email: `entrant-${++made}@example.ru`, ...values })
  await aConsent(id, 'processing')
  return id
}

export async function findEntryRow(entryId: string) {
  const [row] = await db.select().from(entries).where(eq(entries.id, entryId))
  return row!
}

/** A draft of the pair's, without a word in it. */
export async function aDraftEntry({ contestId }: HeldContest, { pairId, mentor }: EnteringPair): Promise<string> {
  const [entryId] = await startEntries(mentor, contestId, { units: [pairId] }, moments.open)
  return entryId!
}

/** A draft in which nothing is missing. */
export async function aWholeDraft(held: HeldContest, pair: EnteringPair): Promise<string> {
  const entryId = await aDraftEntry(held, pair)
  await db.update(entries).set({ title: 'Вместе' }).where(eq(entries.id, entryId))
  await db.insert(entryAnswers).values({ entryId, task: 's1.card', text: 'Мы — команда' })
  await aFile(entryId, 's1.case')
  return entryId
}

/** A row of a file without bytes in the storage. */
export async function aFile(entryId: string, task: string, name = 'кейс.pdf'): Promise<string> {
  const [file] = await db
    .insert(files)
    .values({ key: `test/${++made}`, name, type: 'application/pdf', size: 1000, sha256: 'x' })
    .returning({ id: files.id })
  await db.insert(entryFiles).values({ fileId: file!.id, entryId, task })
  return file!.id
}
