import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { type Connection, db } from '~db/client.server'
import { assignments, jurors, protocols, stageEntries } from '~db/schema'
import { contestFile } from '../contests/contest-file.server'
import type { LockedContest } from '../contests/lock.server'
import { NotFound } from '../decision'
import { findStages, listStageEntries } from '../jury/entries.server'
import { owed } from '../jury/model'
import { computeResult } from '../scoring/result'
import type { Problem } from '../scoring/stages'
import { standingIn } from '../scoring/standing'
import type { Viewer } from '../viewer'

/** The viewer's seat in the jury of a contest; null where he has none. */
export async function seatOf(connection: Connection, viewer: Viewer, contestId: string) {
  if (!viewer.personId) return null
  const [seat] = await connection
    .select({ id: jurors.id, role: jurors.role, state: jurors.state })
    .from(jurors)
    .where(and(eq(jurors.contestId, contestId), eq(jurors.personId, viewer.personId), ne(jurors.state, 'removed')))
  return seat ?? null
}

/** All from which protocols of a contest are drawn up, to be read once for any number of them. */
export const readGround = async (connection: Connection, contestId: string) => ({
  stages: await findStages(connection, contestId),
  file: await contestFile(connection, contestId),
})

/** What `mayDraw` asks about the stage, or about the whole contest where `stage` is null. */
export async function basisOf(
  connection: Connection,
  contest: Pick<LockedContest, 'id' | 'state'>,
  stageKey: string | null,
  ground?: Awaited<ReturnType<typeof readGround>>,
) {
  const { stages, file } = ground ?? (await readGround(connection, contest.id))
  if (stageKey === null) {
    const { problems } = computeResult(file)
    return {
      contestState: contest.state,
      isNext: stages.every(({ state }) => state === 'closed'),
      stageState: null,
      missing: 0,
      problems,
      movedUp: await countMovedUp(connection, contest.id, stages, problems),
      entries: file.entries.length,
    }
  }
  const stage = stages.find(({ key }) => key === stageKey)
  if (!stage) throw new NotFound()
  const taking = await listStageEntries(connection, contest.id, stage)
  const missing = await connection.$count(
    assignments,
    and(
      eq(assignments.contestId, contest.id),
      eq(assignments.stage, stageKey),
      inArray(assignments.state, [...owed]),
      taking.length > 0
        ? inArray(
            assignments.entryId,
            taking.map(({ id }) => id),
          )
        : sql`false`,
    ),
  )
  const { problems } = standingIn(file, stageKey)
  return {
    contestState: contest.state,
    isNext: stage.isNext,
    stageState: stage.state,
    missing,
    problems,
    movedUp: await countMovedUp(connection, contest.id, stages, problems),
    entries: taking.length,
  }
}

/**
 * Entries that no signed protocol let into a stage and that are in it by the regulation all the same: one that had passed
 * left since, and its place goes to the next.
 */
async function countMovedUp(
  connection: Connection,
  contestId: string,
  stages: readonly { key: string }[],
  problems: readonly Problem[],
): Promise<number> {
  const short = problems.flatMap((problem) =>
    problem.code === 'too_few_sheets' && problem.stage !== stages[0]?.key ? [problem] : [],
  )
  if (short.length === 0) return 0
  const called = await connection
    .select({ stage: stageEntries.stage, entry: stageEntries.entryId })
    .from(stageEntries)
    .where(
      and(
        eq(stageEntries.contestId, contestId),
        inArray(
          stageEntries.entryId,
          short.map(({ entry }) => entry),
        ),
      ),
    )
  return short.filter((one) => !called.some(({ stage, entry }) => stage === one.stage && entry === one.entry)).length
}

const ofStage = (stage: string | null) => (stage === null ? isNull(protocols.stage) : eq(protocols.stage, stage))

/** The protocol of a stage that is in force or on its way; null before the first. */
export async function findCurrent(connection: Connection, contestId: string, stage: string | null) {
  const [current] = await connection
    .select()
    .from(protocols)
    .where(and(eq(protocols.contestId, contestId), ofStage(stage), ne(protocols.state, 'superseded')))
  return current ?? null
}

/** Whether a protocol of the contest is on signature. */
export const isBeingSigned = async (connection: Connection, contestId: string): Promise<boolean> =>
  (await connection.$count(protocols, and(eq(protocols.contestId, contestId), eq(protocols.state, 'on_signature')))) > 0

/** Whether the final protocol of a contest is on signature or signed: all that it counted stays as it is (INV-28). */
export const isSettled = async (contestId: string, connection: Connection = db): Promise<boolean> =>
  (await connection.$count(
    protocols,
    and(
      eq(protocols.contestId, contestId),
      isNull(protocols.stage),
      inArray(protocols.state, ['on_signature', 'signed']),
    ),
  )) > 0

/** Stages whose protocols, on signature or signed, stand on that of `stage`: the later ones, and the final one as null. */
export async function listLater(connection: Connection, contestId: string, stage: string | null) {
  if (stage === null) return []
  const stages = await findStages(connection, contestId)
  const from = stages.findIndex(({ key }) => key === stage)
  const later: (string | null)[] = [...stages.slice(from + 1).map(({ key }) => key), null]
  const standing = await connection
    .select({ stage: protocols.stage })
    .from(protocols)
    .where(and(eq(protocols.contestId, contestId), inArray(protocols.state, ['on_signature', 'signed'])))
  return standing.map((row) => row.stage).filter((one) => later.includes(one))
}
