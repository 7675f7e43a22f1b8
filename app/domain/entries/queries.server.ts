import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { contests, entries, entryMembers, intakeExtensions, organizations, people } from '~db/schema'
import { hasConsented } from '../consents/queries.server'
import { findContest } from '../contests/queries.server'
import { NotFound } from '../decision'
import { findChair } from '../jury/queries.server'
import { fullNameOf } from '../people/name.server'
import { isBeingSigned } from '../protocols/basis.server'
import type { SignedIn, Viewer } from '../viewer'
import type { Eligibility } from './eligibility'
import { listFiles } from './files.server'
import { deadlineOf, isProposed, lacksOf } from './model'
import { findDisqualification, listSteps } from './steps.server'
import { dayOf, findUnits, judgeUnit, unitKey } from './units.server'
import { ownedBy, seenBy } from './visibility.server'
import { listAnswers } from './whole.server'

const { eligibility: _eligibility, ...columns } = getTableColumns(entries)

/** An entry that the viewer sees whole, with all that its page shows and its policies ask. */
export async function findEntry(viewer: SignedIn, id: string, now: Date) {
  const contestId = await contestOf(id)
  const contest = await findContest(viewer, contestId, now)
  const today = dayOf(contest, now)
  const [row] = await db
    .select({ ...columns, kept: entries.eligibility })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(and(eq(entries.id, id), seenBy(viewer, today)))
  if (!row) throw new NotFound()
  const { kept, ...entry } = row
  const ids = { pairIds: entry.pairId ? [entry.pairId] : [], personIds: entry.personId ? [entry.personId] : [] }
  const [units, snapshot, answers, files, history, extensions, consented, signing, chair, disqualification] =
    await Promise.all([
      findUnits(db, ids, today),
      listMembers(id),
      listAnswers(db, id),
      listFiles(db, id),
      listSteps(db, id, contest.isRun ? 'whole' : 'entrants'),
      listExtensions(id),
      hasConsented(viewer.personId, 'processing'),
      isBeingSigned(db, contestId),
      findChair(db, contestId),
      entry.state === 'disqualified' ? findDisqualification(db, id) : null,
    ])
  const unit = units.get(unitKey(entry))
  if (!unit) throw new Error(`entry ${id} is of nobody`)
  const category = contest.regulation.nominations?.find((one) => one.id === entry.nomination)?.category
  const eligibility = judgeUnit(unit, { ...contest, rules: contest.terms.rules }, category)
  return {
    ...entry,
    contest,
    unit,
    places: unit.members,
    members: snapshot.length > 0 ? snapshot : unit.members,
    answers,
    files,
    history,
    extensions,
    consented,
    isBeingSigned: signing,
    isProposed: isProposed(history),
    hasChair: chair !== null,
    disqualification,
    employed: unit.members.every(({ organizationId }) => organizationId !== null),
    deadline: deadlineOf(contest.intakeClosesAt, extensions),
    lacks: lacksOf({ ...entry, answers, files }, contest.regulation, contest.terms.rules),
    /** As it is now; and as it was when the entry was sent or admitted. */
    eligibility,
    keptEligibility: kept as Eligibility | null,
  }
}

export type FoundEntry = Awaited<ReturnType<typeof findEntry>>

async function contestOf(id: string): Promise<string> {
  const [found] = await db.select({ contestId: entries.contestId }).from(entries).where(eq(entries.id, id))
  if (!found) throw new NotFound()
  return found.contestId
}

/** Entries of the viewer's own and of his pairs, those whose intake closes last first. */
export async function listOwnEntries(viewer: Viewer) {
  const own = ownedBy(viewer)
  if (!own) return []
  return db
    .select({
      id: entries.id,
      number: entries.number,
      title: entries.title,
      state: entries.state,
      submittedBy: entries.submittedBy,
      contestId: contests.id,
      contest: contests.title,
      contestState: contests.state,
      timeZone: contests.timeZone,
      intakeClosesAt: contests.intakeClosesAt,
      until: latestExtension,
    })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(own)
    .orderBy(desc(contests.intakeClosesAt), desc(entries.createdAt))
    .limit(100)
}

/** The viewer's own entries in a contest, those withdrawn left out. */
export async function listOwnEntriesIn(viewer: Viewer, contestId: string): Promise<string[]> {
  const own = ownedBy(viewer)
  if (!own) return []
  const rows = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.contestId, contestId), own, sql`${entries.state} <> 'withdrawn'`))
    .orderBy(asc(entries.createdAt))
  return rows.map(({ id }) => id)
}

/** When the latest extension of an entry ends, as a column beside `entries`. */
export const latestExtension = sql<Date | null>`(
  select max(${intakeExtensions.until}) from ${intakeExtensions} where ${intakeExtensions.entryId} = ${entries.id}
)`.mapWith((value: string | null) => (value === null ? null : new Date(value)))

/** Members as they were when the entry was sent (INV-07). */
async function listMembers(entryId: string) {
  const rows = await db
    .select({
      personId: entryMembers.personId,
      member: entryMembers.member,
      name: fullNameOf(),
      post: entryMembers.post,
      organizationId: entryMembers.organizationId,
      organization: organizations.shortName,
    })
    .from(entryMembers)
    .innerJoin(people, eq(people.id, entryMembers.personId))
    .innerJoin(organizations, eq(organizations.id, entryMembers.organizationId))
    .where(eq(entryMembers.entryId, entryId))
    .orderBy(desc(entryMembers.member))
  return rows
}

const listExtensions = (entryId: string) =>
  db
    .select({ until: intakeExtensions.until, reason: intakeExtensions.reason })
    .from(intakeExtensions)
    .where(eq(intakeExtensions.entryId, entryId))
    .orderBy(asc(intakeExtensions.until))
