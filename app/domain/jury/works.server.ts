import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { assignments, entries } from '~db/schema'
import { NotFound } from '../decision'
import { shownEntry } from './entry-names.server'

const limit = 50

/** Every work the jury is given to score, for a juror to say which he cannot. */
export async function listWorks(contestId: string, blind: boolean, after: Cursor | null) {
  const rows = await db
    .select({ id: entries.id, number: entries.number, title: entries.title, ...shownEntry(blind) })
    .from(entries)
    .where(
      and(
        eq(entries.contestId, contestId),
        inArray(entries.state, ['submitted', 'admitted']),
        after
          ? sql`(coalesce(${entries.number}, 0), ${entries.id}) > (${after[0]}::int, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(sql`coalesce(${entries.number}, 0)`, asc(entries.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [String(row.number ?? 0), row.id])
}

export async function findWork(contestId: string, entryId: string, blind: boolean) {
  const [work] = await db
    .select({ id: entries.id, number: entries.number, title: entries.title, ...shownEntry(blind) })
    .from(entries)
    .where(
      and(eq(entries.id, entryId), eq(entries.contestId, contestId), inArray(entries.state, ['submitted', 'admitted'])),
    )
  if (!work) throw new NotFound()
  return work
}

/** The entries whose sheets the juror has handed in. */
export async function listHandedIn(jurorId: string, entryIds: readonly string[]): Promise<Set<string>> {
  if (entryIds.length === 0) return new Set()
  const rows = await db
    .selectDistinct({ entryId: assignments.entryId })
    .from(assignments)
    .where(
      and(
        eq(assignments.jurorId, jurorId),
        eq(assignments.state, 'submitted'),
        inArray(assignments.entryId, [...entryIds]),
      ),
    )
  return new Set(rows.map(({ entryId }) => entryId))
}
