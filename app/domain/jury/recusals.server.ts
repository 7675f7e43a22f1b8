import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { entries, jurors, municipalities, organizations, people, recusals } from '~db/schema'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import { memberNames, shownEntry } from './entry-names.server'
import type { RecusalState } from './model'

const limit = 50
const judging = alias(people, 'judging')
const recorder = alias(people, 'recorder')

const detail = (name: string) => sql`(${recusals.details} ->> ${sql.raw(`'${name}'`)})::uuid`

/** The fact that a conflict was found from, named: a school, a district, a person. */
const fact = sql<string | null>`coalesce(
  (select ${organizations.shortName} from ${organizations} where ${organizations.id} = ${detail('organizationId')}),
  (select ${municipalities.shortName} from ${municipalities} where ${municipalities.id} = ${detail('municipalityId')}),
  (select ${fullNameOf()} from ${people} where ${people.id} = coalesce(${detail('partnerId')}, ${detail('memberId')})))`

const columns = {
  id: recusals.id,
  reason: recusals.reason,
  source: recusals.source,
  state: recusals.state,
  note: recusals.note,
  fact,
  at: recusals.at,
  entryId: recusals.entryId,
  jurorId: recusals.jurorId,
}

const ofRunners = () =>
  db
    .select({
      ...columns,
      juror: fullNameOf(judging),
      number: entries.number,
      title: entries.title,
      names: memberNames,
      recordedBy: sql<string | null>`(select ${fullNameOf(recorder)} from ${people} as ${sql.identifier('recorder')}
        where ${recorder.id} = ${recusals.recordedBy})`,
    })
    .from(recusals)
    .innerJoin(entries, eq(entries.id, recusals.entryId))
    .innerJoin(jurors, eq(jurors.id, recusals.jurorId))
    .innerJoin(judging, eq(judging.id, jurors.personId))

/** Conflicts of a contest for those who run it, those that wait for a decision first. */
export async function listConflicts(contestId: string, state: RecusalState | undefined, after: Cursor | null) {
  const waiting = sql<number>`case ${recusals.state} when 'possible' then 0 when 'confirmed' then 1 else 2 end`
  const place = sql<number>`coalesce(${entries.number}, 0)`
  const rows = await ofRunners()
    .where(
      and(
        eq(recusals.contestId, contestId),
        state ? eq(recusals.state, state) : undefined,
        after
          ? sql`(${waiting}, ${place}, ${recusals.id}) > (${after[0]}::int, ${after[1]}::int, ${after[2]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(waiting, place, asc(recusals.id))
    .limit(limit + 1)
  const order = { possible: 0, confirmed: 1, dismissed: 2 }
  return pageOf(rows, limit, (row) => [String(order[row.state]), String(row.number ?? 0), row.id])
}

export async function findConflict(contestId: string, recusalId: string) {
  const [found] = await ofRunners().where(and(eq(recusals.id, recusalId), eq(recusals.contestId, contestId)))
  if (!found) throw new NotFound()
  return found
}

export type ListedConflict = Awaited<ReturnType<typeof findConflict>>

/**
 * Why a juror does not score some entries, for himself. In a blind contest the fact is left out: it would name who made
 * the work (INV-23).
 */
export const listOwnRecusals = (jurorId: string, blind: boolean) =>
  db
    .select({
      ...columns,
      fact: blind ? sql<string | null>`null` : fact,
      number: entries.number,
      title: entries.title,
      ...shownEntry(blind),
    })
    .from(recusals)
    .innerJoin(entries, eq(entries.id, recusals.entryId))
    .where(and(eq(recusals.jurorId, jurorId), ne(recusals.state, 'dismissed')))
    .orderBy(asc(entries.number), asc(recusals.at))
    .limit(200)

export type OwnRecusal = Awaited<ReturnType<typeof listOwnRecusals>>[number]
