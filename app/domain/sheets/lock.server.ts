import { and, eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '~db/client.server'
import { assignments, contestStages, jurors, scores } from '~db/schema'
import { lockContest } from '../contests/lock.server'
import { NotFound } from '../decision'
import { isOfAdmitted } from '../jury/counted.server'
import type { Contest, Scores } from '../scoring/contest-file'
import type { SignedIn } from '../viewer'

/**
 * A sheet's row with its stage, held until the transaction ends; the contest is locked before it, for `share` unless
 * what is done may find a conflict or close a stage.
 *
 * @throws NotFound where there is no such sheet, or the viewer does not see the contest
 */
export async function lockSheet(tx: Transaction, viewer: SignedIn, id: string, strength: 'update' | 'share' = 'share') {
  const [found] = await tx.select({ contestId: assignments.contestId }).from(assignments).where(eq(assignments.id, id))
  if (!found) throw new NotFound()
  const contest = await lockContest(tx, viewer, found.contestId, strength)
  const [row] = await tx
    .select({
      sheet: assignments,
      stageState: contestStages.state,
      isOfAdmitted: sql<boolean>`${isOfAdmitted()}`,
      juror: { id: jurors.id, personId: jurors.personId, state: jurors.state, role: jurors.role },
    })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .innerJoin(
      contestStages,
      and(eq(contestStages.contestId, assignments.contestId), eq(contestStages.key, assignments.stage)),
    )
    .where(eq(assignments.id, id))
    .for('update', { of: assignments })
  const stage = (contest.regulation as Contest).stages.find((one) => one.id === row?.sheet.stage)
  if (!row || !stage) throw new NotFound()
  return {
    ...row.sheet,
    stageState: row.stageState,
    isOfAdmitted: row.isOfAdmitted,
    juror: row.juror,
    contest,
    rules: stage,
  }
}

export type LockedSheet = Awaited<ReturnType<typeof lockSheet>>

/** The scores that stand on a sheet. */
export async function readSheetScores(connection: Connection, assignmentId: string): Promise<Scores> {
  const rows = await connection
    .select({ criterion: scores.criterion, value: scores.value })
    .from(scores)
    .where(eq(scores.assignmentId, assignmentId))
  return Object.fromEntries(rows.map(({ criterion, value }) => [criterion, value]))
}
