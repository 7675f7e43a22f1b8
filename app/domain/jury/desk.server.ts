import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { assignments, contestStages, contests, jurors } from '~db/schema'
import type { Viewer } from '../viewer'
import { counted, owed } from './model'

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
      until: sql<string | null>`min(${contestStages.to}) filter (where ${judging})`,
    })
    .from(jurors)
    .innerJoin(contests, eq(contests.id, jurors.contestId))
    .leftJoin(contestStages, eq(contestStages.contestId, contests.id))
    .leftJoin(
      assignments,
      and(
        eq(assignments.jurorId, jurors.id),
        eq(assignments.stage, contestStages.key),
        inArray(assignments.state, [...counted]),
      ),
    )
    .where(and(eq(jurors.personId, personId), inArray(jurors.state, ['invited', 'confirmed'])))
    .groupBy(contests.id, jurors.id)
    .orderBy(
      sql`min(${contestStages.to}) filter (where ${judging}) nulls last`,
      sql`${contests.intakeClosesAt} desc`,
      asc(contests.id),
    )
    .limit(100)
  return rows
}

export type DeskRow = Awaited<ReturnType<typeof juryDesk>>[number]
