import { and, eq, exists, inArray, isNull, ne, notExists, notInArray, sql } from 'drizzle-orm'
import { clock } from '~/lib/zones'
import { db, type Transaction } from '~db/client.server'
import { assignments, contests, recusals, scores } from '~db/schema'
import { record } from '../audit/commands.server'
import { type LockedContest, lockContest } from '../contests/lock.server'
import { assertAllowed, NotFound } from '../decision'
import { isSettled } from '../protocols/basis.server'
import type { Contest } from '../scoring/contest-file'
import type { SignedIn } from '../viewer'
import { type Conflict, findConflicts } from './conflicts'
import { readEntryFacts, readJurorFacts } from './facts.server'
import { formerMonths } from './model'
import { mayChangeConflicts } from './policy'
import type { SettlementInput } from './schema'

type Judged = Pick<LockedContest, 'id' | 'regulation' | 'timeZone'>

/** A juror and an entry. */
interface Two {
  entryId: string
  jurorId: string
}

type Found = Conflict & Two

/** So many rows a statement: PostgreSQL takes some 65 000 values, and a district may have that many conflicts. */
const atOnce = 2000

/**
 * Looks for conflicts anew, from who works where and mentored whom today, and takes sheets that are not in away from
 * those who have one (INV-18). What a person settled stays settled, and once the final protocol is being signed all does.
 * The caller holds the contest's lock.
 *
 * @param only between these two alone
 * @returns how many sheets were taken away
 */
export async function refreshConflicts(tx: Transaction, contest: Judged, now: Date, only?: Two): Promise<number> {
  if (await isSettled(contest.id, tx)) return 0
  const found = await findAll(tx, contest, now, only)
  for (let from = 0; from < found.length; from += atOnce)
    await keepFound(tx, contest, found.slice(from, from + atOnce), now)
  const outlived = await tx
    .select({ id: recusals.id, entryId: recusals.entryId, jurorId: recusals.jurorId, reason: recusals.reason })
    .from(recusals)
    .where(
      and(
        eq(recusals.contestId, contest.id),
        ne(recusals.state, 'dismissed'),
        foundByRule,
        only && and(eq(recusals.entryId, only.entryId), eq(recusals.jurorId, only.jurorId)),
      ),
    )
  const known = new Set(found.map(keyOf))
  const gone = outlived.filter((old) => !known.has(keyOf(old))).map(({ id }) => id)
  if (gone.length > 0) await tx.update(recusals).set({ state: 'dismissed' }).where(inArray(recusals.id, gone))
  await giveSheetsBack(tx, contest.id)
  return takeSheetsAway(tx, contest.id)
}

async function findAll(tx: Transaction, contest: Judged, now: Date, only?: Two): Promise<Found[]> {
  const { conflict } = contest.regulation
  const rules = {
    organisation: conflict === undefined || conflict.organisation === true,
    municipality: conflict?.municipality === true,
    formerMonths,
  }
  const today = clock(contest.timeZone, now).date
  const judging = await readJurorFacts(tx, contest.id, only?.jurorId)
  const entering = await readEntryFacts(tx, contest.id, only?.entryId)
  return [...judging].flatMap(([jurorId, juror]) =>
    [...entering].flatMap(([entryId, entry]) =>
      findConflicts(juror, entry, rules, today).map((found) => ({ ...found, entryId, jurorId })),
    ),
  )
}

const keyOf = ({ entryId, jurorId, reason }: Pick<Found, 'entryId' | 'jurorId' | 'reason'>) =>
  `${entryId} ${jurorId} ${reason}`

/** Nobody has declared it or decided on it: the rule alone may change it. */
const foundByRule = and(eq(recusals.source, 'auto'), isNull(recusals.recordedBy))

/** Rows that say the same already are left as they are: this runs whenever a sheet is handed in. */
const keepFound = (tx: Transaction, contest: Judged, found: readonly Found[], at: Date) =>
  tx
    .insert(recusals)
    .values(found.map((conflict) => ({ ...conflict, contestId: contest.id, source: 'auto' as const, at })))
    .onConflictDoUpdate({
      target: [recusals.entryId, recusals.jurorId, recusals.reason],
      set: { details: sql`excluded.details`, state: sql`excluded.state` },
      setWhere: and(
        foundByRule,
        sql`(${recusals.details}, ${recusals.state}) is distinct from (excluded.details, excluded.state)`,
      ),
    })

