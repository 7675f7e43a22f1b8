import { and, asc, eq, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { assignments, contestStages, contests, entries, jurors, people, recusals, stageEntries } from '~db/schema'
import { blindCode } from '../contests/contest-file.server'
import { fullNameOf } from '../people/name.server'
import { counted, owed } from './model'

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

const takesPart = or(eq(contestStages.ordinal, 0), isNotNull(stageEntries.entryId))

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
      and(inArray(contests.id, contestIds), eq(contestStages.state, 'judging'), takesPart, sql`${readers} < ${need}`),
    )
    .orderBy(asc(entries.number), asc(entries.id))
}

/** Who has not handed in his sheet on the entry. */
const owing = sql<string | null>`(
  select string_agg(${fullNameOf()}, ', ' order by ${people.searchKey})
  from ${assignments} join ${jurors} on ${jurors.id} = ${assignments.jurorId}
    join ${people} on ${people.id} = ${jurors.personId}
  where ${assignments.entryId} = ${entries.id} and ${assignments.stage} = ${contestStages.key}
    and ${inArray(assignments.state, [...owed])})`

const most = 200

/** An entry in a stage whose two totals lie so far apart that a third is needed. */
interface Disputed {
  stage: string
  entry: string
}

/**
 * What a protocol waits for in the stages that are judged, by the stage: entries with sheets that are not in, or too few
 * (INV-20, INV-27), and the disputed. Of many in a stage the first.
 */
export async function listUnfinished({ id, blind }: { id: string; blind: boolean }, disputed: readonly Disputed[]) {
  const disputedIn = Map.groupBy(disputed, ({ stage }) => stage)
  const isDisputed = [...disputedIn].map(([stage, all]) =>
    and(
      eq(contestStages.key, stage),
      inArray(
        entries.id,
        all.map(({ entry }) => entry),
      ),
    ),
  )
  const inOrder = sql`row_number() over (partition by ${contestStages.key} order by ${entries.number}, ${entries.id})`
  const ranked = db
    .select({
      stage: contestStages.key,
      entryId: entries.id,
      number: entries.number,
      title: entries.title,
      owing: owing.as('owing'),
      lacks: sql<number>`greatest(${need} - ${readers}, 0)::int`.as('lacks'),
      place: inOrder.as('place'),
    })
    .from(contestStages)
    .innerJoin(contests, eq(contests.id, contestStages.contestId))
    .innerJoin(entries, and(eq(entries.contestId, contests.id), eq(entries.state, 'admitted')))
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, contestStages.key)))
    .where(
      and(
        eq(contests.id, id),
        eq(contestStages.state, 'judging'),
        takesPart,
        or(sql`${owing} is not null`, sql`${readers} < ${need}`, ...isDisputed),
      ),
    )
    .as('ranked')
  const rows = await db
    .select()
    .from(ranked)
    .where(lte(ranked.place, most + 1))
    .orderBy(asc(ranked.place))
  const named = rows.map(({ place: _, ...row }) => ({
    ...row,
    needsThird: row.owing === null && disputed.some(({ stage, entry }) => stage === row.stage && entry === row.entryId),
    code: blind ? blindCode(row.number ?? 0) : null,
  }))
  const stages = Map.groupBy(named, ({ stage }) => stage)
  return new Map(
    [...stages].map(([stage, works]) => [stage, { works: works.slice(0, most), hasMore: works.length > most }]),
  )
}

/** Conflicts found that wait for the organiser's word. */
export const countUnsettled = (contestId: string): Promise<number> =>
  db.$count(recusals, and(eq(recusals.contestId, contestId), eq(recusals.state, 'possible')))
