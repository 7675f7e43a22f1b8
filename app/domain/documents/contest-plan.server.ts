import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import type { Connection } from '~db/client.server'
import {
  assignments,
  contestStages,
  contests,
  entries,
  entryMembers,
  jurors,
  organizations,
  people,
  protocols,
} from '~db/schema'
import { NotFound } from '../decision'
import type { ProtocolSnapshot } from '../protocols/snapshot'
import type { Contest } from '../scoring/contest-file'
import type { Result } from '../scoring/result'
import type { ContestFacts, DocumentTemplate, Matter, PairFacts } from './model'
import { personOf } from './person.server'
import { awardsOf, type Planned, templateOf } from './plan'

/**
 * Documents of a contest from its signed final protocol: one to each member of every entry, naming the partner (INV-43),
 * one more to those whom the audience chose, and the jury's gratitudes to those who scored. Four queries.
 */
export async function planContest(connection: Connection, contestId: string, t: Messages): Promise<Planned[]> {
  const [row] = await connection
    .select({ contest: contests, snapshot: protocols.snapshot })
    .from(contests)
    .innerJoin(
      protocols,
      and(eq(protocols.contestId, contests.id), isNull(protocols.stage), eq(protocols.state, 'signed')),
    )
    .where(eq(contests.id, contestId))
  if (!row) throw new NotFound()
  const regulation = row.contest.regulation as Contest
  const [dates] = await connection
    .select({ from: sql<string>`min(${contestStages.from})`, to: sql<string>`max(${contestStages.to})` })
    .from(contestStages)
    .where(eq(contestStages.contestId, contestId))
  const facts: ContestFacts = {
    title: row.contest.title,
    ofPhrase: t.documentTexts.ofContest(row.contest.level),
    inPhrase: t.documentTexts.inContest(row.contest.level),
    nomination: null,
    from: dates?.from ?? '',
    to: dates?.to ?? '',
  }
  const result = (row.snapshot as ProtocolSnapshot).result as Result
  const awards = awardsOf(result)
  const members = await listMembers(connection, contestId)
  const jury = await listScorers(connection, contestId)
  return [
    ...members.map((member): Planned => {
      const { award = null, place = null } = awards.get(member.entryId) ?? {}
      const nomination = regulation.nominations?.find(({ id }) => id === member.nomination)?.title ?? null
      const template = templateOf(award)
      return {
        ...member,
        subject: `contest:${contestId}:entry:${member.entryId}:${member.recipientId}`,
        matter: matterOf(
          template,
          { ...facts, nomination },
          pairOf(member, members),
          member.member,
          distinctionOf(template, place, award, regulation),
        ),
      }
    }),
    ...members
      .filter(({ entryId }) => result.audience?.winners.includes(entryId))
      .map(
        (member): Planned => ({
          ...member,
          subject: `contest:${contestId}:audience:${member.entryId}:${member.recipientId}`,
          matter: matterOf('audience_prize', facts, pairOf(member, members), member.member, null),
        }),
      ),
    ...jury.map(
      (juror): Planned => ({
        ...juror,
        entryId: null,
        pairId: null,
        subject: `contest:${contestId}:jury:${juror.recipientId}`,
        matter: { template: 'jury_gratitude', contest: facts },
      }),
    ),
  ]
}

type Member = Awaited<ReturnType<typeof listMembers>>[number]

function pairOf(member: Member, all: Member[]): PairFacts | null {
  const both = all.filter(({ entryId }) => entryId === member.entryId)
  const mentor = both.find((one) => one.member === 'mentor')?.person
  const mentee = both.find((one) => one.member === 'mentee')?.person
  return mentor && mentee ? { mentor, mentee } : null
}

function matterOf(
  template: DocumentTemplate,
  contest: ContestFacts,
  pair: PairFacts | null,
  member: Member['member'],
  distinction: Award['distinction'],
): Matter {
  switch (template) {
    case 'winner':
    case 'prize':
    case 'laureate':
    case 'diplomant':
    case 'award':
    case 'audience_prize':
      return {
        template,
        contest,
        pair: pair && member !== 'author' ? { ...pair, role: member } : null,
        distinction,
        merit: null,
      }
    default:
      return { template: 'contest_participant', contest, pair }
  }
}

type Award = Extract<Matter, { distinction: unknown }>

/** Prize-winners have their place on the paper; an award of the regulation's own has its name. */
function distinctionOf(
  template: DocumentTemplate,
  place: number | null,
  award: string | null,
  { awards, nominations = [] }: Contest,
): Award['distinction'] {
  if (template === 'prize' && place !== null) return { place }
  if (template !== 'award' || award === null) return null
  const known = [...awards, ...nominations.flatMap(({ ifVoid }) => ifVoid?.awards ?? [])]
  return { named: known.find((one) => one.award === award)?.label ?? award }
}

/** Members of admitted entries as they were when the entry was made whole (INV-07). */
const listMembers = (connection: Connection, contestId: string) =>
  connection
    .select({
      entryId: entries.id,
      pairId: entries.pairId,
      nomination: entries.nomination,
      member: entryMembers.member,
      recipientId: people.id,
      person: personOf,
      post: sql<string | null>`nullif(${entryMembers.post}, '')`,
      organization: organizations.shortName,
    })
    .from(entries)
    .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
    .innerJoin(people, eq(people.id, entryMembers.personId))
    .innerJoin(organizations, eq(organizations.id, entryMembers.organizationId))
    .where(and(eq(entries.contestId, contestId), eq(entries.state, 'admitted')))
    .orderBy(asc(entries.number), asc(entryMembers.member))

/** Jurors who have handed in at least one sheet. */
const listScorers = (connection: Connection, contestId: string) =>
  connection
    .select({
      recipientId: people.id,
      person: personOf,
      post: sql<string | null>`nullif(${jurors.post}, '')`,
      organization: sql<string | null>`${organizations.shortName}`,
    })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .leftJoin(organizations, eq(organizations.id, jurors.organizationId))
    .where(
      and(
        eq(jurors.contestId, contestId),
        sql`exists (select from ${assignments} where ${assignments.jurorId} = ${jurors.id}
          and ${assignments.state} = 'submitted')`,
      ),
    )
    .orderBy(asc(people.lastName), asc(people.firstName), asc(people.id))
