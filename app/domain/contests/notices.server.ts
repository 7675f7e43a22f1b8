import { and, eq, isNull, notInArray, or, sql } from 'drizzle-orm'
import { type AnyPgColumn, unionAll } from 'drizzle-orm/pg-core'
import { catalogue } from '~/i18n/catalogue'
import { addJob, type Jobs } from '~/jobs/queue.server'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import { type Connection, db, type Transaction } from '~db/client.server'
import {
  contestAmendments,
  contests,
  entries,
  legalDocuments,
  municipalities,
  organizations,
  pairs,
  roleAssignments,
} from '~db/schema'
import { contestNotice } from '~emails/contest-notice'
import { post } from '../letters/commands.server'

type Notice = Jobs['contest-notice']

const atOnce = 100
const russian = catalogue('ru')

/** Has everyone concerned written to after the commit; a second run writes nobody twice. */
export const notifyOfContest = (tx: Transaction, notice: Notice): Promise<void> =>
  addJob(tx, 'contest-notice', notice, { key: `contest-notice:${noticeKey(notice)}` })

/** Posts the letters of one notice, a hundred a transaction. */
export async function postContestNotice(notice: Notice): Promise<void> {
  const facts = await findFacts(notice)
  for (let after: string | null = null, more = true; more; ) {
    const people = await listConcerned(notice, facts, after)
    await db.transaction(async (tx) => {
      for (const personId of people) {
        const key = `contest:${noticeKey(notice)}:${personId}`
        await post(tx, personId, contestNotice(russian, notice.news, { key, ...facts }))
      }
    })
    after = people.at(-1) ?? null
    more = people.length === atOnce
  }
}

const noticeKey = ({ contestId, news, amendmentId = '' }: Notice) => `${contestId}:${news}:${amendmentId}`

/** An announcement goes to coordinators; the rest to all who are in an entry, begun ones too. */
async function listConcerned(
  { contestId, news }: Notice,
  facts: ContestFacts,
  after: string | null,
): Promise<string[]> {
  const concerned = news === 'announced' ? coordinators(facts) : entrants(contestId)
  const rows = await db
    .selectDistinct({ personId: concerned.personId })
    .from(concerned)
    .where(after ? sql`${concerned.personId} > ${after}::uuid` : undefined)
    .orderBy(sql`1`)
    .limit(atOnce)
  return rows.map(({ personId }) => personId)
}

/** School coordinators of the district, or of the region where the contest is open to all of it. */
const coordinators = ({ municipalityId, regionId }: ContestFacts) =>
  db
    .select({ personId: sql<string>`${roleAssignments.personId}`.as('person_id') })
    .from(roleAssignments)
    .innerJoin(organizations, eq(organizations.id, roleAssignments.scopeId))
    .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(
      and(
        eq(roleAssignments.role, 'school_coordinator'),
        eq(roleAssignments.scope, 'organization'),
        isNull(roleAssignments.endedAt),
        or(
          municipalityId ? eq(municipalities.id, municipalityId) : undefined,
          !municipalityId && regionId ? eq(municipalities.regionId, regionId) : undefined,
        ) ?? sql`false`,
      ),
    )
    .as('concerned')

function entrants(contestId: string) {
  const stillIn = and(eq(entries.contestId, contestId), notInArray(entries.state, ['withdrawn', 'rejected']))
  const of = (member: AnyPgColumn) =>
    db
      .select({ personId: sql<string>`${member}`.as('person_id') })
      .from(entries)
      .innerJoin(pairs, eq(pairs.id, entries.pairId))
      .where(stillIn)
  const alone = db
    .select({ personId: sql<string>`${entries.personId}`.as('person_id') })
    .from(entries)
    .where(and(stillIn, sql`${entries.personId} is not null`))
  return unionAll(of(pairs.mentorId), of(pairs.menteeId), alone).as('concerned')
}

interface ContestFacts {
  title: string
  timeZone: string
  intakeOpensAt: Date
  intakeClosesAt: Date
  organizer: string
  reason: string
  order: string | null
  orderDate: string | null
  municipalityId: string | null
  regionId: string | null
  address: string
}

/** What letters say of the contest. */
async function findFacts({ contestId, amendmentId }: Notice, connection: Connection = db): Promise<ContestFacts> {
  const [row] = await connection
    .select({
      title: contests.title,
      timeZone: contests.timeZone,
      intakeOpensAt: contests.intakeOpensAt,
      intakeClosesAt: contests.intakeClosesAt,
      organizer: organizations.shortName,
      reason: sql<string>`coalesce(${contestAmendments.reason}, ${contests.stateReason})`,
      order: legalDocuments.number,
      orderDate: legalDocuments.date,
      municipalityId: contests.municipalityId,
      regionId: municipalities.regionId,
    })
    .from(contests)
    .innerJoin(organizations, eq(organizations.id, contests.organizerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .leftJoin(
      contestAmendments,
      and(
        eq(contestAmendments.contestId, contests.id),
        amendmentId ? eq(contestAmendments.id, amendmentId) : sql`false`,
      ),
    )
    .leftJoin(legalDocuments, eq(legalDocuments.id, contestAmendments.orderId))
    .where(eq(contests.id, contestId))
  if (!row) throw new Error(`contest ${contestId} is written about and is not there`)
  return { ...row, address: absolute(paths.contest(contestId)) }
}
