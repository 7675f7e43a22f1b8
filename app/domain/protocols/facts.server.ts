import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import { clock } from '~/lib/zones'
import type { Connection } from '~db/client.server'
import { entries, entryMembers, intakeExtensions, jurors, organizations, people, submissions } from '~db/schema'
import { blindCode, contestFile } from '../contests/contest-file.server'
import type { LockedContest } from '../contests/lock.server'
import { type PersonName, withInitials } from '../documents/names'
import { listLapsed } from '../votes/lapsing.server'
import { listExcused, listSeatedByStage } from './jury-facts.server'
import type { Minutes } from './model'
import type { ProtocolFacts } from './snapshot'

/** Everything a protocol is made of, from the contest as it stands and what the secretary wrote. */
export async function gatherFacts(
  connection: Connection,
  contest: LockedContest,
  {
    number,
    stage,
    minutes,
    supersedes,
  }: { number: number; stage: string | null; minutes: Minutes; supersedes: ProtocolFacts['supersedes'] },
  t: Messages,
): Promise<ProtocolFacts> {
  const [organizer] = await connection
    .select({ name: organizations.fullName })
    .from(organizations)
    .where(eq(organizations.id, contest.organizationId))
  return {
    number: String(number),
    date: minutes.date,
    place: minutes.place,
    contest: {
      title: contest.title,
      ofPhrase: t.documentTexts.ofContest(contest.level),
      organizer: organizer?.name ?? '',
    },
    stage,
    jury: await listSeated(connection, contest.id, minutes),
    seated: await listSeatedByStage(connection, contest.id),
    excused: await listExcused(connection, contest.id, stage),
    entries: await listNamed(connection, contest),
    approval: null,
    heard: minutes.heard,
    furtherAgenda: minutes.furtherAgenda,
    furtherDecisions: minutes.furtherDecisions,
    notes: [
      ...(await extensionNotes(connection, contest, t)),
      ...(await departureNotes(connection, contest, t)),
      ...(stage === null ? await lapseNotes(connection, contest, t) : []),
    ],
    supersedes,
    input: await contestFile(connection, contest.id),
  }
}

/** Members of the jury as the protocol names them. */
async function listSeated(connection: Connection, contestId: string, minutes: Minutes): Promise<ProtocolFacts['jury']> {
  const rows = await connection
    .select({
      id: jurors.id,
      role: jurors.role,
      post: jurors.post,
      organization: organizations.shortName,
      last: people.lastName,
      first: people.firstName,
      middle: people.middleName,
      gender: people.gender,
    })
    .from(jurors)
    .innerJoin(people, eq(people.id, jurors.personId))
    .leftJoin(organizations, eq(organizations.id, jurors.organizationId))
    .where(and(eq(jurors.contestId, contestId), eq(jurors.state, 'confirmed')))
    .orderBy(asc(jurors.invitedAt), asc(jurors.id))
  return rows.map(({ id, role, post, organization, ...name }) => ({
    id,
    role,
    name,
    post: [post, organization].filter(Boolean).join(', ') || null,
    present: minutes.present.includes(id),
    absence: minutes.absences[id] || null,
  }))
}

/** «Иванова М. П. и Цой Е. Р.» with their organisations; a code alone in a blind contest. */
async function listNamed(connection: Connection, contest: LockedContest): Promise<ProtocolFacts['entries']> {
  const rows = await connection
    .select({
      id: entries.id,
      number: entries.number,
      members: sql<PersonName[]>`json_agg(json_build_object(
        'last', ${people.lastName}, 'first', ${people.firstName}, 'middle', ${people.middleName})
        order by ${entryMembers.member} desc)`,
      organization: sql<string>`string_agg(distinct ${organizations.shortName}, '; ')`,
    })
    .from(entries)
    .innerJoin(entryMembers, eq(entryMembers.entryId, entries.id))
    .innerJoin(people, eq(people.id, entryMembers.personId))
    .innerJoin(organizations, eq(organizations.id, entryMembers.organizationId))
    .where(and(eq(entries.contestId, contest.id), eq(entries.state, 'admitted')))
    .groupBy(entries.id)
    .orderBy(asc(entries.number))
  return rows.map(({ id, number, members, organization }) =>
    contest.blind
      ? { id, title: blindCode(number ?? 0), organization: null }
      : { id, title: members.map(withInitials).join(' — '), organization },
  )
}

/** Later deadlines that the organiser granted (INV-34). */
async function extensionNotes(connection: Connection, contest: LockedContest, t: Messages): Promise<string[]> {
  const rows = await connection
    .select({ number: entries.number, until: intakeExtensions.until, reason: intakeExtensions.reason })
    .from(intakeExtensions)
    .innerJoin(entries, eq(entries.id, intakeExtensions.entryId))
    .where(and(eq(intakeExtensions.contestId, contest.id), eq(entries.state, 'admitted')))
    .orderBy(asc(entries.number), asc(intakeExtensions.at))
  return rows.map(({ number, until, reason }) =>
    t.protocols.notes.extended(number ?? 0, t.dates.deadline(until, contest.timeZone), reason),
  )
}

/** Entries that left after the jury had begun. */
async function departureNotes(connection: Connection, contest: LockedContest, t: Messages): Promise<string[]> {
  const rows = await connection
    .select({ number: entries.number, act: submissions.act, reason: submissions.reason, at: submissions.at })
    .from(submissions)
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .where(
      and(
        eq(entries.contestId, contest.id),
        inArray(submissions.act, ['withdrawn', 'disqualified']),
        sql`${entries.admittedAt} is not null`,
      ),
    )
    .orderBy(asc(submissions.at))
  return rows.map(({ number, act, reason, at }) => {
    const on = t.dates.date(clock(contest.timeZone, at).date)
    return act === 'withdrawn'
      ? t.protocols.notes.withdrawn(number ?? 0, on, reason)
      : t.protocols.notes.disqualified(number ?? 0, on, reason)
  })
}

/** Votes that entries which left were in: nothing of them is counted. */
async function lapseNotes(connection: Connection, contest: LockedContest, t: Messages): Promise<string[]> {
  const lapsed = await listLapsed(connection, contest.id)
  return lapsed.map(({ between, out }) => t.protocols.notes.voteLapsed(between.join(', '), out.join(', ')))
}
