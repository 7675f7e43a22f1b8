import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import { assignments, contestStages, contests, jurors } from '~db/schema'
import type { Viewer } from '../viewer'
import { givesBack, isAskedBack } from './asked-back.server'
import { countedSheets, isOfAdmitted } from './counted.server'
import { owed } from './model'

const theirs = alias(assignments, 'theirs')
const owner = alias(jurors, 'owner')
const stageOfTheirs = alias(contestStages, 'stage_of_theirs')

/** Sheets of the whole jury in the stages that are judged, of the row of `contests`. */
const sheetsOfAll = (...conditions: SQL[]) =>
  sql<number>`${db
    .select({ count: count() })
    .from(theirs)
    .innerJoin(owner, eq(owner.id, theirs.jurorId))
    .innerJoin(stageOfTheirs, and(eq(stageOfTheirs.contestId, theirs.contestId), eq(stageOfTheirs.key, theirs.stage)))
    .where(and(eq(theirs.contestId, contests.id), eq(stageOfTheirs.state, 'judging'), ...conditions))}`.mapWith(Number)

/** The juror's contests with what waits for him in each, the nearest deadline first: his page, and his part of the home. */
export async function juryDesk({ personId }: Viewer) {
  if (!personId) return []
  const judging = sql`${contestStages.state} = 'judging'`
  const rows = await db
    .select({
      contestId: contests.id,
      title: contests.title,
      contestState: contests.state,
      timeZone: contests.timeZone,
      role: jurors.role,
      state: jurors.state,
      given: sql<number>`(count(${assignments.id}) filter (where ${judging}))::int`,
      owed: sql<number>`(count(${assignments.id}) filter (where ${judging} and ${inArray(assignments.state, [...owed])}))::int`,
      /** Sheets that their jurors ask this one to give back. */
      askedBack: sheetsOfAll(isAskedBack(theirs), givesBack(jurors, owner), isOfAdmitted(theirs)),
      /** Of the whole jury: what its secretary waits for. */
      ofAll: sheetsOfAll(countedSheets(theirs)),
      ofAllIn: sheetsOfAll(eq(theirs.state, 'submitted'), isOfAdmitted(theirs)),
      until: sql<string | null>`min(${contestStages.to}) filter (where ${judging})`,
    })
    .from(jurors)
    .innerJoin(contests, eq(contests.id, jurors.contestId))
    .leftJoin(contestStages, eq(contestStages.contestId, contests.id))
    .leftJoin(
      assignments,
      and(eq(assignments.jurorId, jurors.id), eq(assignments.stage, contestStages.key), countedSheets()),
    )
    .where(and(eq(jurors.personId, personId), inArray(jurors.state, ['invited', 'confirmed'])))
    .groupBy(contests.id, jurors.id)
    .orderBy(
      sql`min(${contestStages.to}) filter (where ${judging}) nulls last`,
      sql`${contests.intakeClosesAt} desc`,
      asc(contests.id),
    )
    .limit(100)
  // How far the others are is the secretary's alone to know.
  return rows.map(({ ofAll, ofAllIn, ...row }) => ({
    ...row,
    jury: row.role === 'secretary' && row.state === 'confirmed' ? { given: ofAll, handedIn: ofAllIn } : null,
    askedBack: row.state === 'confirmed' ? row.askedBack : 0,
  }))
}

export type DeskRow = Awaited<ReturnType<typeof juryDesk>>[number]
