import { and, asc, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { assignments, contestStages, contests, entries, jurors, people, recusals, stageEntries } from '~db/schema'
import { fullNameOf } from '../people/name.server'
import { counted } from './model'

const readers = db.$count(
  assignments,
  and(
    eq(assignments.entryId, entries.id),
    eq(assignments.stage, contestStages.key),
    inArray(assignments.state, [...counted]),
  ),
)

/** `quorumOf` in SQL. */
const need = sql`coalesce((
  select (rules.one ->> 'minSheets')::int from jsonb_array_elements(${contests.regulation} -> 'stages') rules(one)
  where rules.one ->> 'id' = ${contestStages.key}), 1)`

/** Who of the jury stepped aside from the entry by himself. */
const steppedAside = sql<string | null>`(
  select string_agg(${fullNameOf()}, ', ' order by ${people.searchKey})
  from ${recusals} join ${jurors} on ${jurors.id} = ${recusals.jurorId} join ${people} on ${people.id} = ${jurors.personId}
  where ${recusals.entryId} = ${entries.id} and ${recusals.source} = 'juror' and ${recusals.state} = 'confirmed')`

/** Entries of the contests that have lost their quorum in a stage that is being judged, and how many jurors each lacks (INV-20). */
export function listLacking(contestIds: string[]) {
  return db
    .select({
      contestId: contests.id,
      stage: contestStages.key,
      entryId: entries.id,
      number: entries.number,
      lacks: sql<number>`(${need} - ${readers})::int`,
      steppedAside,
    })
    .from(contestStages)
    .innerJoin(contests, eq(contests.id, contestStages.contestId))
    .innerJoin(entries, and(eq(entries.contestId, contests.id), eq(entries.state, 'admitted')))
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, contestStages.key)))
    .where(
      and(
        inArray(contests.id, contestIds),
        eq(contestStages.state, 'judging'),
        or(eq(contestStages.ordinal, 0), isNotNull(stageEntries.entryId)),
        sql`${readers} < ${need}`,
      ),
    )
    .orderBy(asc(entries.number), asc(entries.id))
}

/** Conflicts found that wait for the organiser's word. */
export const countUnsettled = (contestId: string): Promise<number> =>
  db.$count(recusals, and(eq(recusals.contestId, contestId), eq(recusals.state, 'possible')))
