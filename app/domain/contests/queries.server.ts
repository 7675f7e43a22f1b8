import { and, asc, desc, eq, getTableColumns, gt, inArray, like, lte, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Messages } from '~/i18n/messages'
import { type Cursor, pageOf } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { searchWords } from '~/lib/text'
import { db } from '~db/client.server'
import { contestAmendments, contests, legalDocuments, municipalities, organizations } from '~db/schema'
import { NotFound, Refused } from '../decision'
import { withinReach } from '../organizations/scope.server'
import type { Contest } from '../scoring/contest-file'
import type { Viewer } from '../viewer'
import type { ContestFilter, ContestFilters } from './filters'
import { phaseOf } from './model'
import { mayRun, runs } from './policy'
import type { Terms } from './terms'
import { readTerms } from './terms.server'
import { runBy, visibleTo } from './visibility.server'

const { searchKey: _searchKey, proposed: _proposed, ...columns } = getTableColumns(contests)
const open = alias(municipalities, 'open_to')
const issuers = alias(organizations, 'issuers')

/** A contest that the viewer sees, with its terms in force and who holds it. What is being prepared is not among it. */
export async function findContest(viewer: Viewer, id: string, now: Date) {
  const [row] = await db
    .select({
      ...columns,
      organizer: organizations.shortName,
      organizerFullName: organizations.fullName,
      organizerMunicipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
      openToName: open.shortName,
      orderNumber: legalDocuments.number,
      orderDate: legalDocuments.date,
      orderIssuer: issuers.shortName,
    })
    .from(contests)
    .innerJoin(organizations, eq(organizations.id, contests.organizerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .leftJoin(open, eq(open.id, contests.municipalityId))
    .leftJoin(legalDocuments, eq(legalDocuments.id, contests.regulationOrderId))
    .leftJoin(issuers, eq(issuers.id, legalDocuments.issuerOrganizationId))
    .where(and(eq(contests.id, id), visibleTo(viewer)))
  if (!row) throw new NotFound()
  const { municipalityId: openTo, organizerMunicipalityId, regulation, rules: _rules, ...named } = row
  const { orderNumber: number, orderDate: date, orderIssuer: issuer, ...rest } = named
  const place = { organizationId: row.organizerOrganizationId, municipalityId: organizerMunicipalityId }
  const contest = { ...rest, ...place, openTo }
  return {
    ...contest,
    /** The order by which it is held. */
    order: number && date && issuer ? { number, date, issuer } : null,
    regulation: regulation as Contest,
    terms: await readTerms(db, row),
    phase: phaseOf(row, now),
    isRun: runs(viewer, contest),
  }
}

export type FoundContest = Awaited<ReturnType<typeof findContest>>

/**
 * The same for those who run it, with the terms that the editor shows: those in preparation, else those in force.
 *
 * @throws Refused where the viewer sees the contest and does not run it
 */
export async function findContestToRun(viewer: Viewer, id: string, now: Date) {
  const contest = await findContest(viewer, id, now)
  const decision = mayRun(viewer, contest)
  const own = viewer.juryContestIds.includes(id)
    ? { href: paths.jury(id), label: (t: Messages) => t.jury.mine }
    : undefined
  if (!decision.allowed) throw new Refused(decision.because, {}, own)
  const [row] = await db.select({ proposed: contests.proposed }).from(contests).where(eq(contests.id, id))
  const proposed = (row?.proposed ?? null) as Terms | null
  return { ...contest, proposed, edited: proposed ?? contest.terms }
}

/** Changes made to a frozen regulation, latest first. */
export const listAmendments = (contestId: string) =>
  db
    .select({
      id: contestAmendments.id,
      at: contestAmendments.at,
      reason: contestAmendments.reason,
      changed: contestAmendments.changed,
      number: legalDocuments.number,
      date: legalDocuments.date,
      issuer: organizations.shortName,
    })
    .from(contestAmendments)
    .innerJoin(legalDocuments, eq(legalDocuments.id, contestAmendments.orderId))
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .where(eq(contestAmendments.contestId, contestId))
    .orderBy(desc(contestAmendments.at))
    .limit(50)

const limit = 30

/** Contests the viewer sees, those that close last first. */
export async function listContests(viewer: Viewer, filters: ContestFilters, after: Cursor | null, now: Date) {
  const rows = await db
    .select({
      id: contests.id,
      title: contests.title,
      level: contests.level,
      state: contests.state,
      timeZone: contests.timeZone,
      intakeOpensAt: contests.intakeOpensAt,
      intakeClosesAt: contests.intakeClosesAt,
      organizer: organizations.shortName,
      openTo: municipalities.shortName,
      unit: sql<Contest['unit']>`${contests.regulation} ->> 'unit'`,
    })
    .from(contests)
    .innerJoin(organizations, eq(organizations.id, contests.organizerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, contests.municipalityId))
    .where(
      and(
        visibleTo(viewer),
        shown(viewer, filters.show, now),
        filters.municipalityId
          ? or(eq(contests.municipalityId, filters.municipalityId), sql`${contests.municipalityId} is null`)
          : undefined,
        ...searchWords(filters.search).map((word) => like(contests.searchKey, `%${word}%`)),
        after
          ? sql`(${contests.intakeClosesAt}, ${contests.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(contests.intakeClosesAt), desc(contests.id))
    .limit(limit + 1)
  const page = pageOf(rows, limit, (row) => [row.intakeClosesAt.toISOString(), row.id])
  return { ...page, rows: page.rows.map((row) => ({ ...row, phase: phaseOf(row, now) })) }
}

function shown(viewer: Viewer, show: ContestFilter | undefined, now: Date): SQL | undefined {
  const announced = eq(contests.state, 'announced')
  switch (show) {
    case 'open':
      return and(announced, gt(contests.intakeClosesAt, now))
    case 'running':
      return or(inArray(contests.state, ['judging', 'decided']), and(announced, lte(contests.intakeClosesAt, now)))
    case 'finished':
      return inArray(contests.state, ['published', 'cancelled', 'void'])
    case 'mine':
      return runBy(viewer)
    default:
      return undefined
  }
}

/** Districts in which some contest visible to everyone is held, for the filter of the list. */
export const contestDistricts = () =>
  db
    .selectDistinct({ value: municipalities.id, label: municipalities.shortName })
    .from(contests)
    .innerJoin(municipalities, eq(municipalities.id, contests.municipalityId))
    .where(sql`${contests.state} <> 'draft'`)
    .orderBy(asc(municipalities.shortName))

/** Organisations for which the viewer may begin a contest, with the zone of their district. */
export const listOrganizers = (viewer: Viewer) =>
  db
    .select({
      id: organizations.id,
      name: organizations.shortName,
      municipality: municipalities.shortName,
      timeZone: municipalities.timeZone,
    })
    .from(organizations)
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(
      and(
        withinReach(viewer, ['organizer', 'region_admin']),
        inArray(organizations.type, ['methodical_center', 'authority']),
        sql`${organizations.closedOn} is null`,
      ),
    )
    .orderBy(asc(municipalities.shortName), asc(organizations.shortName))
    .limit(300)
