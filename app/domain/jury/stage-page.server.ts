import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { assignments, entries, jurors, people, recusals, stageEntries } from '~db/schema'
import { findContestToRun } from '../contests/queries.server'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import type { Viewer } from '../viewer'
import { planDistribution } from './assigning.server'
import { countedSheets } from './counted.server'
import { findStages } from './entries.server'
import { listPlace, memberNames } from './entry-names.server'
import { titleOf } from './queries.server'
import { countReaders, readinessOf } from './stages.server'

const limit = 50

/** A stage for those who run the contest: what is not ready yet, and who of the jury has how much to do. */
export async function findStage(viewer: Viewer, contestId: string, key: string, now: Date) {
  const contest = await findContestToRun(viewer, contestId, now)
  const stage = (await findStages(db, contestId)).find((one) => one.key === key)
  if (!stage) throw new NotFound()
  const [readiness, judging] = await Promise.all([readinessOf(db, contest, stage), listJudging(contestId, key)])
  return { contest, stage: { ...readiness, title: titleOf(contest.regulation, key) }, judging }
}

/** Jurors who score in a stage or may: with how many sheets are theirs and how many of those are in. */
export function listJudging(contestId: string, stage: string) {
  const loads = db
    .select({
      jurorId: assignments.jurorId,
      given: sql<number>`count(*)::int`.as('given'),
      handedIn: sql<number>`(count(*) filter (where ${assignments.state} = 'submitted'))::int`.as('handed_in'),
    })
    .from(assignments)
    .where(and(eq(assignments.contestId, contestId), eq(assignments.stage, stage), countedSheets()))
    .groupBy(assignments.jurorId)
    .as('loads')
  return db
    .select({
      id: jurors.id,
      name: fullNameOf(),
      role: jurors.role,
      state: jurors.state,
      given: sql<number>`coalesce(${loads.given}, 0)`,
      handedIn: sql<number>`coalesce(${loads.handedIn}, 0)`,
    })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .leftJoin(loads, eq(loads.jurorId, jurors.id))
    .where(
      and(
        eq(jurors.contestId, contestId),
        ne(jurors.role, 'secretary'),
        sql`(${jurors.state} in ('invited', 'confirmed') or ${loads.given} > 0)`,
      ),
    )
    .orderBy(asc(jurors.role), asc(people.searchKey))
}

/** Entries of a stage by their place in it, each with its sheets and recusals. Three queries, whatever the number. */
export async function listStagePage(contestId: string, stage: { key: string; ordinal: number }, after: Cursor | null) {
  const place = listPlace(stageEntries.drawn)
  const rows = await db
    .select({
      id: entries.id,
      number: entries.number,
      drawn: stageEntries.drawn,
      title: entries.title,
      names: memberNames,
      place: place.mapWith(Number),
    })
    .from(entries)
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, stage.key)))
    .where(
      and(
        eq(entries.contestId, contestId),
        eq(entries.state, 'admitted'),
        stage.ordinal === 0 ? undefined : sql`${stageEntries.entryId} is not null`,
        after ? sql`(${place}, ${entries.id}) > (${after[0]}::int, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(place, asc(entries.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => [String(row.place), row.id])
  const ids = page.rows.map(({ id }) => id)
  const [sheets, barred] = await Promise.all([listSheetsOf(ids, stage.key), listBarred(ids)])
  return {
    ...page,
    rows: page.rows.map((entry) => ({
      ...entry,
      sheets: sheets.filter(({ entryId }) => entryId === entry.id),
      recusals: barred.filter(({ entryId }) => entryId === entry.id),
    })),
  }
}

export type StageEntry = Awaited<ReturnType<typeof listStagePage>>['rows'][number]

const listSheetsOf = (entryIds: string[], stage: string) =>
  db
    .select({
      id: assignments.id,
      entryId: assignments.entryId,
      jurorId: assignments.jurorId,
      juror: fullNameOf(),
      state: assignments.state,
      note: assignments.note,
      version: assignments.version,
    })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .innerJoin(people, eq(people.id, jurors.personId))
    .where(and(inArray(assignments.entryId, entryIds), eq(assignments.stage, stage)))
    .orderBy(asc(people.searchKey))

const listBarred = (entryIds: string[]) =>
  db
    .selectDistinct({
      entryId: recusals.entryId,
      jurorId: recusals.jurorId,
      juror: fullNameOf(),
      state: recusals.state,
    })
    .from(recusals)
    .innerJoin(jurors, eq(jurors.id, recusals.jurorId))
    .innerJoin(people, eq(people.id, jurors.personId))
    .where(
      and(
        inArray(recusals.entryId, entryIds),
        ne(recusals.state, 'dismissed'),
        inArray(jurors.state, ['invited', 'confirmed']),
      ),
    )

/** Who may still take an entry, the least loaded first: of the jury, not in conflict, never given it before. */
export async function listSubstitutes(contestId: string, stage: string, entryId: string) {
  const [judging, [entry]] = await Promise.all([
    listJudging(contestId, stage),
    db
      .select({ id: entries.id, number: entries.number, title: entries.title, names: memberNames })
      .from(entries)
      .where(and(eq(entries.id, entryId), eq(entries.contestId, contestId), eq(entries.state, 'admitted'))),
  ])
  if (!entry) throw new NotFound()
  const [sheets, barred] = await Promise.all([listSheetsOf([entryId], stage), listBarred([entryId])])
  const out = new Set([...sheets, ...barred].map(({ jurorId }) => jurorId))
  const free = judging
    .filter(({ id, state }) => state === 'confirmed' && !out.has(id))
    .toSorted((a, b) => a.given - b.given)
  return { entry, sheets, barred, free }
}

/** A sheet as the page shows it on which its juror is excused. */
export async function findAssignment(assignmentId: string) {
  const [found] = await db
    .select({
      id: assignments.id,
      contestId: assignments.contestId,
      stage: assignments.stage,
      entryId: assignments.entryId,
      state: assignments.state,
      version: assignments.version,
      juror: fullNameOf(),
    })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .innerJoin(people, eq(people.id, jurors.personId))
    .where(eq(assignments.id, assignmentId))
  if (!found) throw new NotFound()
  return found
}

/**
 * What a distribution would do: how many sheets it gives out, what comes of entries below the quorum where others have it
 * already, how many it leaves short, and each juror's load after it.
 */
export async function previewDistribution(
  contest: { id: string },
  stage: { key: string; ordinal: number; need: number },
  judging: Awaited<ReturnType<typeof listJudging>>,
  perEntry: number,
) {
  const [{ placings, short }, readers] = await Promise.all([
    planDistribution(db, contest, stage, perEntry),
    countReaders(db, contest.id, stage),
  ])
  const lacking = readers.filter(({ have }) => have < stage.need)
  return {
    sheets: placings.length,
    short: short.length,
    lacking: (lacking.length < readers.length ? lacking : []).map(({ id, number, title, have }) => ({
      id,
      number,
      title,
      have,
      after: have + placings.filter(({ entryId }) => entryId === id).length,
    })),
    loads: judging
      .filter(({ state }) => state === 'confirmed')
      .map(({ id, name, given }) => ({
        id,
        name,
        now: given,
        after: given + placings.filter(({ jurorId }) => jurorId === id).length,
      })),
  }
}
