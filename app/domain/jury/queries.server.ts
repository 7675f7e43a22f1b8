import { and, asc, count, eq, inArray, ne, sql } from 'drizzle-orm'
import { type Connection, db } from '~db/client.server'
import { assignments, jurors, legalDocuments, organizations, people, recusals } from '~db/schema'
import { findContestToRun } from '../contests/queries.server'
import { fullNameOf } from '../people/name.server'
import type { Contest } from '../scoring/contest-file'
import type { Viewer } from '../viewer'
import { countedSheets } from './counted.server'
import { findStages } from './entries.server'
import type { JuryRole } from './model'

/** The jury of a contest for those who run it: its members, the order on it, what is open. Progress is counted, never scored. */
export async function findJury(viewer: Viewer, contestId: string, now: Date) {
  const contest = await findContestToRun(viewer, contestId, now)
  const [members, stages, sheets, conflicts, order] = await Promise.all([
    listMembers(contestId),
    findStages(db, contestId),
    countSheets(contestId),
    countConflicts(contestId),
    contest.juryOrderId ? findJuryOrder(contest.juryOrderId) : null,
  ])
  return {
    contest,
    members,
    conflicts,
    order,
    stages: stages.map((stage) => ({
      ...stage,
      title: titleOf(contest.regulation, stage.key),
      ...(sheets.get(stage.key) ?? { given: 0, handedIn: 0 }),
    })),
  }
}

export const titleOf = (regulation: Contest, stage: string): string =>
  regulation.stages.find(({ id }) => id === stage)?.title ?? stage

/** Everyone ever asked, those of the jury first; sheets are those that count, over all stages. */
function listMembers(contestId: string) {
  const sheets = db
    .select({
      jurorId: assignments.jurorId,
      given: sql<number>`count(*)::int`.as('given'),
      handedIn: sql<number>`(count(*) filter (where ${assignments.state} = 'submitted'))::int`.as('handed_in'),
    })
    .from(assignments)
    .where(and(eq(assignments.contestId, contestId), countedSheets()))
    .groupBy(assignments.jurorId)
    .as('sheets')
  return db
    .select({
      id: jurors.id,
      personId: jurors.personId,
      name: fullNameOf(),
      role: jurors.role,
      state: jurors.state,
      post: jurors.post,
      organization: organizations.shortName,
      invitedAt: jurors.invitedAt,
      answeredAt: jurors.answeredAt,
      version: jurors.version,
      given: sql<number>`coalesce(${sheets.given}, 0)`,
      handedIn: sql<number>`coalesce(${sheets.handedIn}, 0)`,
    })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .leftJoin(organizations, eq(organizations.id, jurors.organizationId))
    .leftJoin(sheets, eq(sheets.jurorId, jurors.id))
    .where(eq(jurors.contestId, contestId))
    .orderBy(asc(sql`${jurors.state} in ('declined', 'removed')`), asc(jurors.role), asc(people.searchKey))
    .limit(200)
}

export type JuryMember = Awaited<ReturnType<typeof listMembers>>[number]

/** How many sheets of each stage count, and how many of those are in. */
export async function countSheets(contestId: string) {
  const rows = await db
    .select({
      stage: assignments.stage,
      given: count(),
      handedIn: sql<number>`(count(*) filter (where ${assignments.state} = 'submitted'))::int`,
    })
    .from(assignments)
    .where(and(eq(assignments.contestId, contestId), countedSheets()))
    .groupBy(assignments.stage)
  return new Map(rows.map(({ stage, ...sheets }) => [stage, sheets]))
}

async function countConflicts(contestId: string) {
  const rows = await db
    .select({ state: recusals.state, count: count() })
    .from(recusals)
    .where(and(eq(recusals.contestId, contestId), ne(recusals.state, 'dismissed')))
    .groupBy(recusals.state)
  const of = (state: 'confirmed' | 'possible') => rows.find((row) => row.state === state)?.count ?? 0
  return { confirmed: of('confirmed'), possible: of('possible') }
}

async function findJuryOrder(id: string) {
  const [order] = await db
    .select({
      id: legalDocuments.id,
      number: legalDocuments.number,
      date: legalDocuments.date,
      issuer: organizations.shortName,
    })
    .from(legalDocuments)
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .where(eq(legalDocuments.id, id))
  return order ?? null
}

/** Whether anybody is invited to the jury of the contest or in it. */
export async function hasJury(contestId: string): Promise<boolean> {
  const members = and(eq(jurors.contestId, contestId), inArray(jurors.state, ['invited', 'confirmed']))
  return (await db.$count(jurors, members)) > 0
}

/** Whether the viewer sits in the jury of the contest as its chair, its secretary, a member. */
export async function sitsAs(
  role: JuryRole,
  { personId }: Viewer,
  contestId: string,
  connection: Connection = db,
): Promise<boolean> {
  if (!personId) return false
  const seat = and(
    eq(jurors.contestId, contestId),
    eq(jurors.personId, personId),
    eq(jurors.role, role),
    eq(jurors.state, 'confirmed'),
  )
  return (await connection.$count(jurors, seat)) > 0
}

/** A member as the page of his removal shows him. */
export async function findMember(viewer: Viewer, contestId: string, jurorId: string, now: Date) {
  const { contest, members } = await findJury(viewer, contestId, now)
  return { contest, member: members.find(({ id }) => id === jurorId) ?? null }
}

/** The person who chairs the jury and has confirmed it; null where nobody does. */
export async function findChair(connection: Connection, contestId: string): Promise<string | null> {
  const [chair] = await connection
    .select({ personId: jurors.personId })
    .from(jurors)
    .where(and(eq(jurors.contestId, contestId), eq(jurors.role, 'chair'), eq(jurors.state, 'confirmed')))
  return chair?.personId ?? null
}
