import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { clock } from '~/lib/zones'
import { db } from '~db/client.server'
import { assignments, contests, entries, organizations, pairs } from '~db/schema'
import { phaseOf } from '../contests/model'
import { runBy } from '../contests/visibility.server'
import { isOfAdmitted } from '../jury/counted.server'
import { listLacking } from '../jury/lacking.server'
import { owed } from '../jury/model'
import { holdsAnywhere, type SignedIn } from '../viewer'
import { deadlineOf } from './model'
import { latestExtension } from './queries.server'
import { ownedBy, pairsOfColleagues } from './visibility.server'

const most = 5

/** What contests ask of an entrant, of a coordinator and of an organiser next. Five queries. */
export async function contestsDesk(viewer: SignedIn, now: Date) {
  const [own, toEnter, toHelp, toRun] = await Promise.all([
    listOwn(viewer, now),
    listToEnter(viewer, now),
    listToHelp(viewer, now),
    listToRun(viewer, now),
  ])
  return { own, toEnter, toHelp, toRun }
}

export type ContestsDesk = Awaited<ReturnType<typeof contestsDesk>>

const shown = {
  contestId: contests.id,
  title: contests.title,
  timeZone: contests.timeZone,
  intakeClosesAt: contests.intakeClosesAt,
}

const taking = (now: Date) =>
  and(eq(contests.state, 'announced'), lte(contests.intakeOpensAt, now), gt(contests.intakeClosesAt, now))

/** Own entries that are not sent yet, the nearest deadline first, with what each waits for. */
async function listOwn(viewer: SignedIn, now: Date) {
  const rows = await db
    .select({
      ...shown,
      entryId: entries.id,
      state: entries.state,
      isSubmitter: sql<boolean>`${entries.submittedBy} is not distinct from ${viewer.personId}`,
      until: latestExtension,
    })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(
      and(
        ownedBy(viewer) ?? sql`false`,
        eq(contests.state, 'announced'),
        inArray(entries.state, ['draft', 'awaiting_partner', 'returned']),
        sql`greatest(${contests.intakeClosesAt}, ${latestExtension}) > ${now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(contests.intakeClosesAt), asc(entries.createdAt))
    .limit(most)
  return rows.map(({ until, ...row }) => ({
    ...row,
    deadline: deadlineOf(row.intakeClosesAt, until ? [{ until }] : []),
  }))
}

/** Contests of pairs that take entries and that a pair of the viewer's could still enter. */
async function listToEnter(viewer: SignedIn, now: Date) {
  if (viewer.pairIds.length === 0) return []
  return selectOpen(now, and(inArray(pairs.id, viewer.pairIds), eq(pairs.state, 'active')))
}

/** The same for the pairs of a coordinator's organisations. */
async function listToHelp(viewer: SignedIn, now: Date) {
  if (!holdsAnywhere(viewer, 'school_coordinator')) return []
  const theirs = pairsOfColleagues(viewer, clock('UTC', now).date)
  return selectOpen(now, and(eq(pairs.state, 'active'), inArray(pairs.id, theirs)))
}

/** With how many of those pairs have no entry there yet. */
const selectOpen = (now: Date, which: SQL | undefined) =>
  db
    .select({ ...shown, pairs: sql<number>`count(distinct ${pairs.id})`.mapWith(Number) })
    .from(contests)
    .innerJoin(pairs, which ?? sql`false`)
    .innerJoin(
      organizations,
      inArray(organizations.id, sql`(${pairs.mentorOrganizationId}, ${pairs.menteeOrganizationId})`),
    )
    .leftJoin(
      entries,
      and(eq(entries.contestId, contests.id), eq(entries.pairId, pairs.id), notInArray(entries.state, ['withdrawn'])),
    )
    .where(
      and(
        taking(now),
        sql`${contests.regulation} ->> 'unit' = 'pair'`,
        or(isNull(contests.municipalityId), eq(contests.municipalityId, organizations.municipalityId)),
        isNull(entries.id),
      ),
    )
    .groupBy(contests.id)
    .orderBy(asc(contests.intakeClosesAt))
    .limit(most)

/** Contests that wait for their organiser: drafts, changes prepared, entries, juries to gather, sheets not handed in. */
async function listToRun(viewer: SignedIn, now: Date) {
  if (!holdsAnywhere(viewer, 'organizer') && !holdsAnywhere(viewer, 'region_admin')) return []
  const undecided = db.$count(
    entries,
    and(eq(entries.contestId, contests.id), inArray(entries.state, ['submitted', 'returned'])),
  )
  const sheets = db.$count(
    assignments,
    and(eq(assignments.contestId, contests.id), inArray(assignments.state, [...owed]), isOfAdmitted()),
  )
  const rows = await db
    .select({
      ...shown,
      state: contests.state,
      intakeOpensAt: contests.intakeOpensAt,
      isProposed: sql<boolean>`${contests.proposed} is not null`,
      undecided,
      sheets,
      /** The last day of the stage that is being judged. */
      sheetsUntil: sql<LocalDate | null>`(select min(s.to_date) from contest_stages s
        where s.contest_id = ${contests.id} and s.state = 'judging')`,
    })
    .from(contests)
    .where(
      and(
        runBy(viewer),
        or(
          inArray(contests.state, ['draft', 'judging']),
          and(
            eq(contests.state, 'announced'),
            or(lte(contests.intakeClosesAt, now), isNotNull(contests.proposed), gt(undecided, 0)),
          ),
        ),
      ),
    )
    .orderBy(asc(contests.intakeClosesAt))
    .limit(most)
  const judged = rows.filter(({ state }) => state === 'judging').map(({ contestId }) => contestId)
  const lacking = judged.length > 0 ? await listLacking(judged) : []
  return rows.map(({ state, intakeOpensAt, ...row }) => ({
    ...row,
    /** Entries that have lost their quorum. */
    lacking: lacking.flatMap(({ contestId, steppedAside: _, ...entry }) =>
      contestId === row.contestId ? [entry] : [],
    ),
    phase: phaseOf({ state, intakeOpensAt, intakeClosesAt: row.intakeClosesAt }, now),
  }))
}
