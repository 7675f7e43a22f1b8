import { and, asc, eq, exists, inArray, isNotNull, isNull, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Connection, db } from '~db/client.server'
import {
  assignments,
  ballots,
  contests,
  entries,
  entryMembers,
  jurors,
  organizations,
  people,
  protocols,
  recusals,
  scores,
  tieVotes,
} from '~db/schema'
import { record } from '../audit/commands.server'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import { type Contest, type ContestFile, contestFormat, type Scores } from '../scoring/contest-file'
import { checkContestFile } from '../scoring/file/read'
import { computeResult } from '../scoring/result'
import type { SignedIn } from '../viewer'
import { codedFile } from './coded-file'
import { toDecimal } from './sections/fields'

/**
 * A contest whole, as `duet/contest@1`: what every standing, protocol and published place is computed from. Entries are
 * those admitted; sheets those handed in; recusals those that bar; votes those closed on groups that are whole. Ids are the rows' own, and
 * organisations are known by theirs. Six queries, whatever the size.
 */
export async function contestFile(connection: Connection, contestId: string): Promise<ContestFile> {
  const [contest] = await connection
    .select({ regulation: contests.regulation, blind: contests.blind })
    .from(contests)
    .where(eq(contests.id, contestId))
  if (!contest) throw new NotFound()
  const ofJurors = await selectJurors(connection, contestId)
  const ofEntries = await selectEntries(connection, contestId)
  const jurorIds = new Set(ofJurors.map(({ id }) => id))
  const entryIds = new Set(ofEntries.map(({ id }) => id))
  const isKnown = ({ juror, entry }: { juror: string; entry: string }) => jurorIds.has(juror) && entryIds.has(entry)
  return {
    format: contestFormat,
    contest: contest.regulation as Contest,
    jurors: ofJurors.map((juror) => said(juror)),
    entries: ofEntries.map(({ number, submittedAt, ...entry }) =>
      said({
        ...entry,
        submittedAt: submittedAt?.toISOString(),
        ...(contest.blind && { blindCode: blindCode(number ?? 0) }),
      }),
    ),
    recusals: (await selectRecusals(connection, contestId)).filter(isKnown),
    sheets: (await selectSheets(connection, contestId)).filter(isKnown),
    votes: await selectVotes(connection, contestId, { jurorIds, entryIds }),
  }
}

/** The file for the archive, kept in the audit log (INV-47): with what it comes to, under the signed final protocol's number and hash where there is one. */
export const archiveFile = (viewer: SignedIn, contestId: string): Promise<ContestFile> =>
  db.transaction(async (tx) => {
    const file = await contestFile(tx, contestId)
    const [protocol] = await tx
      .select({ number: protocols.number, hash: protocols.hash })
      .from(protocols)
      .where(and(eq(protocols.contestId, contestId), isNull(protocols.stage), eq(protocols.state, 'signed')))
    await record(tx, viewer, 'contest.exported', contestId)
    const isComputable = checkContestFile(file).faults === undefined
    return isComputable ? { ...file, result: { ...(protocol && { protocol }), ...computeResult(file) } } : file
  })

/** The file for everyone, where the regulation publishes all scores: the caller has asked. */
export const openFile = async (contestId: string): Promise<ContestFile> => codedFile(await contestFile(db, contestId))

/** «К-007»: what a juror sees of an entry where names are hidden. */
export const blindCode = (number: number): string => `К-${String(number).padStart(3, '0')}`

const said = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null && field !== undefined)) as never

/** Those who confirmed, and whoever handed a sheet in before leaving. */
const selectJurors = (connection: Connection, contestId: string) =>
  connection
    .select({
      id: jurors.id,
      person: jurors.personId,
      name: fullNameOf(),
      role: jurors.role,
      organisation: sql<string | null>`${jurors.organizationId}`,
      municipality: sql<string | null>`${organizations.municipalityId}`,
    })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .leftJoin(organizations, eq(organizations.id, jurors.organizationId))
    .where(
      and(
        eq(jurors.contestId, contestId),
        or(
          eq(jurors.state, 'confirmed'),
          inArray(
            jurors.id,
            connection
              .select({ id: assignments.jurorId })
              .from(assignments)
              .where(and(eq(assignments.contestId, contestId), isNotNull(assignments.submittedAt))),
          ),
        ),
      ),
    )
    .orderBy(asc(jurors.invitedAt), asc(jurors.id))

