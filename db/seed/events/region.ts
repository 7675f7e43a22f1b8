import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { SignedIn } from '~/domain/viewer'
import { findViewer } from '~/domain/viewer.server'
import { db } from '~db/client.server'
import { demoAccounts, municipalities, organizations, pairs, people, roleAssignments } from '~db/schema'

/** A district as the seed of events finds it. */
export interface District {
  id: string
  timeZone: string
  /** In whose name events are held: the methodical centre, the authority, or any organisation. */
  centreId: string
  schools: { id: string; locality: string }[]
  organizer: SignedIn
  pairs: (typeof pairs.$inferSelect)[]
  peopleIds: string[]
}

export interface Region {
  districts: District[]
  peopleIds: string[]
  /** Who can sign in to the demo: their own homes should not be empty. */
  accounts: string[]
}

/** What has been imported before: districts with their organisers, people and active pairs. */
export async function readRegion(now: Date): Promise<Region> {
  const today = now.toISOString().slice(0, 10)
  const places = await db.select().from(municipalities).orderBy(asc(municipalities.shortName))
  const active = await db.select().from(pairs).where(eq(pairs.state, 'active')).orderBy(asc(pairs.mentorId))
  const institutions = await db
    .select()
    .from(organizations)
    .orderBy(
      sql`array_position(array['methodical_center', 'authority', 'school'], ${organizations.type}::text)`,
      asc(organizations.shortName),
    )
  const organizers = await listOrganizers()
  const working = await listWorking(today)
  const districts: District[] = []
  for (const place of places) {
    const own = institutions.filter(({ municipalityId }) => municipalityId === place.id)
    const [centre] = own
    const keeper = organizers.find(({ scopeId }) => scopeId === place.id || scopeId === place.regionId)
    if (!centre || !keeper) continue
    districts.push({
      id: place.id,
      timeZone: place.timeZone,
      centreId: centre.id,
      schools: own.filter(({ type }) => type === 'school' || type === 'kindergarten'),
      organizer: (await findViewer(keeper.personId, null, today)) as SignedIn,
      pairs: active.filter(({ menteeOrganizationId }) => own.some(({ id }) => id === menteeOrganizationId)),
      peopleIds: working.filter(({ municipalityId }) => municipalityId === place.id).map(({ personId }) => personId),
    })
  }
  const accounts = await db.select({ id: demoAccounts.personId }).from(demoAccounts).orderBy(demoAccounts.ordinal)
  return { districts, peopleIds: working.map(({ personId }) => personId), accounts: accounts.map(({ id }) => id) }
}

/** Organisers of districts, then administrators of regions, who stand in where a district has none. */
const listOrganizers = () =>
  db
    .select({ personId: roleAssignments.personId, scopeId: roleAssignments.scopeId })
    .from(roleAssignments)
    .where(inArray(roleAssignments.role, ['organizer', 'region_admin']))
    .orderBy(sql`${roleAssignments.role} = 'region_admin'`, asc(roleAssignments.grantedAt))

const listWorking = (today: string) =>
  db.execute<{ personId: string; municipalityId: string }>(sql`
    select distinct on (p.search_key, p.id) p.id as "personId", o.municipality_id as "municipalityId"
    from ${people} p join employments e on e.person_id = p.id join organizations o on o.id = e.organization_id
    where e.from_date <= ${today} and (e.to_date is null or e.to_date >= ${today}) and o.municipality_id is not null
    order by p.search_key, p.id, e.is_main desc`)
