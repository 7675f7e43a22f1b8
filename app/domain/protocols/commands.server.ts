import { and, desc, eq, sql } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { db, type Transaction } from '~db/client.server'
import { contestStages, contests, jurors, protocolSignatures, protocols } from '~db/schema'
import { answerAppeals } from '../appeals/commands.server'
import { record } from '../audit/commands.server'
import { moveContest } from '../contests/life.server'
import { type LockedContest, lockContest } from '../contests/lock.server'
import { assertAllowed, assertFresh, NotFound, Stale } from '../decision'
import type { SignedIn } from '../viewer'
import { basisOf, findCurrent, listLater, seatOf } from './basis.server'
import { composeProtocol } from './compose'
import { gatherFacts } from './facts.server'
import { hashOf } from './hash.server'
import { isSigned, type Minutes } from './model'
import { notifyOfProtocol, tellSigners } from './notices.server'
import { mayCorrect, mayDraw, maySend, maySign } from './policy'
import type { ProtocolSnapshot } from './snapshot'
import { closeStage } from './stage-closing.server'

/** Protocols are written in the language of the papers, whatever the secretary reads pages in. */
const russian = catalogue('ru')

/**
 * Draws up the protocol of a stage, or the final one where `stage` is null; a draft that is there is drawn up again.
 * Returns its id.
 */
export const drawProtocol = (viewer: SignedIn, contestId: string, stage: string | null, minutes: Minutes) =>
  db.transaction(async (tx) => {
    const contest = await lockContest(tx, viewer, contestId)
    const current = await findCurrent(tx, contestId, stage)
    const basis = await basisOf(tx, contest, stage)
    assertAllowed(mayDraw(await seatOf(tx, viewer, contestId), basis, current?.state ?? null))
    const number = current?.number ?? (await takeNumber(tx, contestId))
    const drawn = await compose(tx, contest, { number, stage, minutes })
    const values = { minutes, date: minutes.date, place: minutes.place, ...drawn }
    const [row] = current
      ? await tx
          .update(protocols)
          .set({ ...values, version: current.version + 1 })
          .where(eq(protocols.id, current.id))
          .returning({ id: protocols.id })
      : await tx
          .insert(protocols)
          .values({ contestId, stage, number, createdBy: viewer.personId, ...values })
          .returning({ id: protocols.id })
    if (!row) throw new Error('a protocol was not written')
    await record(tx, viewer, 'protocol.drawn', row.id, { contestId, stage, number, hash: drawn.hash })
    return row.id
  })

async function takeNumber(tx: Transaction, contestId: string): Promise<number> {
  const [row] = await tx
    .update(contests)
    .set({ nextProtocolNumber: sql`${contests.nextProtocolNumber} + 1` })
    .where(eq(contests.id, contestId))
    .returning({ next: contests.nextProtocolNumber })
  if (!row) throw new NotFound()
  return row.next - 1
}

/** The snapshot of the contest as it stands this moment, and its hash. */
async function compose(
  tx: Transaction,
  contest: LockedContest,
  { number, stage, minutes }: { number: number; stage: string | null; minutes: Minutes },
) {
  const [before] = await tx
    .select()
    .from(protocols)
    .where(
      and(
        eq(protocols.contestId, contest.id),
        eq(protocols.state, 'superseded'),
        sql`${protocols.stage} is not distinct from ${stage}`,
      ),
    )
    .orderBy(desc(protocols.number))
    .limit(1)
  const supersedes = before ? { number: String(before.number), date: before.date, reason: before.reason } : null
  const facts = await gatherFacts(tx, contest, { number, stage, minutes, supersedes }, russian)
  const snapshot = composeProtocol(facts, russian)
  return { snapshot, hash: hashOf(snapshot), supersedesId: before?.id ?? null }
}

/**
 * Puts a draft on signature: from now on its content stands, and so does all it was computed from (INV-28). Where
 * something changed since it was drawn up, it is drawn up anew instead, to be read again.
 *
 * @returns whether it went on signature
 */
export const sendProtocol = (viewer: SignedIn, id: string, version: number): Promise<boolean> =>
  db.transaction(async (tx) => {
    const { contest, ...protocol } = await lockProtocol(tx, viewer, id)
    const seat = await seatOf(tx, viewer, contest.id)
    assertAllowed(maySend(seat, protocol))
    assertFresh(protocol, version)
    assertAllowed(mayDraw(seat, await basisOf(tx, contest, protocol.stage), protocol.state))
    const minutes = protocol.minutes as Minutes
    const drawn = await compose(tx, contest, { number: protocol.number, stage: protocol.stage, minutes })
    const same = drawn.hash === protocol.hash
    await tx
      .update(protocols)
      .set({ ...drawn, state: same ? 'on_signature' : 'draft', version: version + 1 })
      .where(eq(protocols.id, id))
    if (!same) return false
    if (protocol.stage !== null) await setStage(tx, contest.id, protocol.stage, 'protocol')
    await tellSigners(tx, contest, { ...protocol, ...drawn }, 'to_sign')
    await record(tx, viewer, 'protocol.sent', id, { contestId: contest.id, hash: drawn.hash })
    return true
  })

