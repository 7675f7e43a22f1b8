import { and, eq, inArray, sql } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { type Connection, db } from '~db/client.server'
import { assignments, contestStages, contests, entries, jurors, recusals } from '~db/schema'
import { jurorLetter } from '~emails/juror-letter'
import { record } from '../audit/commands.server'
import { moveContest } from '../contests/life.server'
import { lockContest } from '../contests/lock.server'
import { phaseOf } from '../contests/model'
import { namedOrder } from '../contests/order.server'
import type { OrderInput } from '../contests/schema'
import { assertAllowed, assertFresh, NotFound } from '../decision'
import { post } from '../letters/commands.server'
import type { Contest } from '../scoring/contest-file'
import type { SignedIn } from '../viewer'
import { refreshConflicts } from './conflicts.server'
import { countedSheets } from './counted.server'
import { findStages, listStageEntries } from './entries.server'
import { counted, quorumOf } from './model'
import { mayChooseJury, mayOpenStage } from './policy'
import { planReminder } from './reminders.server'

/** Entries of a stage, each with how many jurors have it: `have` below the quorum is what INV-20 forbids. */
export async function countReaders(connection: Connection, contestId: string, stage: { key: string; ordinal: number }) {
  const taking = await listStageEntries(connection, contestId, stage)
  const given = await connection
    .select({ entryId: assignments.entryId, jurors: sql<number>`count(*)::int` })
    .from(assignments)
    .where(
      and(
        eq(assignments.contestId, contestId),
        eq(assignments.stage, stage.key),
        inArray(assignments.state, [...counted]),
      ),
    )
    .groupBy(assignments.entryId)
  const jurorsOf = new Map(given.map((row) => [row.entryId, row.jurors]))
  return taking.map((entry) => ({ ...entry, have: jurorsOf.get(entry.id) ?? 0 }))
}

/** What `mayOpenStage` asks of a stage: what is not ready yet. */
export async function readinessOf(
  connection: Connection,
  contest: { id: string; regulation: object; juryOrderId: string | null },
  stage: Awaited<ReturnType<typeof findStages>>[number],
) {
  const rules = (contest.regulation as Contest).stages.find(({ id }) => id === stage.key)
  const need = rules ? quorumOf(rules) : 1
  const taking = await countReaders(connection, contest.id, stage)
  const of = (state: 'submitted' | 'returned') => and(eq(entries.contestId, contest.id), eq(entries.state, state))
  return {
    ...stage,
    juryOrderId: contest.juryOrderId,
    undecidedEntries:
      (await connection.$count(entries, of('submitted'))) + (await connection.$count(entries, of('returned'))),
    entries: taking.length,
    need,
    short: taking.filter(({ have }) => have < need).length,
    unsettledConflicts: await connection.$count(
      recusals,
      and(eq(recusals.contestId, contest.id), eq(recusals.state, 'possible')),
    ),
  }
}

/** Opens a stage to the jury: from now on its sheets can be filled. Every juror with one is told. */
export const openStage = (viewer: SignedIn, contestId: string, stageKey: string, now: Date) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    await refreshConflicts(tx, contest, now)
    const stage = (await findStages(tx, contestId)).find(({ key }) => key === stageKey)
    if (!stage) throw new NotFound()
    const readiness = await readinessOf(tx, contest, stage)
    assertAllowed(mayOpenStage(viewer, contest, phaseOf(contest, now), readiness))
    if (contest.state === 'announced') await moveContest(tx, contest, 'judging')
    await tx
      .update(contestStages)
      .set({ state: 'judging' })
      .where(and(eq(contestStages.contestId, contestId), eq(contestStages.key, stageKey)))
    await planReminder(tx, contest, stage, now)
    await record(tx, viewer, 'jury.stage_opened', contestId, { stage: stageKey, entries: readiness.entries })
    const title = (contest.regulation as Contest).stages.find(({ id }) => id === stageKey)?.title ?? ''
    const judging = await tx
      .selectDistinct({ personId: jurors.personId, role: jurors.role })
      .from(assignments)
      .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
      .where(and(eq(assignments.contestId, contestId), eq(assignments.stage, stageKey), countedSheets()))
    for (const { personId, role } of judging)
      await post(
        tx,
        personId,
        jurorLetter(catalogue('ru'), 'opened', {
          key: `jury-opened:${contestId}:${stageKey}:${personId}`,
          contest: contest.title,
          role,
          stage: title,
          until: stage.to,
          address: absolute(paths.jury(contestId)),
        }),
      )
  })

/** Names the order that made the jury: one of the register, or a new one written into it. */
export const setJuryOrder = (viewer: SignedIn, contestId: string, input: OrderInput & { version: number }) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    assertAllowed(mayChooseJury(viewer, contest))
    assertFresh(contest, input.version)
    const juryOrderId = await namedOrder(tx, viewer, contest, input)
    await tx
      .update(contests)
      .set({ juryOrderId, version: sql`${contests.version} + 1` })
      .where(eq(contests.id, contestId))
    await record(tx, viewer, 'jury.order_named', contestId, { orderId: juryOrderId })
  })
