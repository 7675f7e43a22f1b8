import { and, asc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, alias } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { searchWords } from '~/lib/text'
import { db } from '~db/client.server'
import { entries, pairs, people } from '~db/schema'
import type { FoundContest } from '../contests/queries.server'
import { worksWithin } from '../people/visibility.server'
import { holdsAnywhere, type Viewer } from '../viewer'
import type { Eligibility } from './eligibility'
import { dayOf, type Entrant, findUnits, judgeUnit, type UnitIds, unitKey } from './units.server'
import { colleagues, pairsOfColleagues } from './visibility.server'

export interface Candidate {
  /** A pair's id or a person's. */
  id: string
  members: Entrant[]
  eligibility: Eligibility
  /** Entries that it has in the contest already, by nomination. */
  entered: { id: string; nomination: string | null }[]
}

/** The units of those ids with what the rules say of them, for beginning entries; four queries at most. */
export async function listCandidates(contest: FoundContest, ids: UnitIds, now: Date): Promise<Candidate[]> {
  const units = await findUnits(db, ids, dayOf(contest, now))
  const keys = [...units.keys()]
  if (keys.length === 0) return []
  const unit = sql<string>`coalesce(${entries.pairId}, ${entries.personId})`
  const entered = await db
    .select({ id: entries.id, unit, nomination: entries.nomination })
    .from(entries)
    .where(and(eq(entries.contestId, contest.id), inArray(unit, keys), sql`${entries.state} <> 'withdrawn'`))
  return [...units.values()].map((one) => ({
    id: unitKey(one),
    members: one.members,
    eligibility: judgeUnit(one, { ...contest, rules: contest.terms.rules }),
    entered: entered.filter((entry) => entry.unit === unitKey(one)).map(({ id, nomination }) => ({ id, nomination })),
  }))
}

/** Pairs or people that a coordinator may enter: of his organisations, in any state in which they might still be active. */
export async function listColleagues(viewer: Viewer, unit: 'pair' | 'person', today: LocalDate): Promise<string[]> {
  if (!holdsAnywhere(viewer, 'school_coordinator')) return []
  if (unit === 'person') {
    const mine = inArray(people.id, colleagues(viewer, today))
    const rows = await db.select({ id: people.id }).from(people).where(mine).orderBy(asc(people.searchKey)).limit(300)
    return rows.map(({ id }) => id)
  }
  const rows = await db
    .select({ id: pairs.id })
    .from(pairs)
    .where(and(inArray(pairs.id, pairsOfColleagues(viewer, today)), living))
    .orderBy(asc(pairs.createdAt))
    .limit(300)
  return rows.map(({ id }) => id)
}

/** Pairs of the viewer's own that might still be active. */
export const listOwnPairs = async ({ pairIds }: Viewer): Promise<string[]> =>
  pairIds.length === 0
    ? []
    : (
        await db
          .select({ id: pairs.id })
          .from(pairs)
          .where(and(inArray(pairs.id, pairIds), living))
      ).map(({ id }) => id)

/**
 * Pairs or people whom the organiser of the contest keeps and whose names hold every word: he may enter anyone that the
 * regulation lets. None without a word.
 */
export async function searchRegister(viewer: Viewer, contest: FoundContest, query: string, today: LocalDate) {
  const words = searchWords(query)
  if (!contest.isRun || words.length === 0) return []
  const named = (key: AnyPgColumn | SQL) => and(...words.map((word) => like(key, `%${word}%`)))
  const kept = (person: Parameters<typeof worksWithin>[3]) =>
    worksWithin(viewer, ['organizer', 'region_admin'], today, person)
  if (contest.regulation.unit === 'person') {
    const rows = await db
      .select({ id: people.id })
      .from(people)
      .where(and(kept(people), named(people.searchKey)))
      .orderBy(asc(people.searchKey))
      .limit(mostFound)
    return rows.map(({ id }) => id)
  }
  const mentors = alias(people, 'mentors')
  const rows = await db
    .select({ id: pairs.id })
    .from(pairs)
    .innerJoin(mentors, eq(mentors.id, pairs.mentorId))
    .innerJoin(people, eq(people.id, pairs.menteeId))
    .where(and(living, or(kept(mentors), kept(people)), named(sql`${mentors.searchKey} || ' ' || ${people.searchKey}`)))
    .orderBy(asc(mentors.searchKey))
    .limit(mostFound)
  return rows.map(({ id }) => id)
}

const mostFound = 20

const living = inArray(pairs.state, ['awaiting_consents', 'awaiting_order', 'active'])
