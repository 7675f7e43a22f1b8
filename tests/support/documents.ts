import { eq } from 'drizzle-orm'
import { fingerprint } from '~/domain/documents/fingerprint.server'
import { issueDocuments } from '~/domain/documents/issue.server'
import { confirmNames, listNameForms } from '~/domain/documents/name-forms.server'
import { renderBatch } from '~/domain/documents/render.server'
import { russian } from '~/domain/documents/row.server'
import type { IssueInput } from '~/domain/documents/schema'
import { planSource, type Source } from '~/domain/documents/source.server'
import type { SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import {
  assignments,
  contests,
  documentBatches,
  entries,
  entryMembers,
  issuedDocuments,
  jurors,
  organizations,
  protocols,
} from '~db/schema'
import { aDraftContest, type HeldContest, leadTo } from './contests'
import { anActivePair, aPerson } from './people'
import { anOrganization } from './region'

/** When documents of tests are issued: after everything they are about. */
export const issueTime = new Date('2027-04-05T03:00:00Z')

/** Regulation A as it comes out: the awards of the ranking by place, then the one stopped at the first stage. */
export const dueAwards = ['winner', 'prize', 'prize', 'laureate', 'laureate', 'participant', null] as const

interface Wanted {
  /** By place; null is stopped at the first stage. */
  awards?: readonly (string | null)[]
  jurors?: number
  /** Held by the same centre as another. */
  beside?: HeldContest
  /** Short of publication where it is decided alone. */
  state?: 'decided' | 'published'
}

type Person = Awaited<ReturnType<typeof aPerson>>

/** A contest with published results, as if it had been held: pairs with awards, a jury that scored, a signed protocol. */
export async function aPublishedContest({
  awards = dueAwards,
  jurors: count = 4,
  beside,
  state = 'published',
}: Wanted = {}) {
  const held = beside ? await another(beside) : await aDraftContest()
  const { contestId, centreId, organizer } = held
  await db
    .update(organizations)
    .set({ documentPrefix: 'ИМЦ', directorPost: 'Директор', directorName: 'Осадчий Игорь Петрович' })
    .where(eq(organizations.id, centreId))
  const school = await anOrganization({ municipalityId: held.municipalityId, shortName: `МБОУ СОШ ${contestId}` })
  const pairs = []
  for (const [index, award] of awards.entries()) pairs.push(await anEntry(contestId, school.id, index + 1, award))
  const jury: Person[] = []
  for (let made = 0; made < count; made++) jury.push(await aScorer(contestId, pairs[0]!.entryId))
  const ranked = pairs.filter(({ award }) => award !== null)
  const snapshot = {
    result: {
      ranking: ranked.map(({ entryId, award }, index) => ({ entry: entryId, award, place: index + 1 })),
      stopped: pairs
        .filter(({ award }) => award === null)
        .map(({ entryId }) => ({ entry: entryId, stage: 's1', award: 'participant' })),
    },
  }
  await db.insert(protocols).values({
    contestId,
    stage: null,
    number: 3,
    date: '2027-03-26',
    state: 'signed',
    minutes: {},
    snapshot,
    hash: 'x',
    createdBy: organizer.personId,
  })
  await leadTo(contestId, state, { publishedAt: state === 'published' ? new Date('2027-04-01T03:00:00Z') : null })
  return { ...held, school, pairs, jury, source: { contestId } }
}

export type PublishedContest = Awaited<ReturnType<typeof aPublishedContest>>

/** A second contest of the same centre. */
async function another({ centreId, organizer, municipalityId }: HeldContest): Promise<HeldContest> {
  const { contestId } = await aDraftContest()
  await db.update(contests).set({ organizerOrganizationId: centreId }).where(eq(contests.id, contestId))
  return { contestId, centreId, organizer, municipalityId }
}

async function anEntry(contestId: string, schoolId: string, number: number, award: string | null) {
  const mentor = await aPerson({ organizationId: schoolId, email: `mentor-${contestId}-${number}@example.ru` })
  const mentee = await aPerson({
    organizationId: schoolId,
    firstName: 'Никита',
    middleName: 'Львович',
    gender: 'male',
    email: `mentee-${contestId}-${number}@example.ru`,
  })
  const pair = await anActivePair({
    mentorId: mentor.id,
    menteeId: mentee.id,
    mentorOrganizationId: schoolId,
    menteeOrganizationId: schoolId,
  })
  const [entry] = await db
    .insert(entries)
    .values({
      contestId,
      number,
      pairId: pair.id,
      state: 'admitted',
      submittedAt: new Date('2027-02-10T03:00:00Z'),
      admittedAt: new Date('2027-02-24T03:00:00Z'),
      createdBy: mentor.id,
    })
    .returning()
  const member = { entryId: entry!.id, organizationId: schoolId, post: 'учитель математики' }
  await db.insert(entryMembers).values([
    { ...member, personId: mentor.id, member: 'mentor' },
    { ...member, personId: mentee.id, member: 'mentee' },
  ])
  return { entryId: entry!.id, pairId: pair.id, mentor, mentee, award }
}

async function aScorer(contestId: string, entryId: string): Promise<Person> {
  const person = await aPerson({ email: `juror-${contestId}-${Math.random()}@example.ru` })
  const [juror] = await db
    .insert(jurors)
    .values({ contestId, personId: person.id, role: 'member', post: 'методист', state: 'confirmed' })
    .returning()
  await db.insert(assignments).values({ contestId, stage: 's1', entryId, jurorId: juror!.id, state: 'submitted' })
  return person
}

export const issueInput = async (source: Source, over: Partial<IssueInput> = {}): Promise<IssueInput> => ({
  issuedOn: '2027-04-05',
  signatoryPost: 'Директор',
  signatoryName: 'Осадчий Игорь Петрович',
  inPhrase: '',
  ofPhrase: '',
  again: false,
  version: fingerprint(await planSource(db, source, russian)),
  ...over,
})

/** Confirms every name that is asked for in the dative, as suggested. */
export async function confirmAll(organizer: SignedIn, source: Source): Promise<void> {
  const { names } = await listNameForms(organizer, source)
  if (names.length > 0) await confirmNames(organizer, source, { names }, issueTime)
}

/** Issues all that is due, its names confirmed. */
export async function issueAll(organizer: SignedIn, source: Source, over: Partial<IssueInput> = {}) {
  await confirmAll(organizer, source)
  return issueDocuments(organizer, source, await issueInput(source, over), issueTime)
}

/** The same with the files, as the worker makes them. */
export async function issueAndRender(organizer: SignedIn, source: Source, over: Partial<IssueInput> = {}) {
  const issued = await issueAll(organizer, source, over)
  await renderBatch(issued.batchId, issueTime)
  return issued
}

/** The documents of a source in the order of their numbers. */
export const documentsOf = (source: Source) =>
  db
    .select()
    .from(issuedDocuments)
    .where(
      'contestId' in source
        ? eq(issuedDocuments.contestId, source.contestId)
        : eq(issuedDocuments.eventId, source.eventId),
    )
    .orderBy(issuedDocuments.kind, issuedDocuments.ordinal)

export async function theBatch(id: string) {
  const [batch] = await db.select().from(documentBatches).where(eq(documentBatches.id, id))
  return batch!
}
