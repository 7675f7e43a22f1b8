import { and, asc, desc, eq, like, or, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { searchWords } from '~/lib/text'
import { pairs } from '~db/schema'
import type { Viewer } from '../viewer'
import type { PairKind, PairState } from './model'
import { mentee, menteeOrganization, mentor, mentorOrganization, selectPairs } from './tables.server'
import { ownPair, visiblePairs } from './visibility.server'

const limit = 50

export interface PairFilter {
  /** Words of names and of organisations: each must be found. */
  search: string
  state?: PairState
  kind?: PairKind
  municipalityId?: string
  organizationId?: string
  orderId?: string
}

const matching = (viewer: Viewer, filter: PairFilter) =>
  and(
    visiblePairs(viewer),
    filter.state ? eq(pairs.state, filter.state) : undefined,
    filter.kind ? eq(pairs.kind, filter.kind) : undefined,
    filter.orderId ? eq(pairs.orderId, filter.orderId) : undefined,
    filter.municipalityId ? either('municipalityId', filter.municipalityId) : undefined,
    filter.organizationId ? either('id', filter.organizationId) : undefined,
    ...searchWords(filter.search).map((word) =>
      or(
        ...[mentor, mentee, mentorOrganization, menteeOrganization].map(({ searchKey }) =>
          like(searchKey, `%${word}%`),
        ),
      ),
    ),
  )

const either = (column: 'id' | 'municipalityId', value: string) =>
  or(eq(mentorOrganization[column], value), eq(menteeOrganization[column], value))

/** Pairs that the viewer may see, in the order of their mentors' names. */
export async function listPairs(viewer: Viewer, filter: PairFilter, after: Cursor | null) {
  const rows = await selectPairs()
    .where(
      and(
        matching(viewer, filter),
        after ? sql`(${mentor.searchKey}, ${pairs.id}) > (${after[0]}, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(mentor.searchKey), asc(pairs.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [row.mentorKey, row.id])
}

/** All of them at once, for a spreadsheet. */
export const listAllPairs = (viewer: Viewer, filter: PairFilter) =>
  selectPairs().where(matching(viewer, filter)).orderBy(asc(mentor.searchKey), asc(pairs.id)).limit(50_000)

/** The pairs of one person that the viewer may see, those that last first. */
export const listPairsOf = (viewer: Viewer, personId: string) =>
  selectPairs()
    .where(and(visiblePairs(viewer), ownPair(personId)))
    .orderBy(desc(sql`${pairs.state} = 'active'`), desc(pairs.periodFrom), asc(pairs.id))
    .limit(100)
