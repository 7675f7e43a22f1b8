import { and, eq, notInArray } from 'drizzle-orm'
import type { Transaction } from '~db/client.server'
import { stageEntries } from '~db/schema'
import { findStages } from '../jury/entries.server'
import type { StageStanding } from '../scoring/standing'
import type { ProtocolSnapshot } from './snapshot'

/** Lets those who passed into the next stage, as the signed protocol has it; after a correction others may. */
export async function closeStage(
  tx: Transaction,
  contestId: string,
  stage: string,
  snapshot: ProtocolSnapshot,
): Promise<void> {
  const stages = await findStages(tx, contestId)
  const next = stages[stages.findIndex(({ key }) => key === stage) + 1]
  if (!next) return
  const { rows } = snapshot.result as StageStanding
  const passed = rows.filter(({ goesOn }) => goesOn).map(({ entry }) => entry)
  await tx
    .delete(stageEntries)
    .where(
      and(
        eq(stageEntries.contestId, contestId),
        eq(stageEntries.stage, next.key),
        passed.length > 0 ? notInArray(stageEntries.entryId, passed) : undefined,
      ),
    )
  if (passed.length === 0) return
  await tx
    .insert(stageEntries)
    .values(passed.map((entryId) => ({ contestId, stage: next.key, entryId })))
    .onConflictDoNothing()
}
