import { desc, eq } from 'drizzle-orm'
import type { Connection } from '~db/client.server'
import { sheetVersions } from '~db/schema'
import type { AssignmentState } from '../jury/model'

/** What was done last with a sheet: handed in, asked back, given back. */
export async function findLastAct(connection: Connection, assignmentId: string) {
  const [last] = await connection
    .select({ act: sheetVersions.act, reason: sheetVersions.reason, at: sheetVersions.at })
    .from(sheetVersions)
    .where(eq(sheetVersions.assignmentId, assignmentId))
    .orderBy(desc(sheetVersions.id))
    .limit(1)
  return last ?? null
}

type LastAct = Awaited<ReturnType<typeof findLastAct>>

/** The juror's request to have his sheet back, as long as nothing has come of it. */
export const standingRequest = (state: AssignmentState, last: LastAct): LastAct =>
  state === 'submitted' && last?.act === 'asked_back' ? last : null
