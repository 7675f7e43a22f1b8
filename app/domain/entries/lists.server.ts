import { and, asc, count, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { type Cursor, pageOf } from '~/lib/keyset'
import { searchWords } from '~/lib/text'
import { db } from '~db/client.server'
import { contests, employments, entries, municipalities, organizations, pairs, people } from '~db/schema'
import { fullNameOf } from '../people/name.server'
import type { Viewer } from '../viewer'
import type { EntryFilters } from './filters'
import type { EntryState } from './model'
import { latestExtension } from './queries.server'
import { seenBy } from './visibility.server'

const limit = 50

/** The people of an entry, whole or not: those of its pair, or its author. */
const entrants = or(
  inArray(people.id, sql`(${pairs.mentorId}, ${pairs.menteeId})`),
  eq(people.id, entries.personId),
) as SQL

const workNow = (today: LocalDate) => sql`${employments.from} <= ${today}::date
  and coalesce(${employments.to}, 'infinity') >= ${today}::date and ${employments.isMain}`

/** Entries of a contest that the viewer sees: all for its organiser, those of his school for a coordinator. By number, drafts last. */
export async function listEntries(
  viewer: Viewer,
  contestId: string,
  filters: EntryFilters,
  today: LocalDate,
  after: Cursor | null,
) {
  const order = sql<number>`coalesce(${entries.number}, 2147483647)`
  const rows = await db
    .select({
      id: entries.id,
      number: entries.number,
      order: order.mapWith(Number),
      title: entries.title,
      nomination: entries.nomination,
      state: entries.state,
      submittedAt: entries.submittedAt,
      eligibility: entries.eligibility,
      until: latestExtension,
      members: sql<{ name: string; organization: string | null; municipality: string | null }[]>`coalesce(
        (select json_agg(json_build_object('name', ${fullNameOf()}, 'organization', ${organizations.shortName},
            'municipality', ${municipalities.shortName}) order by ${people.id} = ${pairs.mentorId} desc)
          from ${people}
          left join ${employments} on ${employments.personId} = ${people.id} and ${workNow(today)}
          left join ${organizations} on ${organizations.id} = ${employments.organizationId}
          left join ${municipalities} on ${municipalities.id} = ${organizations.municipalityId}
          where ${entrants}), '[]')`,
    })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .leftJoin(pairs, eq(pairs.id, entries.pairId))
    .where(
      and(
        eq(entries.contestId, contestId),
        seenBy(viewer, today),
        filters.state ? eq(entries.state, filters.state) : undefined,
        filters.municipalityId ? worksIn(today, eq(organizations.municipalityId, filters.municipalityId)) : undefined,
        filters.organizationId ? worksIn(today, eq(organizations.id, filters.organizationId)) : undefined,
        ...searchWords(filters.search).map((word) => named(`%${word}%`)),
        after ? sql`(${order}, ${entries.id}) > (${after[0]}::int, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(order, asc(entries.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [String(row.order), row.id])
}

/** How many entries of a contest the viewer sees, by state. */
export async function countByState(viewer: Viewer, contestId: string, today: LocalDate) {
  const rows = await db
    .select({ state: entries.state, count: count() })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(and(eq(entries.contestId, contestId), seenBy(viewer, today)))
    .groupBy(entries.state)
  return Object.fromEntries(rows.map(({ state, count }) => [state, count])) as Partial<Record<EntryState, number>>
}

/** How many entries, begun or sent, each organisation takes part in; a pair of two schools counts in both. */
export const countByOrganization = (contestId: string, today: LocalDate) =>
  db
    .select({
      id: organizations.id,
      name: organizations.shortName,
      municipality: municipalities.shortName,
      entries: sql<number>`count(distinct ${entries.id})`.mapWith(Number),
    })
    .from(entries)
    .leftJoin(pairs, eq(pairs.id, entries.pairId))
    .innerJoin(people, entrants)
    .innerJoin(employments, and(eq(employments.personId, people.id), workNow(today)))
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(and(eq(entries.contestId, contestId), sql`${entries.state} not in ('withdrawn', 'disqualified')`))
    .groupBy(organizations.id, municipalities.shortName)
    .orderBy(sql`count(distinct ${entries.id}) desc`, sql`${organizations.shortName} collate russian`)
    .limit(200)

/** Districts from which somebody has entered that the viewer sees, for the filter of the list. */
export const entryDistricts = (viewer: Viewer, contestId: string, today: LocalDate) =>
  db
    .selectDistinct({ value: municipalities.id, label: municipalities.shortName })
    .from(entries)
    .leftJoin(pairs, eq(pairs.id, entries.pairId))
    .innerJoin(people, entrants)
    .innerJoin(employments, and(eq(employments.personId, people.id), workNow(today)))
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(and(eq(entries.contestId, contestId), seenBy(viewer, today)))
    .orderBy(asc(municipalities.shortName))

const worker = alias(people, 'worker')

function worksIn(today: LocalDate, where: SQL): SQL {
  return sql`exists (select from ${people} as ${sql.identifier('worker')}
    join ${employments} on ${employments.personId} = ${worker.id} and ${workNow(today)}
    join ${organizations} on ${organizations.id} = ${employments.organizationId}
    where (${worker.id} in (${pairs.mentorId}, ${pairs.menteeId}) or ${worker.id} = ${entries.personId}) and ${where})`
}

/** Whether the title of an entry or a name in it holds the word. */
const named = (pattern: string): SQL => sql`(
  lower(${entries.title}) like ${pattern}
  or exists (select from ${people} as ${sql.identifier('worker')}
    where (${worker.id} in (${pairs.mentorId}, ${pairs.menteeId}) or ${worker.id} = ${entries.personId})
      and ${like(worker.searchKey, pattern)}))`
