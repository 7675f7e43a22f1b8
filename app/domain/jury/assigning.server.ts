import { and, eq, ne, sql } from 'drizzle-orm'
import { type Connection, db, type Transaction } from '~db/client.server'
import { assignments, jurors, recusals } from '~db/schema'
import { record } from '../audit/commands.server'
import { type LockedContest, lockContest } from '../contests/lock.server'
import { phaseOf } from '../contests/model'
import { assertAllowed, assertFresh, NotFound, Refused } from '../decision'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import { refreshConflicts } from './conflicts.server'
import { distribute } from './distribution'
import { findStages, listStageEntries } from './entries.server'
import { counted } from './model'
import { mayAssign, mayExcuse } from './policy'
import type { ExcuseInput, SubstituteInput } from './schema'

/**
 * Gives the entries of a stage to the jury, evenly and around every conflict; what was given before stays.
 *
 * @param perEntry jurors an entry; 0 for everyone who may
 */
export const distributeEntries = (viewer: SignedIn, contestId: string, stageKey: string, perEntry: number, now: Date) =>
  db.transaction(async (tx) => {
    const { contest, stage } = await openForAssigning(tx, viewer, contestId, stageKey, now)
    await refreshConflicts(tx, contest, now)
    const planned = await planDistribution(tx, contest, stage, perEntry)
    const rows = planned.placings.map((placing) => ({ ...placing, contestId, stage: stageKey, createdAt: now }))
    for (let from = 0; from < rows.length; from += 2000)
      await tx
        .insert(assignments)
        .values(rows.slice(from, from + 2000))
        .onConflictDoNothing()
    await record(tx, viewer, 'jury.distributed', contestId, {
      stage: stageKey,
      perEntry,
      sheets: planned.placings.length,
      short: planned.short.length,
    })
    return planned
  })

/** What a distribution would do, for the preview and for the command. */
export async function planDistribution(
  connection: Connection,
  contest: Pick<LockedContest, 'id'>,
  stage: { key: string; ordinal: number },
  perEntry: number,
) {
  const entries = await listStageEntries(connection, contest.id, stage)
  const judging = await connection
    .select({ id: jurors.id })
    .from(jurors)
    .where(and(eq(jurors.contestId, contest.id), eq(jurors.state, 'confirmed'), ne(jurors.role, 'secretary')))
    .orderBy(jurors.invitedAt, jurors.id)
  const conflicts = await connection
    .select({ jurorId: recusals.jurorId, entryId: recusals.entryId })
    .from(recusals)
    .where(and(eq(recusals.contestId, contest.id), ne(recusals.state, 'dismissed')))
  const given = await connection
    .select({ jurorId: assignments.jurorId, entryId: assignments.entryId, state: assignments.state })
    .from(assignments)
    .where(and(eq(assignments.contestId, contest.id), eq(assignments.stage, stage.key)))
  const barred = new Set([...conflicts, ...given.filter(({ state }) => !counted.includes(state))].map(keyOf))
  return distribute({
    entries: entries.map(({ id }) => id),
    jurors: judging.map(({ id }) => id),
    barred: (jurorId, entryId) => barred.has(keyOf({ jurorId, entryId })),
    perEntry: perEntry === 0 ? 'all' : perEntry,
    already: given.filter(({ state }) => counted.includes(state)),
  })
}

const keyOf = ({ jurorId, entryId }: { jurorId: string; entryId: string }) => `${jurorId} ${entryId}`

/** Gives one entry to one more juror. */
export const assignSubstitute = (
  viewer: SignedIn,
  contestId: string,
  stageKey: string,
  input: SubstituteInput,
  now: Date,
) =>
  db.transaction(async (tx) => {
    const { contest, stage } = await openForAssigning(tx, viewer, contestId, stageKey, now)
    await refreshConflicts(tx, contest, now)
    await assign(tx, contestId, stage, input, now)
    await record(tx, viewer, 'jury.assigned', contestId, { stage: stageKey, ...input })
  })

async function assign(
  tx: Transaction,
  contestId: string,
  stage: { key: string; ordinal: number },
  { entryId, jurorId }: SubstituteInput,
  now: Date,
) {
  const entries = await listStageEntries(tx, contestId, stage)
  if (!entries.some(({ id }) => id === entryId)) throw new NotFound()
  const [juror] = await tx
    .select({ id: jurors.id })
    .from(jurors)
    .where(
      and(
        eq(jurors.id, jurorId),
        eq(jurors.contestId, contestId),
        eq(jurors.state, 'confirmed'),
        ne(jurors.role, 'secretary'),
      ),
    )
  if (!juror) throw new NotFound()
  const bars = and(eq(recusals.entryId, entryId), eq(recusals.jurorId, jurorId), ne(recusals.state, 'dismissed'))
  if ((await tx.$count(recusals, bars)) > 0) throw new Refused((t) => t.jury.because.inConflict)
  const [row] = await refusing({ assignments_once: (t) => t.jury.because.alreadyAssigned }, () =>
    tx
      .insert(assignments)
      .values({ contestId, stage: stage.key, entryId, jurorId, createdAt: now })
      .returning({ id: assignments.id }),
  )
  if (!row) throw new Error('an assignment was not written')
  return row.id
}

/** Frees a juror from a sheet that is not in, with a reason, and gives the entry to another where one is named. Returns the sheet as it was. */
export const excuseSheet = (viewer: SignedIn, assignmentId: string, input: ExcuseInput, now: Date) =>
  db.transaction(async (tx) => {
    const [found] = await tx.select().from(assignments).where(eq(assignments.id, assignmentId))
    if (!found) throw new NotFound()
    const { contest, stage, phase } = await lockStage(tx, viewer, found.contestId, found.stage, now)
    await refreshConflicts(tx, contest, now)
    const [sheet] = await tx.select().from(assignments).where(eq(assignments.id, assignmentId)).for('update')
    if (!sheet) throw new NotFound()
    assertAllowed(mayExcuse(viewer, contest, phase, { stage, sheet }))
    assertFresh(sheet, input.version)
    const replacedBy = input.jurorId
      ? await assign(tx, contest.id, stage, { entryId: sheet.entryId, jurorId: input.jurorId }, now)
      : null
    await tx
      .update(assignments)
      .set({
        state: replacedBy ? 'replaced' : 'excused',
        replacedBy,
        note: input.reason,
        version: sql`${assignments.version} + 1`,
      })
      .where(eq(assignments.id, assignmentId))
    const details = { assignmentId, entryId: sheet.entryId, jurorId: sheet.jurorId, replacedBy }
    await record(tx, viewer, 'jury.excused', contest.id, details, input.reason)
    return sheet
  })

async function openForAssigning(tx: Transaction, viewer: SignedIn, contestId: string, stageKey: string, now: Date) {
  const { contest, stage, phase } = await lockStage(tx, viewer, contestId, stageKey, now)
  assertAllowed(mayAssign(viewer, contest, phase, stage))
  return { contest, stage }
}

async function lockStage(tx: Transaction, viewer: SignedIn, contestId: string, stageKey: string, now: Date) {
  const contest = await lockContest(tx, viewer, contestId)
  const stage = (await findStages(tx, contestId)).find(({ key }) => key === stageKey)
  if (!stage) throw new NotFound()
  return { contest, stage, phase: phaseOf(contest, now) }
}
