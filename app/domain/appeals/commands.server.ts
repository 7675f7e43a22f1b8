import { and, eq, inArray, isNull } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { type Connection, db, type Transaction } from '~db/client.server'
import { appeals, entries, entryMembers, jurors } from '~db/schema'
import { appealLetter } from '~emails/appeal-letter'
import { record } from '../audit/commands.server'
import { lockContest } from '../contests/lock.server'
import { assertAllowed, assertFresh, NotFound } from '../decision'
import { post } from '../letters/commands.server'
import { seatOf } from '../protocols/basis.server'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import { mayConsider, mayFile } from './policy'
import type { DecisionInput } from './schema'
import { findAppealWindow } from './window.server'

const russian = catalogue('ru')

/** Files an entrant's appeal against the final protocol; the chair is told. One an entry for each protocol. */
export const fileAppeal = (viewer: SignedIn, entryId: string, text: string, now: Date) =>
  refusing({ appeals_once: (t) => t.appeals.because.filed }, () =>
    db.transaction(async (tx) => {
      const [entry] = await tx
        .select({ contestId: entries.contestId, number: entries.number })
        .from(entries)
        .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
        .where(and(eq(entries.id, entryId), eq(entryMembers.personId, viewer.personId)))
      if (!entry) throw new NotFound()
      const contest = await lockContest(tx, viewer, entry.contestId)
      const window = await findAppealWindow(tx, contest)
      const filing = {
        isMember: true,
        contestState: contest.state,
        closesAt: window?.closesAt ?? null,
        hasFiled: false,
      }
      assertAllowed(mayFile(filing, now))
      if (!window) throw new NotFound()
      const [appeal] = await tx
        .insert(appeals)
        .values({
          contestId: contest.id,
          protocolId: window.protocolId,
          entryId,
          text,
          filedBy: viewer.personId,
          filedAt: now,
        })
        .returning({ id: appeals.id })
      if (!appeal) throw new Error('an appeal was not written')
      await writeToChair(tx, contest, appeal.id)
      await record(tx, viewer, 'appeal.filed', appeal.id, { contestId: contest.id, entryId })
      return appeal.id
    }),
  )

async function writeToChair(tx: Transaction, contest: { id: string; title: string }, appealId: string): Promise<void> {
  const chairs = await tx
    .select({ personId: jurors.personId })
    .from(jurors)
    .where(and(eq(jurors.contestId, contest.id), eq(jurors.role, 'chair'), eq(jurors.state, 'confirmed')))
  for (const { personId } of chairs) {
    const letter = { key: `appeal:${appealId}:${personId}`, contest: contest.title, text: '' }
    await post(tx, personId, appealLetter(russian, 'filed', { ...letter, address: absolute(paths.appeal(appealId)) }))
  }
}

/** The chair's decision. An upheld appeal is followed by a corrected protocol, without which nothing is published. */
export const considerAppeal = (viewer: SignedIn, id: string, { version, decision, text }: DecisionInput, now: Date) =>
  db.transaction(async (tx) => {
    const [found] = await tx.select({ contestId: appeals.contestId }).from(appeals).where(eq(appeals.id, id))
    if (!found) throw new NotFound()
    const contest = await lockContest(tx, viewer, found.contestId)
    const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, id)).for('update')
    if (!appeal) throw new NotFound()
    assertAllowed(mayConsider(await seatOf(tx, viewer, contest.id), appeal))
    assertFresh(appeal, version)
    await tx
      .update(appeals)
      .set({ state: decision, decision: text, decidedBy: viewer.personId, decidedAt: now, version: version + 1 })
      .where(eq(appeals.id, id))
    const members = await tx
      .select({ personId: entryMembers.personId })
      .from(entryMembers)
      .where(eq(entryMembers.entryId, appeal.entryId))
    for (const { personId } of members) {
      const letter = { key: `appeal:${id}:${decision}:${personId}`, contest: contest.title, text }
      await post(tx, personId, appealLetter(russian, decision, { ...letter, address: absolute(paths.appeal(id)) }))
    }
    await record(tx, viewer, `appeal.${decision}`, id, { contestId: contest.id, entryId: appeal.entryId })
  })

/** Appeals that a newly signed final protocol answers. */
export const answerAppeals = (tx: Transaction, contestId: string, protocolId: string) =>
  tx
    .update(appeals)
    .set({ correctedProtocolId: protocolId })
    .where(and(eq(appeals.contestId, contestId), eq(appeals.state, 'upheld'), isNull(appeals.correctedProtocolId)))

/** Appeals that keep the results from being published: not considered, or upheld and without a corrected protocol. */
export const countOpenAppeals = async (
  tx: Connection,
  contestId: string,
): Promise<{ filed: number; uncorrected: number }> => ({
  filed: await tx.$count(appeals, and(eq(appeals.contestId, contestId), inArray(appeals.state, ['filed']))),
  uncorrected: await tx.$count(
    appeals,
    and(eq(appeals.contestId, contestId), eq(appeals.state, 'upheld'), isNull(appeals.correctedProtocolId)),
  ),
})
