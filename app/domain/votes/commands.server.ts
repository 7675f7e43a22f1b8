import { and, eq, isNull, ne } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { db, type Transaction } from '~db/client.server'
import { ballots, jurors, tieVotes } from '~db/schema'
import { voteLetter } from '~emails/vote-letter'
import { record } from '../audit/commands.server'
import { lockContest } from '../contests/lock.server'
import { assertAllowed, NotFound } from '../decision'
import { post } from '../letters/commands.server'
import { basisOf, isSettled, seatOf } from '../protocols/basis.server'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import { isInConflict } from './conflict.server'
import { sameGroup, tiedGroups } from './model'
import { mayCast, mayClose, mayOpen } from './policy'

/** Opens a vote of the jury on the tied group that the entry is in. Everyone who may vote is told. */
export const openVote = (viewer: SignedIn, contestId: string, entryId: string, now: Date) =>
  refusing({ tie_votes_group: (t) => t.votes.because.exists }, () =>
    db.transaction(async (tx) => {
      const contest = await lockContest(tx, viewer, contestId)
      const { problems, isNext } = await basisOf(tx, contest, null)
      const group = isNext ? tiedGroups(problems).find((ids) => ids.includes(entryId)) : undefined
      const held = await tx
        .select({ between: tieVotes.between })
        .from(tieVotes)
        .where(eq(tieVotes.contestId, contestId))
      const exists = group !== undefined && held.some(({ between }) => sameGroup(between, group))
      assertAllowed(mayOpen(await seatOf(tx, viewer, contestId), { isTied: group !== undefined, exists }))
      const between = (group ?? []).toSorted()
      const [vote] = await tx
        .insert(tieVotes)
        .values({ contestId, between, openedBy: viewer.personId, openedAt: now })
        .returning({ id: tieVotes.id })
      if (!vote) throw new Error('a vote was not opened')
      await tellVoters(tx, contestId, contest.title, vote.id)
      await record(tx, viewer, 'vote.opened', contestId, { voteId: vote.id, between })
      return vote.id
    }),
  )

async function tellVoters(tx: Transaction, contestId: string, contest: string, voteId: string): Promise<void> {
  const voting = await tx
    .select({ personId: jurors.personId })
    .from(jurors)
    .where(and(eq(jurors.contestId, contestId), eq(jurors.state, 'confirmed'), ne(jurors.role, 'secretary')))
  const address = absolute(paths.vote(voteId))
  for (const { personId } of voting) {
    await post(tx, personId, voteLetter(catalogue('ru'), { key: `vote:${voteId}:${personId}`, contest, address }))
  }
}

/** The viewer's ballot, in the place of one he cast before; null abstains. */
export const castBallot = (viewer: SignedIn, voteId: string, entryId: string | null, now: Date) =>
  db.transaction(async (tx) => {
    const { contest, ...vote } = await lockVote(tx, viewer, voteId)
    if (entryId !== null && !vote.between.includes(entryId)) throw new NotFound()
    const seat = await seatOf(tx, viewer, contest.id)
    const inConflict = seat !== null && (await isInConflict(tx, contest.id, seat.id, vote.between))
    assertAllowed(mayCast(seat, { isOpen: vote.isOpen, inConflict }))
    if (!seat) throw new NotFound()
    await tx
      .insert(ballots)
      .values({ voteId, jurorId: seat.id, entryId, at: now })
      .onConflictDoUpdate({ target: [ballots.voteId, ballots.jurorId], set: { entryId, at: now } })
    await record(tx, viewer, 'vote.cast', contest.id, { voteId })
  })

/** Ends a vote: the ballots are counted, and what they leave tied goes on to the regulation's next rule. */
export const closeVote = (viewer: SignedIn, voteId: string, now: Date) =>
  db.transaction(async (tx) => {
    const { contest, ...vote } = await lockVote(tx, viewer, voteId)
    const cast = await tx.$count(ballots, eq(ballots.voteId, voteId))
    assertAllowed(mayClose(await seatOf(tx, viewer, contest.id), { isOpen: vote.isOpen, ballots: cast }))
    await tx
      .update(tieVotes)
      .set({ closedAt: now })
      .where(and(eq(tieVotes.id, voteId), isNull(tieVotes.closedAt)))
    await record(tx, viewer, 'vote.closed', contest.id, { voteId, ballots: cast })
  })

/** Held by the contest's lock: no ballot comes between the count and the closing. */
async function lockVote(tx: Transaction, viewer: SignedIn, voteId: string) {
  const [found] = await tx.select({ contestId: tieVotes.contestId }).from(tieVotes).where(eq(tieVotes.id, voteId))
  if (!found) throw new NotFound()
  const contest = await lockContest(tx, viewer, found.contestId)
  const [vote] = await tx.select().from(tieVotes).where(eq(tieVotes.id, voteId))
  if (!vote) throw new NotFound()
  return { ...vote, contest, isOpen: vote.closedAt === null && !(await isSettled(contest.id, tx)) }
}
