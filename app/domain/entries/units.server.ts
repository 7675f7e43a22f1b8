import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { clock, lastMinute } from '~/lib/zones'
import type { Connection } from '~db/client.server'
import { employments, municipalities, organizations, pairEndings, pairs, people } from '~db/schema'
import type { LockedContest } from '../contests/lock.server'
import { fullNameOf } from '../people/name.server'
import { checkEligibility, type Eligibility, type PairFacts } from './eligibility'
import type { Member } from './model'

/** One who enters, and where he works on the day asked about: the main post, else another. */
export interface Entrant {
  personId: string
  member: Member
  name: string
  post: string
  category: (typeof people.$inferSelect)['category']
  organizationId: string | null
  organization: string | null
  municipalityId: string | null
  municipality: string | null
  regionId: string | null
  teachingSince: { year: number; month: number | null } | null
}

/** A pair or a person that enters, or might. */
export interface EntrantUnit {
  pairId: string | null
  personId: string | null
  pair: PairFacts | null
  /** The mentor first. */
  members: Entrant[]
}

export interface UnitIds {
  pairIds?: readonly string[]
  personIds?: readonly string[]
}

export const unitKey = ({ pairId, personId }: Pick<EntrantUnit, 'pairId' | 'personId'>): string =>
  pairId ?? personId ?? ''

/** The units of those ids, by id, as they are on the day; two queries, however many. */
export async function findUnits(
  connection: Connection,
  { pairIds = [], personIds = [] }: UnitIds,
  today: LocalDate,
): Promise<Map<string, EntrantUnit>> {
  const couples = pairIds.length > 0 ? await selectPairs(connection, pairIds) : []
  const everyone = [...couples.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]), ...personIds]
  const entrants = everyone.length > 0 ? await selectEntrants(connection, everyone, today) : []
  const byId = new Map(entrants.map((entrant) => [entrant.personId, entrant]))
  const as = (member: Member, ids: string[]): Entrant[] =>
    ids.flatMap((id) => {
      const found = byId.get(id)
      return found ? [{ ...found, member }] : []
    })
  const units: EntrantUnit[] = [
    ...couples.map(({ pairId, mentorId, menteeId, ...pair }) => ({
      pairId,
      personId: null,
      pair,
      members: [...as('mentor', [mentorId]), ...as('mentee', [menteeId])],
    })),
    ...personIds.map((personId) => ({ pairId: null, personId, pair: null, members: as('author', [personId]) })),
  ]
  return new Map(units.map((unit) => [unitKey(unit), unit]))
}

/** The day in whose light the entrants of a contest are seen: today by the contest's clocks. */
export const dayOf = ({ timeZone }: Pick<LockedContest, 'timeZone'>, now: Date): LocalDate => clock(timeZone, now).date

type Open = Pick<LockedContest, 'timeZone' | 'intakeClosesAt' | 'openTo' | 'regionId' | 'rules'>

/** What the regulation says of the unit, for the nomination it enters (INV-36). */
export function judgeUnit(unit: EntrantUnit, contest: Open, category?: string): Eligibility {
  const { openTo, regionId, timeZone, intakeClosesAt, rules } = contest
  const { eligibility } = rules
  const inDistrict = unit.members.some((member) =>
    openTo ? member.municipalityId === openTo : regionId === null || member.regionId === regionId,
  )
  return checkEligibility(
    { inDistrict, pair: unit.pair, teachingSince: unit.members.at(-1)?.teachingSince ?? null },
    eligibility,
    clock(timeZone, lastMinute(intakeClosesAt)).date,
    eligibility.categories.find(({ id }) => id === category),
  )
}

const selectPairs = (connection: Connection, ids: readonly string[]) =>
  connection
    .select({
      pairId: pairs.id,
      mentorId: pairs.mentorId,
      menteeId: pairs.menteeId,
      state: pairs.state,
      periodFrom: pairs.periodFrom,
      periodTo: pairs.periodTo,
      endedOn: pairEndings.on,
    })
    .from(pairs)
    .leftJoin(pairEndings, eq(pairEndings.pairId, pairs.id))
    .where(inArray(pairs.id, [...ids]))

async function selectEntrants(connection: Connection, ids: readonly string[], today: LocalDate) {
  const work = connection
    .select({ post: employments.post, organizationId: employments.organizationId })
    .from(employments)
    .where(eq(employments.personId, people.id))
    .orderBy(
      desc(sql`${employments.from} <= ${today}::date and coalesce(${employments.to}, 'infinity') >= ${today}::date`),
      desc(employments.isMain),
      desc(employments.from),
    )
    .limit(1)
    .as('work')
  const rows = await connection
    .select({
      personId: people.id,
      name: fullNameOf(),
      post: sql<string>`coalesce(${work.post}, '')`,
      category: people.category,
      organizationId: work.organizationId,
      organization: organizations.shortName,
      municipalityId: organizations.municipalityId,
      municipality: municipalities.shortName,
      regionId: municipalities.regionId,
      year: people.teachingSinceYear,
      month: people.teachingSinceMonth,
    })
    .from(people)
    .leftJoinLateral(work, sql`true`)
    .leftJoin(organizations, eq(organizations.id, work.organizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(inArray(people.id, [...ids]))
  return rows.map(({ year, month, ...entrant }) => ({
    ...entrant,
    teachingSince: year === null ? null : { year, month },
  }))
}
