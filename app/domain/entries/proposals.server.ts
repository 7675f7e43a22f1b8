import { and, asc, desc, eq, inArray, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import { assignments, contests, entries, jurors, submissions } from '~db/schema'
import { blindCode } from '../contests/contest-file.server'
import { NotFound } from '../decision'
import { shownEntry } from '../jury/entry-names.server'
import { isBeingSigned, seatOf } from '../protocols/basis.server'
import { readableSheets } from '../sheets/visibility.server'
import type { SignedIn } from '../viewer'
import { isProposed } from './model'
import { mayDecideDisqualification } from './policy'
import { listSteps } from './steps.server'
import { chairedBy } from './visibility.server'

const later = alias(submissions, 'later')
const limit = 20

/** Entries whose disqualification waits for the viewer as the chair of their jury, those proposed first ahead. */
export async function listToDisqualify(viewer: SignedIn, contestId?: string) {
  const rows = await db
    .select({ id: entries.id, number: entries.number, blind: contests.blind, contest: contests.title })
    .from(submissions)
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(
      and(
        eq(submissions.act, 'disqualification_proposed'),
        notExists(
          db
            .select({ one: sql`1` })
            .from(later)
            .where(
              and(
                eq(later.entryId, submissions.entryId),
                sql`(${later.at}, ${later.id}) > (${submissions.at}, ${submissions.id})`,
              ),
            ),
        ),
        inArray(contests.state, ['announced', 'judging']),
        contestId ? eq(contests.id, contestId) : undefined,
        chairedBy(viewer),
      ),
    )
    .orderBy(asc(submissions.at))
    .limit(limit)
  return rows.map(({ id, number, blind, contest }) => ({
    id,
    number,
    code: blind ? blindCode(number ?? 0) : null,
    contest,
  }))
}

/** What is proposed about an entry to the chair of its jury, and what he answered: by what a juror may know of it (INV-23). */
export async function findProposal(viewer: SignedIn, entryId: string) {
  const [contest] = await db
    .select({
      id: contests.id,
      title: contests.title,
      timeZone: contests.timeZone,
      blind: contests.blind,
      state: contests.state,
    })
    .from(entries)
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(and(eq(entries.id, entryId), chairedBy(viewer)))
  if (!contest) throw new NotFound()
  const [entry] = await db
    .select({
      id: entries.id,
      number: entries.number,
      title: entries.title,
      state: entries.state,
      version: entries.version,
      ...shownEntry(contest.blind),
    })
    .from(entries)
    .where(eq(entries.id, entryId))
  const history = await listSteps(db, entryId, 'whole')
  const place = history.findLastIndex(({ act }) => act === 'disqualification_proposed')
  const proposed = history[place]
  if (!entry || !proposed) throw new NotFound()
  const seat = await seatOf(db, viewer, contest.id)
  const byViewer = and(eq(submissions.id, proposed.id), eq(submissions.by, viewer.personId))
  const judged = {
    state: entry.state,
    contest,
    isBeingSigned: await isBeingSigned(db, contest.id),
    isProposed: isProposed(history),
    isProposedByViewer: (await db.$count(submissions, byViewer)) > 0,
  }
  return {
    ...{ contest, entry, proposed },
    /** What came of it; null while it waits. */
    answer: history[place + 1] ?? null,
    sheetId: await findSheet(viewer, entryId),
    mayDecide: mayDecideDisqualification(seat, judged),
  }
}

/** A sheet of the entry that the viewer may open, where the work is read: his own before another's. */
async function findSheet(viewer: SignedIn, entryId: string): Promise<string | null> {
  const [sheet] = await db
    .select({ id: assignments.id })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .where(and(eq(assignments.entryId, entryId), readableSheets(viewer)))
    .orderBy(sql`${jurors.personId} = ${viewer.personId} desc`, desc(assignments.createdAt), asc(assignments.id))
    .limit(1)
  return sheet?.id ?? null
}
