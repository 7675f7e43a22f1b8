import { and, arrayContains, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '~db/client.server'
import { entries, tieVotes } from '~db/schema'
import { record } from '../audit/commands.server'
import type { SignedIn } from '../viewer'

/**
 * Ends the votes that are being held on a group which the entry is leaving: nobody votes on one that is out. Neither these
 * nor the votes closed before count any more, for no group is the one that was voted on.
 */
export async function lapseVotes(
  tx: Transaction,
  viewer: SignedIn,
  { id, contestId }: { id: string; contestId: string },
  now: Date,
): Promise<void> {
  const lapsed = await tx
    .update(tieVotes)
    .set({ closedAt: now })
    .where(and(eq(tieVotes.contestId, contestId), isNull(tieVotes.closedAt), arrayContains(tieVotes.between, [id])))
    .returning({ voteId: tieVotes.id })
  for (const { voteId } of lapsed) await record(tx, viewer, 'vote.lapsed', contestId, { voteId, entryId: id })
}

/** Votes that do not count because an entry of the group left: the numbers of the group, and of those of it that are out. */
export const listLapsed = (
  connection: Connection,
  contestId: string,
): Promise<{ between: number[]; out: number[] }[]> =>
  connection
    .select({
      between: sql<number[]>`json_agg(${entries.number} order by ${entries.number})`,
      out: sql<number[]>`json_agg(${entries.number} order by ${entries.number}) filter (where ${isOut})`,
    })
    .from(tieVotes)
    .innerJoin(entries, sql`${entries.id} = any(${tieVotes.between})`)
    .where(and(eq(tieVotes.contestId, contestId), isNotNull(tieVotes.closedAt)))
    .groupBy(tieVotes.id)
    .having(sql`bool_or(${isOut})`)
    .orderBy(asc(tieVotes.openedAt), asc(tieVotes.id))

const isOut = sql`${entries.state} <> 'admitted'`
