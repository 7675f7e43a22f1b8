import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Connection } from '~db/client.server'
import { recusals } from '~db/schema'
import { contestFile } from '../contests/contest-file.server'
import { conflictsIn } from '../scoring/conflicts'

/** Whether a juror may not vote on the group: by the very rule that counts ballots in the result, and by what was declared or settled since. */
export async function isInConflict(
  connection: Connection,
  contestId: string,
  jurorId: string,
  between: string[],
): Promise<boolean> {
  const barred = await connection.$count(
    recusals,
    and(eq(recusals.jurorId, jurorId), inArray(recusals.entryId, between), ne(recusals.state, 'dismissed')),
  )
  if (barred > 0) return true
  const file = await contestFile(connection, contestId)
  const conflictOf = conflictsIn(file.contest, file.recusals)
  const juror = file.jurors.find(({ id }) => id === jurorId)
  return juror !== undefined && file.entries.some((entry) => between.includes(entry.id) && conflictOf(juror, entry))
}
