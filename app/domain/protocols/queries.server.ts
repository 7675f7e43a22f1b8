import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { contests, jurors, people, protocolSignatures, protocols } from '~db/schema'
import { findContest } from '../contests/queries.server'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import type { Viewer } from '../viewer'
import { basisOf, listLater, readGround, seatOf } from './basis.server'
import { isSigned } from './model'
import { mayCorrect, mayDraw, maySend, maySign } from './policy'
import type { ProtocolSnapshot } from './snapshot'
import { readBy } from './visibility.server'

const columns = {
  id: protocols.id,
  contestId: protocols.contestId,
  stage: protocols.stage,
  number: protocols.number,
  date: protocols.date,
  state: protocols.state,
  reason: protocols.reason,
  signedAt: protocols.signedAt,
  version: protocols.version,
}

/** Every protocol of a contest that the viewer may read, the latest first. */
export const listProtocols = (viewer: Viewer, contestId: string) =>
  db
    .select(columns)
    .from(protocols)
    .innerJoin(contests, eq(contests.id, protocols.contestId))
    .where(and(eq(protocols.contestId, contestId), readBy(viewer)))
    .orderBy(desc(protocols.number))

/** The stages of a contest and the final count: what each has, and whether its protocol may be drawn up now. */
export async function findProtocolDesk(viewer: Viewer, contestId: string, now: Date) {
  const contest = await findContest(viewer, contestId, now)
  const seat = await seatOf(db, viewer, contestId)
  const keepsPapers = seat?.state === 'confirmed' && seat.role !== 'member'
  if (!keepsPapers && !contest.isRun && seat?.state !== 'confirmed') throw new NotFound()
  const known = await listProtocols(viewer, contestId)
  const ground = await readGround(db, contestId)
  const parts: (string | null)[] = [...ground.stages.map(({ key }) => key), null]
  const desk = []
  for (const stage of parts) {
    const current = known.find((one) => one.stage === stage && one.state !== 'superseded') ?? null
    const basis = await basisOf(db, contest, stage, ground)
    desk.push({
      stage,
      title: contest.regulation.stages.find(({ id }) => id === stage)?.title ?? null,
      entries: basis.entries,
      missing: basis.missing,
      current,
      ties: basis.problems.flatMap((problem) => (problem.code === 'vote_needed' ? [problem.entries] : [])),
      disputed: basis.problems.flatMap((problem) =>
        problem.code === 'third_reader_needed' ? [{ stage: problem.stage, entry: problem.entry }] : [],
      ),
      isNext: basis.isNext,
      mayDraw: mayDraw(seat, basis, current?.state ?? null),
    })
  }
  return { contest, seat, keepsPapers, known, desk }
}

/** One protocol with its signatures, and what the viewer may do with it. */
export async function findProtocol(viewer: Viewer, id: string) {
  const [row] = await db
    .select({
      ...columns,
      hash: protocols.hash,
      snapshot: protocols.snapshot,
      supersedesId: protocols.supersedesId,
      contestTitle: contests.title,
      contestState: contests.state,
      timeZone: contests.timeZone,
    })
    .from(protocols)
    .innerJoin(contests, eq(contests.id, protocols.contestId))
    .where(and(eq(protocols.id, id), readBy(viewer)))
  if (!row) throw new NotFound()
  const signatures = await listSignatures(id)
  const seat = await seatOf(db, viewer, row.contestId)
  const snapshot = row.snapshot as ProtocolSnapshot
  const later = await listLater(db, row.contestId, row.stage)
  const roles = await db
    .select({ id: jurors.id, role: jurors.role })
    .from(jurors)
    .where(eq(jurors.contestId, row.contestId))
  const signers = roles.filter(({ id: jurorId }) => snapshot.printed.signers.some(({ juror }) => juror === jurorId))
  return {
    ...row,
    snapshot,
    signatures,
    isComplete: isSigned(signers, new Set(signatures.map(({ juror }) => juror))),
    maySend: maySend(seat, row),
    maySign: maySign(seat, {
      state: row.state,
      isSigner: snapshot.printed.signers.some(({ juror }) => juror === seat?.id),
      hasSigned: signatures.some(({ juror }) => juror === seat?.id),
    }),
    mayCorrect: mayCorrect(seat, row, { state: row.contestState, laterStands: later.length > 0 }),
  }
}

/** Signatures given in the system, in the order in which they were given. */
export const listSignatures = (protocolId: string) =>
  db
    .select({
      juror: protocolSignatures.jurorId,
      name: fullNameOf(),
      at: protocolSignatures.at,
      dissent: sql<string | null>`nullif(${protocolSignatures.dissent}, '')`,
    })
    .from(protocolSignatures)
    .innerJoin(people, eq(people.id, protocolSignatures.personId))
    .where(eq(protocolSignatures.protocolId, protocolId))
    .orderBy(asc(protocolSignatures.at), asc(protocolSignatures.jurorId))

/** Jurors for the form of minutes: whoever confirmed. */
export const listSeats = (contestId: string) =>
  db
    .select({ id: jurors.id, name: fullNameOf(), role: jurors.role })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .where(and(eq(jurors.contestId, contestId), eq(jurors.state, 'confirmed')))
    .orderBy(asc(jurors.role), asc(people.lastName))

/** What the secretary wrote into the draft that is there, to go on from. */
export async function findMinutes(contestId: string, stage: string | null) {
  const [draft] = await db
    .select({ minutes: protocols.minutes })
    .from(protocols)
    .where(
      and(
        eq(protocols.contestId, contestId),
        eq(protocols.state, 'draft'),
        sql`${protocols.stage} is not distinct from ${stage}`,
      ),
    )
  return draft?.minutes ?? null
}
