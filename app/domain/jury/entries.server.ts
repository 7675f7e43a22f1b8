import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection } from '~db/client.server'
import { contestStages, entries, stageEntries } from '~db/schema'

/** A stage as its life goes, with whether every stage before it is closed. */
export async function findStages(connection: Connection, contestId: string) {
  const stages = await connection
    .select()
    .from(contestStages)
    .where(eq(contestStages.contestId, contestId))
    .orderBy(asc(contestStages.ordinal))
  return stages.map((stage, place) => ({
    ...stage,
    isNext: stages.slice(0, place).every((earlier) => earlier.state === 'closed'),
  }))
}

/** Entries that take part in a stage: in the first all admitted, later those whom the protocol before let pass. */
export const listStageEntries = (connection: Connection, contestId: string, stage: { key: string; ordinal: number }) =>
  connection
    .select({ id: entries.id, number: entries.number, title: entries.title, drawn: stageEntries.drawn })
    .from(entries)
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, stage.key)))
    .where(
      and(
        eq(entries.contestId, contestId),
        eq(entries.state, 'admitted'),
        stage.ordinal === 0 ? undefined : sql`${stageEntries.entryId} is not null`,
      ),
    )
    .orderBy(asc(stageEntries.drawn), asc(entries.number))