const selectEntries = (connection: Connection, contestId: string) =>
  connection
    .select({
      id: entries.id,
      number: entries.number,
      title: sql<string>`concat_ws(': ', nullif(${entries.title}, ''),
        string_agg(${fullNameOf()}, ', ' order by ${entryMembers.member} desc))`,
      nomination: entries.nomination,
      members: sql<string[]>`json_agg(${entryMembers.personId} order by ${entryMembers.member} desc)`,
      organisations: sql<string[]>`json_agg(distinct ${entryMembers.organizationId})`,
      municipalities: sql<string[]>`coalesce(json_agg(distinct ${organizations.municipalityId})
        filter (where ${organizations.municipalityId} is not null), '[]')`,
      submittedAt: entries.submittedAt,
    })
    .from(entries)
    .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
    .innerJoin(people, eq(people.id, entryMembers.personId))
    .innerJoin(organizations, eq(organizations.id, entryMembers.organizationId))
    .where(and(eq(entries.contestId, contestId), eq(entries.state, 'admitted')))
    .groupBy(entries.id)
    .orderBy(asc(entries.number))

const standing = alias(assignments, 'standing')

/**
 * A recusal that was confirmed, unless a sheet of the juror's on the entry stands under a protocol all the same: what was
 * signed counts as it was signed (INV-28), and a conflict since then only keeps him from later sheets. On `recusals`.
 */
const isBarring = and(
  eq(recusals.state, 'confirmed'),
  notExists(
    db
      .select({ one: sql`1` })
      .from(standing)
      .where(
        and(
          eq(standing.jurorId, recusals.jurorId),
          eq(standing.entryId, recusals.entryId),
          eq(standing.state, 'submitted'),
        ),
      ),
  ),
)

const selectRecusals = (connection: Connection, contestId: string) =>
  connection
    .select({ juror: recusals.jurorId, entry: recusals.entryId, reason: sql<string>`${recusals.reason}::text` })
    .from(recusals)
    .where(and(eq(recusals.contestId, contestId), isBarring))
    .orderBy(asc(recusals.at), asc(recusals.id))

/** Sheets as they were handed in. That of a juror who recused himself afterwards stands in the file and is left out by it. */
async function selectSheets(connection: Connection, contestId: string) {
  const rows = await connection
    .select({
      stage: assignments.stage,
      juror: assignments.jurorId,
      entry: assignments.entryId,
      comment: assignments.comment,
      scores: sql<Record<string, string>>`json_object_agg(${scores.criterion}, ${scores.value}::text)`,
    })
    .from(assignments)
    .innerJoin(scores, eq(scores.assignmentId, assignments.id))
    .where(and(eq(assignments.contestId, contestId), or(eq(assignments.state, 'submitted'), recusedLater)))
    .groupBy(assignments.id)
    .orderBy(asc(assignments.submittedAt), asc(assignments.id))
  return rows.map(({ comment, scores: typed, ...sheet }) => ({
    ...sheet,
    ...(comment && { comment }),
    scores: Object.fromEntries(Object.entries(typed).map(([key, value]) => [key, toDecimal(value)])) as Scores,
  }))
}

const recusedLater = and(
  eq(assignments.state, 'recused'),
  isNotNull(assignments.submittedAt),
  exists(
    db
      .select({ one: sql`1` })
      .from(recusals)
      .where(and(eq(recusals.jurorId, assignments.jurorId), eq(recusals.entryId, assignments.entryId), isBarring)),
  ),
)

/** Closed votes. One on a group that an entry left lapsed with it: those who stay are another group, voted on anew. */
async function selectVotes(
  connection: Connection,
  contestId: string,
  { jurorIds, entryIds }: Record<'jurorIds' | 'entryIds', ReadonlySet<string>>,
) {
  const rows = await connection
    .select({
      between: tieVotes.between,
      ballots: sql<Record<string, string | null>>`coalesce(json_object_agg(${ballots.jurorId}, ${ballots.entryId})
        filter (where ${ballots.jurorId} is not null), '{}')`,
    })
    .from(tieVotes)
    .leftJoin(ballots, eq(ballots.voteId, tieVotes.id))
    .where(and(eq(tieVotes.contestId, contestId), isNotNull(tieVotes.closedAt)))
    .groupBy(tieVotes.id)
    .orderBy(asc(tieVotes.openedAt), asc(tieVotes.id))
  const whole = rows.filter(({ between }) => between.every((id) => entryIds.has(id)))
  return whole.map(({ between, ballots: cast }) => ({
    between: between.toSorted(),
    ballots: Object.fromEntries(Object.entries(cast).filter(([juror]) => jurorIds.has(juror))),
  }))
}
