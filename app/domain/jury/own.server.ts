import { and, asc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { searchWords } from '~/lib/text'
import { db } from '~db/client.server'
import {
  assignments,
  contestStages,
  entries,
  entryMembers,
  jurors,
  organizations,
  people,
  stageEntries,
} from '~db/schema'
import { findContest } from '../contests/queries.server'
import { NotFound } from '../decision'
import type { SignedIn } from '../viewer'
import { isAskedBack } from './asked-back.server'
import { isOfAdmitted } from './counted.server'
import { listPlace, shownEntry } from './entry-names.server'
import { type CountedState, counted, owed } from './model'
import { titleOf } from './queries.server'

/** A contest in whose jury the viewer is, invited or confirmed, with what he has to do in each stage. */
export async function findOwnJury(viewer: SignedIn, contestId: string, now: Date) {
  const contest = await findContest(viewer, contestId, now)
  const [juror] = await db
    .select({
      id: jurors.id,
      personId: jurors.personId,
      role: jurors.role,
      state: jurors.state,
      version: jurors.version,
    })
    .from(jurors)
    .where(
      and(
        eq(jurors.contestId, contestId),
        eq(jurors.personId, viewer.personId),
        inArray(jurors.state, ['invited', 'confirmed']),
      ),
    )
  if (!juror) throw new NotFound()
  const stages = await listOwnStages(juror.id, contestId)
  return { contest, juror, stages: stages.map((one) => ({ ...one, title: titleOf(contest.regulation, one.key) })) }
}

export type OwnJury = Awaited<ReturnType<typeof findOwnJury>>

const mine = (states: readonly (typeof counted)[number][]) =>
  sql<number>`(count(${assignments.id}) filter (where ${inArray(assignments.state, [...states])}))::int`

const listOwnStages = (jurorId: string, contestId: string) =>
  db
    .select({
      key: contestStages.key,
      state: contestStages.state,
      form: contestStages.form,
      from: contestStages.from,
      to: contestStages.to,
      given: mine(counted),
      owed: mine(owed),
    })
    .from(contestStages)
    .leftJoin(
      assignments,
      and(
        eq(assignments.contestId, contestStages.contestId),
        eq(assignments.stage, contestStages.key),
        eq(assignments.jurorId, jurorId),
        isOfAdmitted(),
      ),
    )
    .where(eq(contestStages.contestId, contestId))
    .groupBy(contestStages.contestId, contestStages.key)
    .orderBy(asc(contestStages.ordinal))

export const queueShelves = ['todo', 'done'] as const
export interface QueueFilter {
  search: string
  shelf?: (typeof queueShelves)[number]
}

const limit = 50

/** The juror's own sheets in a stage, in the running order. Those taken off him are not among them. */
export async function listQueue(
  jurorId: string,
  stage: string,
  blind: boolean,
  { search, shelf }: QueueFilter,
  after: Cursor | null,
) {
  const place = listPlace(stageEntries.drawn)
  const states = shelf === 'todo' ? owed : shelf === 'done' ? (['submitted'] as const) : counted
  const rows = await db
    .select({
      id: assignments.id,
      state: sql<CountedState>`${assignments.state}`,
      number: entries.number,
      drawn: stageEntries.drawn,
      title: entries.title,
      place: place.mapWith(Number),
      filled: sql<number>`(select count(*)::int from scores s where s.assignment_id = ${assignments.id})`,
      isAskedBack: isAskedBack(assignments),
      ...shownEntry(blind),
    })
    .from(assignments)
    .innerJoin(entries, eq(entries.id, assignments.entryId))
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, assignments.stage)))
    .where(
      and(
        eq(assignments.jurorId, jurorId),
        eq(assignments.stage, stage),
        inArray(assignments.state, [...states]),
        eq(entries.state, 'admitted'),
        ...searchWords(search).map((word) => mentions(`%${word}%`, blind)),
        after ? sql`(${place}, ${assignments.id}) > (${after[0]}::int, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(place, asc(assignments.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [String(row.place), row.id])
}

export type QueuedSheet = Awaited<ReturnType<typeof listQueue>>['rows'][number]

/** What a juror looks for in an entry: its number or code, its title and, where they are no secret, its people and schools. */
function mentions(pattern: string, blind: boolean): SQL | undefined {
  const visible = [
    like(sql`${entries.number}::text`, pattern),
    like(sql`'к-' || lpad(${entries.number}::text, greatest(3, length(${entries.number}::text)), '0')`, pattern),
    like(sql`replace(lower(${entries.title}), 'ё', 'е')`, pattern),
  ]
  const named = sql`exists (select from ${entryMembers}
    join ${people} on ${people.id} = ${entryMembers.personId}
    join ${organizations} on ${organizations.id} = ${entryMembers.organizationId}
    where ${entryMembers.entryId} = ${entries.id}
      and (${like(people.searchKey, pattern)} or ${like(organizations.searchKey, pattern)}))`
  return or(...visible, blind ? undefined : named)
}

/** Where the juror goes on: his first sheet of the stage that is not in. */
export async function findNextOwed(jurorId: string, stage: string): Promise<string | null> {
  const [next] = await db
    .select({ id: assignments.id })
    .from(assignments)
    .innerJoin(entries, eq(entries.id, assignments.entryId))
    .leftJoin(stageEntries, and(eq(stageEntries.entryId, entries.id), eq(stageEntries.stage, assignments.stage)))
    .where(and(eq(assignments.jurorId, jurorId), eq(assignments.stage, stage), inArray(assignments.state, [...owed])))
    .orderBy(listPlace(stageEntries.drawn), asc(assignments.id))
    .limit(1)
  return next?.id ?? null
}