/** Sheets of stages whose protocol is not on signature or signed. On `assignments`. */
export const unsealed = sql`not stage_is_sealed(${assignments.contestId}, ${assignments.stage})`

/** A recusal of the sheet's juror from its entry that somebody or the rule has confirmed. */
const barring = (tx: Transaction) =>
  tx
    .select({ one: sql`1` })
    .from(recusals)
    .where(
      and(
        eq(recusals.entryId, assignments.entryId),
        eq(recusals.jurorId, assignments.jurorId),
        eq(recusals.state, 'confirmed'),
      ),
    )

/** Sheets of jurors in a confirmed conflict with the entry are theirs no more, unless they stand under a protocol. */
export async function takeSheetsAway(tx: Transaction, contestId: string): Promise<number> {
  const taken = await tx
    .update(assignments)
    .set({ state: 'recused', version: sql`${assignments.version} + 1` })
    .where(
      and(
        eq(assignments.contestId, contestId),
        notInArray(assignments.state, ['recused', 'replaced', 'excused']),
        exists(barring(tx)),
        unsealed,
      ),
    )
    .returning({ id: assignments.id })
  return taken.length
}

/** A conflict that turned out to be a slip of the register gives its sheet back, with the scores that stand on it. */
const giveSheetsBack = (tx: Transaction, contestId: string) =>
  tx
    .update(assignments)
    .set({
      state: sql`(case when exists (select from ${scores} where ${scores.assignmentId} = ${assignments.id})
        then 'in_progress' else 'assigned' end)::assignment_state`,
      version: sql`${assignments.version} + 1`,
    })
    .where(
      and(eq(assignments.contestId, contestId), eq(assignments.state, 'recused'), notExists(barring(tx)), unsealed),
    )

/** Decides on a conflict that the rule only supposed: it bars, or it does not, and why. */
export const settleConflict = (viewer: SignedIn, contestId: string, recusalId: string, input: SettlementInput) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    assertAllowed(mayChangeConflicts(viewer, contest, await isSettled(contestId, tx)))
    const [settled] = await tx
      .update(recusals)
      .set({ state: input.bars ? 'confirmed' : 'dismissed', note: input.note, recordedBy: viewer.personId })
      .where(and(eq(recusals.id, recusalId), eq(recusals.contestId, contestId), eq(recusals.state, 'possible')))
      .returning()
    if (!settled) throw new NotFound()
    if (input.bars) await takeSheetsAway(tx, contestId)
    const { entryId, jurorId } = settled
    await record(tx, viewer, 'jury.conflict_settled', contestId, { entryId, jurorId, bars: input.bars }, input.note)
  })

/** Looks for conflicts again by an organiser's wish, after the register was mended. */
export const recheckConflicts = (viewer: SignedIn, contestId: string, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    assertAllowed(mayChangeConflicts(viewer, contest, await isSettled(contestId, tx)))
    const taken = await refreshConflicts(tx, contest, now)
    await record(tx, viewer, 'jury.conflicts_checked', contestId, { taken })
    return taken
  })

/** Whether a confirmed conflict stands between the two, found anew: asked when a sheet is handed in (INV-18). */
export async function isBarred(tx: Transaction, contest: LockedContest, entryId: string, jurorId: string, now: Date) {
  await refreshConflicts(tx, contest, now, { entryId, jurorId })
  const rows = await tx.$count(
    recusals,
    and(eq(recusals.entryId, entryId), eq(recusals.jurorId, jurorId), eq(recusals.state, 'confirmed')),
  )
  return rows > 0
}

/** Looks for conflicts after an entry has changed: the work of a job, so that entrants do not wait for one another. */
export const keepConflicts = (contestId: string, now: Date) =>
  db.transaction(async (tx) => {
    const [contest] = await tx
      .select({ id: contests.id, regulation: contests.regulation, timeZone: contests.timeZone })
      .from(contests)
      .where(and(eq(contests.id, contestId), inArray(contests.state, ['announced', 'judging'])))
      .for('update')
    if (contest) await refreshConflicts(tx, { ...contest, regulation: contest.regulation as Contest }, now)
  })
