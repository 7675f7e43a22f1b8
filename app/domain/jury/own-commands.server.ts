import { and, eq, inArray, sql } from 'drizzle-orm'
import { db, type Transaction } from '~db/client.server'
import { assignments, entries, jurors, recusals } from '~db/schema'
import { record } from '../audit/commands.server'
import { hasConsented } from '../consents/queries.server'
import { lockContest } from '../contests/lock.server'
import { assertAllowed, NotFound } from '../decision'
import { isSettled } from '../protocols/basis.server'
import type { SignedIn } from '../viewer'
import { takeSheetsAway } from './conflicts.server'
import { giveUpSheets } from './members.server'
import { mayAnswer, mayStepAside } from './policy'
import type { SteppingAsideInput } from './schema'

/** The juror's own answer to the invitation. */
export const answerInvitation = (viewer: SignedIn, contestId: string, answer: 'confirmed' | 'declined', now: Date) =>
  db.transaction(async (tx) => {
    await lockContest(tx, viewer, contestId)
    const own = await lockOwn(tx, viewer, contestId)
    const consented = answer === 'declined' || (await hasConsented(viewer.personId, 'jury', tx))
    assertAllowed(mayAnswer(viewer, own, { consented }))
    await tx
      .update(jurors)
      .set({ state: answer, answeredAt: now, version: own.version + 1 })
      .where(eq(jurors.id, own.id))
    if (answer === 'declined') await giveUpSheets(tx, own.id, '')
    await record(tx, viewer, `jury.${answer}`, contestId, { jurorId: own.id })
  })

/** A juror says himself that he cannot score an entry; his sheets on it, in any stage still open, are taken off. */
export const stepAside = (
  viewer: SignedIn,
  contestId: string,
  entryId: string,
  { reason, note }: SteppingAsideInput,
  now: Date,
) =>
  db.transaction(async (tx) => {
    await lockContest(tx, viewer, contestId)
    const own = await lockOwn(tx, viewer, contestId)
    const [entry] = await tx
      .select({ id: entries.id })
      .from(entries)
      .where(
        and(
          eq(entries.id, entryId),
          eq(entries.contestId, contestId),
          inArray(entries.state, ['submitted', 'admitted']),
        ),
      )
    if (!entry) throw new NotFound()
    const sheets = await tx
      .select({ state: assignments.state })
      .from(assignments)
      .where(and(eq(assignments.entryId, entryId), eq(assignments.jurorId, own.id)))
      .for('update')
    const handedIn = sheets.find(({ state }) => state === 'submitted')
    const sheet = (handedIn ?? sheets[0])?.state ?? null
    assertAllowed(mayStepAside(viewer, own, { sheet, isSettled: await isSettled(contestId, tx) }))
    const said = { source: 'juror' as const, state: 'confirmed' as const, note, recordedBy: viewer.personId, at: now }
    await tx
      .insert(recusals)
      .values({ contestId, entryId, jurorId: own.id, reason, ...said })
      .onConflictDoUpdate({ target: [recusals.entryId, recusals.jurorId, recusals.reason], set: said })
    await takeSheetsAway(tx, contestId)
    await record(tx, viewer, 'jury.stepped_aside', contestId, { jurorId: own.id, entryId, reason }, note)
  })

async function lockOwn(tx: Transaction, viewer: SignedIn, contestId: string) {
  const [own] = await tx
    .select()
    .from(jurors)
    .where(
      and(eq(jurors.contestId, contestId), eq(jurors.personId, viewer.personId), sql`${jurors.state} <> 'removed'`),
    )
    .for('update')
  if (!own) throw new NotFound()
  return own
}
