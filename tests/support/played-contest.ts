import { readFileSync } from 'node:fs'
import { and, eq } from 'drizzle-orm'
import { changeTerms } from '~/domain/contests/commands.server'
import { beginFromRegulation } from '~/domain/contests/import.server'
import { announceContest, setContestOrder } from '~/domain/contests/life.server'
import { beginningForm } from '~/domain/contests/schema'
import { assignSubstitute, distributeEntries } from '~/domain/jury/assigning.server'
import { inviteJuror } from '~/domain/jury/members.server'
import { answerInvitation } from '~/domain/jury/own-commands.server'
import { openStage, setJuryOrder } from '~/domain/jury/stages.server'
import type { ContestFile } from '~/domain/scoring/contest-file'
import type { Result } from '~/domain/scoring/result'
import { handInSheet } from '~/domain/sheets/commands.server'
import { linesOf } from '~/domain/sheets/model'
import type { SignedIn } from '~/domain/viewer'
import { db } from '~db/client.server'
import { assignments, contests, entries, entryMembers } from '~db/schema'
import { aConsent, aKeeper, anActivePair, anOrder, aPerson, viewerOf } from './people'
import { aMunicipality, anOrganization } from './region'

const before = new Date('2026-10-05T03:00:00Z')
/** After the intake, when the jury works. */
export const judging = new Date('2026-11-10T03:00:00Z')

export const readFixture = (name: string): { file: ContestFile; expected: Result } => ({
  file: JSON.parse(readFileSync(`tests/fixtures/contests/${name}.json`, 'utf8')),
  expected: JSON.parse(readFileSync(`tests/fixtures/contests/${name}.expected.json`, 'utf8')),
})

/** The same contest with some of its entries alone. */
export const withEntries = (file: ContestFile, ids: string[]): ContestFile => ({
  ...file,
  entries: file.entries.filter(({ id }) => ids.includes(id)),
  sheets: file.sheets.filter(({ entry }) => ids.includes(entry)),
})

/** The same contest of one stage, the quickest to play. */
export const firstStage = (file: ContestFile): ContestFile => ({
  ...file,
  contest: { ...file.contest, stages: file.contest.stages.slice(0, 1), tieBreaks: [{ by: 'vote' }, { by: 'share' }] },
  sheets: file.sheets.filter(({ stage }) => stage === file.contest.stages[0]?.id),
})

/** A contest held in the app as a contest file has it, with who is who in it by the ids of the file. */
export interface Played {
  contestId: string
  file: ContestFile
  organizer: SignedIn
  secretary: { id: string; viewer: SignedIn }
  jurors: Map<string, { id: string; viewer: SignedIn }>
  entries: Map<string, { id: string; members: string[] }>
}

export const pick = <Value>(known: ReadonlyMap<string, Value>, id: string): Value => {
  const value = known.get(id)
  if (value === undefined) throw new Error(`nobody is called ${id}`)
  return value
}

/**
 * A contest of the file's regulation whose entries are admitted and whose jury has confirmed; nothing is scored yet. Those
 * who are in it and do not judge or run it are written straight into their tables.
 */
export async function playContest(file: ContestFile, { appealDays = 0, blind = false } = {}): Promise<Played> {
  const municipality = await aMunicipality({ timeZone: file.contest.timeZone })
  const schools = new Map<string, string>()
  const schoolOf = async (name = 'Методический центр') => {
    const known = schools.get(name)
    if (known) return known
    const { id } = await anOrganization({ shortName: name, municipalityId: municipality.id })
    schools.set(name, id)
    return id
  }
  const centre = await anOrganization({ municipalityId: municipality.id, type: 'methodical_center' })
  const organizer = await aKeeper('organizer', 'organization', centre.id)
  const contestId = await announced(organizer, centre.id, file, { appealDays, blind })
  const played = new Map<string, { id: string; members: string[] }>()
  for (const [index, entry] of file.entries.entries())
    played.set(entry.id, await admitted(contestId, file, index, await schoolOf(entry.organisations?.[0])))
  await db.update(contests).set({ frozenAt: before }).where(eq(contests.id, contestId))
  const jury = new Map<string, { id: string; viewer: SignedIn }>()
  for (const { id, organisation, role = 'member' } of file.jurors)
    jury.set(id, await seated(organizer, contestId, role, await schoolOf(organisation)))
  const secretary = await seated(organizer, contestId, 'secretary', centre.id)
  const order = await anOrder({ issuerOrganizationId: centre.id })
  await setJuryOrder(organizer, contestId, { orderId: order.id, version: await versionOf(contestId), orderTitle: '' })
  return { contestId, file, organizer, secretary, jurors: jury, entries: played }
}

export async function versionOf(contestId: string): Promise<number> {
  const [contest] = await db.select({ version: contests.version }).from(contests).where(eq(contests.id, contestId))
  return contest!.version
}