const setStage = (tx: Transaction, contestId: string, key: string, state: 'judging' | 'protocol' | 'closed') =>
  tx
    .update(contestStages)
    .set({ state })
    .where(and(eq(contestStages.contestId, contestId), eq(contestStages.key, key)))

/**
 * The viewer's signature under the hash he was shown. With the chair's and more than half of the others' the protocol is
 * signed: a stage closes and those who passed go on; with the final one the contest is decided.
 */
export const signProtocol = (viewer: SignedIn, id: string, input: { hash: string; dissent: string }, now: Date) =>
  db.transaction(async (tx) => {
    const { contest, ...protocol } = await lockProtocol(tx, viewer, id)
    const seat = await seatOf(tx, viewer, contest.id)
    const { signers } = (protocol.snapshot as ProtocolSnapshot).printed
    const given = await tx
      .select({ jurorId: protocolSignatures.jurorId })
      .from(protocolSignatures)
      .where(eq(protocolSignatures.protocolId, id))
    const signed = new Set(given.map(({ jurorId }) => jurorId))
    const isSigner = signers.some(({ juror }) => juror === seat?.id)
    assertAllowed(maySign(seat, { state: protocol.state, isSigner, hasSigned: seat !== null && signed.has(seat.id) }))
    if (input.hash !== protocol.hash || !seat) throw new Stale()
    const { hash, dissent } = input
    await tx
      .insert(protocolSignatures)
      .values({ protocolId: id, jurorId: seat.id, personId: viewer.personId, hash, dissent, at: now })
    await record(tx, viewer, 'protocol.signed', id, { contestId: contest.id, hash })
    if (protocol.state === 'signed') return
    if (isSigned(await rolesOf(tx, contest.id, signers), signed.add(seat.id)))
      await finish(tx, viewer, contest, protocol, now)
  })

async function finish(
  tx: Transaction,
  viewer: SignedIn,
  contest: LockedContest,
  protocol: typeof protocols.$inferSelect,
  now: Date,
): Promise<void> {
  // Who goes on is written first: under a signed protocol that is closed.
  if (protocol.stage === null) {
    await moveContest(tx, contest, 'decided')
    await answerAppeals(tx, contest.id, protocol.id)
  } else {
    await setStage(tx, contest.id, protocol.stage, 'closed')
    await closeStage(tx, contest.id, protocol.stage, protocol.snapshot as ProtocolSnapshot)
  }
  await tx
    .update(protocols)
    .set({ state: 'signed', signedAt: now, version: sql`${protocols.version} + 1` })
    .where(eq(protocols.id, protocol.id))
  await notifyOfProtocol(tx, protocol.id)
  await record(tx, viewer, 'protocol.completed', protocol.id, { contestId: contest.id })
}

/**
 * Takes a protocol back, with the reason that the one in its place will print: it stays on record as superseded, and
 * what it was computed from opens again. Later protocols must have been taken back before (INV-29).
 */
export const correctProtocol = (
  viewer: SignedIn,
  id: string,
  { version, reason }: { version: number; reason: string },
) =>
  db.transaction(async (tx) => {
    const { contest, ...protocol } = await lockProtocol(tx, viewer, id)
    const later = await listLater(tx, contest.id, protocol.stage)
    const seat = await seatOf(tx, viewer, contest.id)
    assertAllowed(mayCorrect(seat, protocol, { state: contest.state, laterStands: later.length > 0 }))
    assertFresh(protocol, version)
    await tx
      .update(protocols)
      .set({ state: 'superseded', reason, version: version + 1 })
      .where(eq(protocols.id, id))
    if (protocol.stage !== null) await setStage(tx, contest.id, protocol.stage, 'judging')
    if (contest.state === 'decided') await moveContest(tx, contest, 'judging')
    await tellSigners(tx, contest, protocol, 'taken_back')
    await record(tx, viewer, 'protocol.superseded', id, { contestId: contest.id, stage: protocol.stage }, reason)
  })

async function rolesOf(tx: Transaction, contestId: string, signers: { juror: string }[]) {
  const members = await tx
    .select({ id: jurors.id, role: jurors.role })
    .from(jurors)
    .where(eq(jurors.contestId, contestId))
  return members.filter(({ id }) => signers.some(({ juror }) => juror === id))
}

async function lockProtocol(tx: Transaction, viewer: SignedIn, id: string) {
  const [found] = await tx.select({ contestId: protocols.contestId }).from(protocols).where(eq(protocols.id, id))
  if (!found) throw new NotFound()
  const contest = await lockContest(tx, viewer, found.contestId)
  const [protocol] = await tx.select().from(protocols).where(eq(protocols.id, id)).for('update')
  if (!protocol) throw new NotFound()
  return { ...protocol, contest }
}
