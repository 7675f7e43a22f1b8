import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '~db/client.server'
import { municipalities, organizations, pairs, people } from '~db/schema'
import { NotFound } from '../decision'
import { withinReach } from '../organizations/scope.server'
import { fullNameOf } from '../people/name.server'
import type { Role, SignedIn } from '../viewer'

const holders: readonly Role[] = ['organizer', 'region_admin', 'school_coordinator']

const russian = sql`${organizations.shortName} collate russian`

/** Organisations in whose name the viewer may hold events, methodical centres first. */
export const listHolders = (viewer: SignedIn) =>
  db
    .select({
      value: organizations.id,
      label: organizations.shortName,
      group: municipalities.shortName,
      type: organizations.type,
    })
    .from(organizations)
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(and(withinReach(viewer, holders), sql`${organizations.closedOn} is null`))
    .orderBy(
      sql`${organizations.type} not in ('methodical_center', 'authority')`,
      sql`${municipalities.shortName} collate russian`,
      russian,
    )
    .limit(3000)

/** The organisation that holds an event, with the clocks of its district, and what its form offers to choose from. */
export async function findHolder(viewer: SignedIn, organizationId: string) {
  const [holder] = await db
    .select({
      organizationId: organizations.id,
      name: organizations.shortName,
      municipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
      timeZone: municipalities.timeZone,
    })
    .from(organizations)
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(and(eq(organizations.id, organizationId), withinReach(viewer, holders)))
  if (!holder) throw new NotFound()
  return { ...holder, timeZone: holder.timeZone ?? 'Europe/Moscow' }
}

/** Where an event may be held: the open organisations of the district. */
export const listHosts = (municipalityId: string | null) =>
  db
    .select({ value: organizations.id, label: organizations.shortName })
    .from(organizations)
    .where(
      and(
        municipalityId ? eq(organizations.municipalityId, municipalityId) : sql`false`,
        sql`${organizations.closedOn} is null`,
      ),
    )
    .orderBy(russian)
    .limit(500)

const mentor = alias(people, 'mentor')
const mentee = alias(people, 'mentee')

/** Pairs that may give a binary lesson: those of the district, with the period of their order. */
export const listGivingPairs = (municipalityId: string | null) => {
  const inDistrict = db
    .select({ id: organizations.id })
    .from(organizations)
    .where(municipalityId ? eq(organizations.municipalityId, municipalityId) : sql`false`)
  return db
    .select({
      id: pairs.id,
      mentor: fullNameOf(mentor),
      mentee: fullNameOf(mentee),
      subject: pairs.subject,
      from: pairs.periodFrom,
      to: pairs.periodTo,
    })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(
      and(
        inArray(pairs.state, ['awaiting_order', 'active', 'completed', 'terminated_early']),
        or(inArray(pairs.mentorOrganizationId, inDistrict), inArray(pairs.menteeOrganizationId, inDistrict)),
      ),
    )
    .orderBy(asc(mentor.searchKey), asc(mentee.searchKey), asc(pairs.id))
    .limit(500)
}
