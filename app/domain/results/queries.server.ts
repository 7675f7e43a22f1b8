import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Connection, db } from '~db/client.server'
import { contests, entries, entryMembers, legalDocuments, organizations, people, protocols } from '~db/schema'
import { publicName } from '../consents/model'
import { publicItemsOf } from '../consents/queries.server'
import { findContest, findContestToRun } from '../contests/queries.server'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import { listProtocols } from '../protocols/queries.server'
import type { ProtocolSnapshot } from '../protocols/snapshot'
import type { Contest, Entry } from '../scoring/contest-file'
import type { Result } from '../scoring/result'
import type { Viewer } from '../viewer'
import { publicationOf } from './commands.server'
import { publicLines } from './model'
import { mayNameOrder, mayPublish } from './policy'

/** The newest signed final protocol: results come from nothing else (INV-29). */
export async function findFinal(connection: Connection, contestId: string) {
  const [row] = await connection
    .select({
      id: protocols.id,
      number: protocols.number,
      date: protocols.date,
      snapshot: protocols.snapshot,
      hash: protocols.hash,
    })
    .from(protocols)
    .where(and(eq(protocols.contestId, contestId), isNull(protocols.stage), eq(protocols.state, 'signed')))
  if (!row) return null
  const snapshot = row.snapshot as ProtocolSnapshot
  return { ...row, snapshot, result: snapshot.result as Result }
}

/**
 * The public page of a contest's results: the awarded, named by their consent (INV-31, INV-32); every score where the
 * regulation publishes them. Not found before they are published.
 */
export async function findPublicResults(viewer: Viewer, contestId: string, now: Date) {
  const contest = await findContest(viewer, contestId, now)
  const final = contest.state === 'published' ? await findFinal(db, contestId) : null
  if (!final) throw new NotFound()
  const { publish } = contest.terms.rules
  const lines = publicLines(final.result, publish)
  const named = await listPublicNames(lines.map(({ entry }) => entry))
  const labels = new Map(contest.regulation.awards.map(({ award, label }) => [award, label]))
  const nominationOf = nominationsIn(contest.regulation, final.snapshot.input.entries)
  return {
    contest: { id: contest.id, title: contest.title, blind: contest.blind, organizer: contest.organizer },
    publishedAt: contest.publishedAt,
    timeZone: contest.timeZone,
    order: await findResultOrder(contestId),
    protocol: { number: final.number, date: final.date, hash: final.hash },
    publish,
    entries: final.snapshot.input.entries.length,
    lines: lines.map((line) => ({
      ...line,
      label: line.award === null ? null : (labels.get(line.award) ?? null),
      nomination: nominationOf(line.entry),
      ...(named.get(line.entry) ?? { number: null, members: [] }),
    })),
  }
}

/** The title of the nomination whose list an entry stands in; null where the contest has one list. */
function nominationsIn({ ranking, nominations }: Contest, input: Entry[]) {
  const titles = new Map(ranking === 'nomination' ? nominations?.map(({ id, title }) => [id, title]) : [])
  const own = new Map(input.map(({ id, nomination }) => [id, nomination]))
  return (entry: string): string | null => titles.get(own.get(entry) ?? '') ?? null
}

/** Members of entries as public pages may name them. One query. */
async function listPublicNames(entryIds: string[]) {
  const rows =
    entryIds.length === 0
      ? []
      : await db
          .select({
            entryId: entries.id,
            number: entries.number,
            items: publicItemsOf(people.id),
            name: fullNameOf(),
            organization: organizations.shortName,
          })
          .from(entries)
          .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
          .innerJoin(people, eq(people.id, entryMembers.personId))
          .innerJoin(organizations, eq(organizations.id, entryMembers.organizationId))
          .where(inArray(entries.id, entryIds))
          .orderBy(sql`${entryMembers.member} desc`, asc(people.id))
  return new Map(
    entryIds.map((entryId) => {
      const members = rows.filter((row) => row.entryId === entryId)
      const number = members[0]?.number ?? 0
      return [entryId, { number, members: members.map((member) => publicName({ ...member, number: number ?? 0 })) }]
    }),
  )
}

async function findResultOrder(contestId: string) {
  const [order] = await db
    .select({ number: legalDocuments.number, date: legalDocuments.date, issuer: organizations.shortName })
    .from(contests)
    .innerJoin(legalDocuments, eq(legalDocuments.id, contests.resultOrderId))
    .innerJoin(organizations, eq(organizations.id, legalDocuments.issuerOrganizationId))
    .where(eq(contests.id, contestId))
  return order ?? null
}

/** What stands between the organiser and the publication. */
export async function findPublication(viewer: Viewer, contestId: string, now: Date) {
  const contest = await findContestToRun(viewer, contestId, now)
  const ready = await publicationOf(db, contest)
  return {
    contest,
    ...ready,
    order: await findResultOrder(contestId),
    protocol: (await listProtocols(viewer, contestId)).find(({ stage, state }) => stage === null && state === 'signed'),
    mayNameOrder: mayNameOrder(viewer, contest),
    mayPublish: mayPublish(viewer, contest, ready, now),
  }
}
