import { and, asc, desc, eq, inArray, isNull, ne, notExists, sql } from 'drizzle-orm'
import { db } from '~db/client.server'
import { appeals, ballots, contests, entries, jurors, protocolSignatures, protocols, tieVotes } from '~db/schema'
import { findAppealWindow } from '../appeals/window.server'
import { runBy } from '../contests/visibility.server'
import { listToDisqualify } from '../entries/proposals.server'
import type { SignedIn } from '../viewer'

const limit = 20

/**
 * What waits for the viewer at the end of contests: protocols to sign, votes to cast, appeals to consider,
 * disqualifications to decide, results to publish. Five queries, and one a contest that is nearly published.
 */
export async function resultsDesk(viewer: SignedIn, now: Date) {
  const [toSign, toVote, toConsider, toDisqualify, toPublish] = await Promise.all([
    listToSign(viewer),
    listToVote(viewer),
    listToConsider(viewer),
    listToDisqualify(viewer),
    listToPublish(viewer, now),
  ])
  return { toSign, toVote, toConsider, toDisqualify, toPublish }
}

/** Protocols on signature that name the viewer among the signers and lack his signature. */
const listToSign = ({ personId }: SignedIn) =>
  db
    .select({ id: protocols.id, number: protocols.number, date: protocols.date, contest: contests.title })
    .from(protocols)
    .innerJoin(contests, eq(contests.id, protocols.contestId))
    .innerJoin(jurors, and(eq(jurors.contestId, contests.id), eq(jurors.personId, personId)))
    .where(
      and(
        inArray(protocols.state, ['on_signature', 'signed']),
        inArray(contests.state, ['judging', 'decided']),
        ne(jurors.state, 'removed'),
        sql`${protocols.snapshot} -> 'printed' -> 'signers' @> jsonb_build_array(jsonb_build_object('juror', ${jurors.id}::text))`,
        notExists(
          db
            .select({ one: sql`1` })
            .from(protocolSignatures)
            .where(and(eq(protocolSignatures.protocolId, protocols.id), eq(protocolSignatures.jurorId, jurors.id))),
        ),
      ),
    )
    .orderBy(asc(protocols.date), asc(protocols.number))
    .limit(limit)

/** Open votes in which the viewer has a voice and has not used it. */
const listToVote = ({ personId }: SignedIn) =>
  db
    .select({ id: tieVotes.id, contest: contests.title })
    .from(tieVotes)
    .innerJoin(contests, eq(contests.id, tieVotes.contestId))
    .innerJoin(jurors, and(eq(jurors.contestId, contests.id), eq(jurors.personId, personId)))
    .where(
      and(
        isNull(tieVotes.closedAt),
        eq(jurors.state, 'confirmed'),
        ne(jurors.role, 'secretary'),
        sql`not exists (select from recusals r where r.juror_id = ${jurors.id} and r.entry_id = any(${tieVotes.between})
          and r.state <> 'dismissed')`,
        notExists(
          db
            .select({ one: sql`1` })
            .from(ballots)
            .where(and(eq(ballots.voteId, tieVotes.id), eq(ballots.jurorId, jurors.id))),
        ),
      ),
    )
    .orderBy(asc(tieVotes.openedAt))
    .limit(limit)

/** Appeals that wait for the viewer as the chair. */
const listToConsider = ({ personId }: SignedIn) =>
  db
    .select({ id: appeals.id, number: entries.number, contest: contests.title })
    .from(appeals)
    .innerJoin(contests, eq(contests.id, appeals.contestId))
    .innerJoin(entries, eq(entries.id, appeals.entryId))
    .innerJoin(jurors, and(eq(jurors.contestId, contests.id), eq(jurors.personId, personId)))
    .where(and(eq(appeals.state, 'filed'), eq(jurors.role, 'chair'), eq(jurors.state, 'confirmed')))
    .orderBy(asc(appeals.filedAt))
    .limit(limit)

/** Decided contests that the viewer runs, with the end of their appeals while those go on. */
async function listToPublish(viewer: SignedIn, now: Date) {
  const decided = await db
    .select({ id: contests.id, contest: contests.title, appealDays: contests.appealDays, timeZone: contests.timeZone })
    .from(contests)
    .where(and(eq(contests.state, 'decided'), runBy(viewer)))
    .orderBy(desc(contests.intakeClosesAt))
    .limit(limit)
  const found = []
  for (const { appealDays, ...contest } of decided) {
    const closesAt = (await findAppealWindow(db, { ...contest, appealDays }))?.closesAt ?? null
    found.push({ ...contest, appealsUntil: closesAt && now < closesAt ? closesAt : null })
  }
  return found
}
