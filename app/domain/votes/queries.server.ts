import { and, asc, eq, exists, inArray, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { ballots, contests, entries, entryMembers, jurors, people, tieVotes } from '~db/schema'
import { blindCode } from '../contests/contest-file.server'
import { NotFound } from '../decision'
import { isSettled, seatOf } from '../protocols/basis.server'
import type { Viewer } from '../viewer'
import { isInConflict } from './conflict.server'
import { mayCast, mayClose } from './policy'

/** Votes are seen by the jury alone, until the protocol prints them. A condition on `tie_votes`. */
const seenBy = ({ personId }: Viewer) =>
  personId
    ? exists(
        db
          .select({ one: sql`1` })
          .from(jurors)
          .where(
            and(eq(jurors.contestId, tieVotes.contestId), eq(jurors.personId, personId), eq(jurors.state, 'confirmed')),
          ),
      )
    : sql`false`

export const listVotes = (viewer: Viewer, contestId: string) =>
  db
    .select({ id: tieVotes.id, between: tieVotes.between, closedAt: tieVotes.closedAt })
    .from(tieVotes)
    .where(and(eq(tieVotes.contestId, contestId), seenBy(viewer)))
    .orderBy(asc(tieVotes.openedAt))

/** One vote: between whom, who has voted, and the viewer's own ballot. How others voted is not told while it is open. */
export async function findVote(viewer: Viewer, id: string) {
  const [vote] = await db
    .select({
      id: tieVotes.id,
      contestId: tieVotes.contestId,
      between: tieVotes.between,
      closedAt: tieVotes.closedAt,
      title: contests.title,
      blind: contests.blind,
    })
    .from(tieVotes)
    .innerJoin(contests, eq(contests.id, tieVotes.contestId))
    .where(and(eq(tieVotes.id, id), seenBy(viewer)))
  if (!vote) throw new NotFound()
  const seat = await seatOf(db, viewer, vote.contestId)
  const cast = await db.select().from(ballots).where(eq(ballots.voteId, id))
  const isOpen = vote.closedAt === null && !(await isSettled(vote.contestId))
  const own = cast.find(({ jurorId }) => jurorId === seat?.id)
  const named = await listNamed(vote.between, vote.blind)
  const counts = new Map(vote.between.map((entryId) => [entryId, cast.filter((one) => one.entryId === entryId).length]))
  return {
    ...vote,
    isOpen,
    /** An entry of the group left: the vote counts no more. */
    isLapsed: named.some(({ isOut }) => isOut),
    hasVoted: own !== undefined,
    choice: own?.entryId ?? null,
    ballots: cast.length,
    entries: named.map(({ id: entryId, name }) => ({
      id: entryId,
      name,
      ballots: isOpen ? null : (counts.get(entryId) ?? 0),
    })),
    mayCast: mayCast(seat, {
      isOpen,
      inConflict: isOpen && seat !== null && (await isInConflict(db, vote.contestId, seat.id, vote.between)),
    }),
    mayClose: mayClose(seat, { isOpen, ballots: cast.length }),
  }
}

async function listNamed(ids: string[], blind: boolean) {
  const rows = await db
    .select({
      id: entries.id,
      number: entries.number,
      isOut: sql<boolean>`${entries.state} <> 'admitted'`,
      names: sql<string>`string_agg(concat_ws(' ', ${people.lastName}, ${people.firstName}), ' — '
        order by ${entryMembers.member} desc)`,
    })
    .from(entries)
    .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
    .innerJoin(people, eq(people.id, entryMembers.personId))
    .where(inArray(entries.id, ids))
    .groupBy(entries.id)
    .orderBy(asc(entries.number))
  return rows.map(({ id, number, isOut, names }) => ({ id, isOut, name: blind ? blindCode(number ?? 0) : names }))
}