async function announced(
  organizer: SignedIn,
  organizationId: string,
  file: ContestFile,
  own: { appealDays: number; blind: boolean },
) {
  const input = beginningForm.parse({
    organizationId,
    level: 'municipal',
    opensDate: '2026-10-01',
    opensTime: '09:00',
    closesDate: '2026-10-31',
    closesTime: '23:59',
  })
  const contestId = await beginFromRegulation(organizer, file.contest, input, {}, before)
  await changeTerms(organizer, contestId, await versionOf(contestId), (terms) => ({ ...terms, ...own }), before)
  const order = await anOrder({ issuerOrganizationId: organizationId })
  await setContestOrder(organizer, contestId, {
    orderId: order.id,
    version: await versionOf(contestId),
    orderTitle: '',
  })
  await announceContest(organizer, contestId, await versionOf(contestId), before)
  return contestId
}

async function admitted(contestId: string, { contest, entries: listed }: ContestFile, index: number, school: string) {
  const { nomination = null } = listed[index]!
  const author = await reachable(school)
  const pair = contest.unit === 'pair' ? await aPairOf(author, await reachable(school), school) : null
  const members = pair
    ? ([
        ['mentor', pair.mentorId],
        ['mentee', pair.menteeId],
      ] as const)
    : ([['author', author]] as const)
  const [entry] = await db
    .insert(entries)
    .values({
      contestId,
      number: index + 1,
      pairId: pair?.id,
      personId: pair ? null : author,
      nomination,
      title: `Работа ${index + 1}`,
      state: 'admitted',
      submittedAt: before,
      admittedAt: before,
      createdBy: members[0][1],
    })
    .returning({ id: entries.id })
  const rows = members.map(([member, personId]) => ({ entryId: entry!.id, personId, member, organizationId: school }))
  await db.insert(entryMembers).values(rows)
  return { id: entry!.id, members: members.map(([, personId]) => personId) }
}

let addresses = 0

/** Somebody of the school to whom letters are written. */
async function reachable(organizationId: string): Promise<string> {
  const { id } = await aPerson({ organizationId, email: `person-${++addresses}@example.ru` })
  return id
}

const aPairOf = (mentorId: string, menteeId: string, school: string) =>
  anActivePair({ mentorId, menteeId, mentorOrganizationId: school, menteeOrganizationId: school })

async function seated(organizer: SignedIn, contestId: string, role: 'chair' | 'member' | 'secretary', school: string) {
  const personId = await reachable(school)
  const { id } = await inviteJuror(organizer, contestId, { personId, role }, before)
  await aConsent(personId, 'jury')
  const viewer = await viewerOf(personId)
  await answerInvitation(viewer, contestId, 'confirmed', before)
  return { id, viewer }
}

/** Gives a stage to the jury as the file has it, and opens it. */
export async function openPlayed({ contestId, organizer, file, jurors, entries: known }: Played, stage: string) {
  const sheets = file.sheets.filter((sheet) => sheet.stage === stage)
  const everyone = file.contest.stages.find(({ id }) => id === stage)?.aggregate.by !== 'closest_two'
  if (everyone) await distributeEntries(organizer, contestId, stage, 0, judging)
  else
    for (const { juror, entry } of sheets) {
      const input = { entryId: pick(known, entry).id, jurorId: pick(jurors, juror).id }
      await assignSubstitute(organizer, contestId, stage, input, judging)
    }
  await openStage(organizer, contestId, stage, judging)
}

/** Hands in every sheet of a stage with the file's scores, or those of `only`. */
export async function fillSheets(
  { contestId, file, jurors, entries: known }: Played,
  stageId: string,
  only: (sheet: ContestFile['sheets'][number]) => boolean = () => true,
) {
  const stage = file.contest.stages.find(({ id }) => id === stageId)!
  for (const sheet of file.sheets.filter((one) => one.stage === stageId && only(one))) {
    const { viewer, id: jurorId } = pick(jurors, sheet.juror)
    const { id, version } = await sheetOf(contestId, stageId, pick(known, sheet.entry).id, jurorId)
    const scores = linesOf(stage).map(({ key }) => String(sheet.scores[key]))
    await handInSheet(viewer, id, { version, scores, comment: sheet.comment ?? '' }, judging)
  }
}

export async function sheetOf(contestId: string, stage: string, entryId: string, jurorId: string) {
  const [sheet] = await db
    .select({ id: assignments.id, version: assignments.version, state: assignments.state })
    .from(assignments)
    .where(
      and(
        eq(assignments.contestId, contestId),
        eq(assignments.stage, stage),
        eq(assignments.entryId, entryId),
        eq(assignments.jurorId, jurorId),
      ),
    )
  if (!sheet) throw new Error('no such sheet')
  return sheet
}
