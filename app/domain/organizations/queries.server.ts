import { and, asc, eq, gte, inArray, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { type Cursor, pageOf } from '~/lib/keyset'
import { searchWords } from '~/lib/text'
import { type Connection, db } from '~db/client.server'
import { employments, municipalities, organizations, organizationTags, regions } from '~db/schema'
import { NotFound } from '../decision'
import { districtKeepers, keepers } from '../roles/model'
import type { Viewer } from '../viewer'
import type { OrganizationType } from './model'
import { withinReach } from './scope.server'

const limit = 50

export interface OrganizationFilter {
  search: string
  municipalityId?: string
  type?: OrganizationType
  closed?: boolean
}

const russian = (column: SQL | typeof organizations.shortName) => sql`${column} collate russian`

/** Organisations that the viewer keeps, in Russian order with «№ 2» before «№ 10». */
export async function listOrganizations(
  viewer: Viewer,
  filter: OrganizationFilter,
  today: LocalDate,
  after: Cursor | null,
) {
  const rows = await db
    .select({
      id: organizations.id,
      shortName: organizations.shortName,
      type: organizations.type,
      locality: organizations.locality,
      closedOn: organizations.closedOn,
      municipality: municipalities.shortName,
      working: db.$count(employments, and(eq(employments.organizationId, organizations.id), stillEmployed(today))),
      tags: currentTags(today),
    })
    .from(organizations)
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(
      and(
        withinReach(viewer, keepers),
        filter.closed ? sql`${organizations.closedOn} is not null` : isNull(organizations.closedOn),
        filter.municipalityId ? eq(organizations.municipalityId, filter.municipalityId) : undefined,
        filter.type ? eq(organizations.type, filter.type) : undefined,
        ...searchWords(filter.search).map((word) => like(organizations.searchKey, `%${word}%`)),
        after
          ? sql`(${russian(organizations.shortName)}, ${organizations.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(russian(organizations.shortName), asc(organizations.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [row.shortName, row.id])
}

/** An organisation that the viewer keeps, with its tags and how many people work there. */
export async function findOrganization(viewer: Viewer, id: string, today: LocalDate) {
  const [organization] = await db
    .select({
      ...everything,
      working: db.$count(employments, and(eq(employments.organizationId, id), stillEmployed(today))),
    })
    .from(organizations)
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(and(eq(organizations.id, id), withinReach(viewer, keepers)))
  if (!organization) throw new NotFound()
  const tags = await db
    .select({
      id: organizationTags.id,
      tag: organizationTags.tag,
      from: organizationTags.from,
      to: organizationTags.to,
    })
    .from(organizationTags)
    .where(eq(organizationTags.organizationId, id))
    .orderBy(asc(organizationTags.from), asc(organizationTags.id))
  return { ...organization, place: placeOf(organization), tags }
}

const everything = {
  id: organizations.id,
  municipalityId: organizations.municipalityId,
  municipality: municipalities.shortName,
  regionId: municipalities.regionId,
  fullName: organizations.fullName,
  shortName: organizations.shortName,
  type: organizations.type,
  locality: organizations.locality,
  directorName: organizations.directorName,
  directorPost: organizations.directorPost,
  documentPrefix: organizations.documentPrefix,
  closedOn: organizations.closedOn,
  version: organizations.version,
}

const placeOf = (row: { id: string; municipalityId: string | null; regionId: string | null }) => ({
  organizationId: row.id,
  municipalityId: row.municipalityId,
  regionId: row.regionId,
})

/** Where an organisation lies, for policies; one that is not there is not found. Sees every organisation. */
export async function placeOfOrganization(connection: Connection, id: string) {
  const [row] = await connection
    .select({ id: organizations.id, municipalityId: organizations.municipalityId, regionId: municipalities.regionId })
    .from(organizations)
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(eq(organizations.id, id))
  if (!row) throw new NotFound()
  return placeOf(row)
}

/** The same of a district. */
export async function placeOfMunicipality(connection: Connection, id: string) {
  const [row] = await connection
    .select({ municipalityId: municipalities.id, regionId: municipalities.regionId })
    .from(municipalities)
    .where(eq(municipalities.id, id))
  if (!row) throw new NotFound()
  return row
}

/** Open organisations that the viewer keeps, for a choice; at most a district's or two, the first in Russian order. */
export const organizationChoices = (viewer: Viewer, municipalityId?: string) =>
  db
    .select({ value: organizations.id, label: organizations.shortName, group: municipalities.shortName })
    .from(organizations)
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(
      and(
        withinReach(viewer, keepers),
        isNull(organizations.closedOn),
        municipalityId ? eq(organizations.municipalityId, municipalityId) : undefined,
      ),
    )
    .orderBy(sql`${municipalities.shortName} collate russian`, russian(organizations.shortName))
    .limit(3000)

/** Districts in which the viewer keeps something, for a choice. */
export const municipalityChoices = (viewer: Viewer, roles = keepers) =>
  db
    .select({ value: municipalities.id, label: municipalities.shortName })
    .from(municipalities)
    .where(keptMunicipalities(viewer, roles))
    .orderBy(sql`${municipalities.shortName} collate russian`)

/** Districts kept as a whole, with how many organisations are open in each. */
export const listMunicipalities = (viewer: Viewer) =>
  db
    .select({
      id: municipalities.id,
      fullName: municipalities.fullName,
      timeZone: municipalities.timeZone,
      regionId: municipalities.regionId,
      organizations: db.$count(
        organizations,
        and(eq(organizations.municipalityId, municipalities.id), isNull(organizations.closedOn)),
      ),
    })
    .from(municipalities)
    .innerJoin(regions, eq(regions.id, municipalities.regionId))
    .where(keptMunicipalities(viewer, districtKeepers))
    .orderBy(sql`${municipalities.fullName} collate russian`)

export async function findMunicipality(viewer: Viewer, id: string) {
  const [municipality] = await db
    .select()
    .from(municipalities)
    .where(and(eq(municipalities.id, id), keptMunicipalities(viewer, districtKeepers)))
  if (!municipality) throw new NotFound()
  return municipality
}

/** Regions that the viewer administers. */
export const listRegions = (viewer: Viewer) => {
  const held = viewer.roles.filter(({ role }) => role === 'region_admin' || role === 'platform_admin')
  const whole = held.some(({ scope }) => scope === 'installation')
  const ids = held.flatMap(({ scopeId }) => (scopeId ? [scopeId] : []))
  return db
    .select()
    .from(regions)
    .where(whole ? undefined : inArray(regions.id, ids))
    .orderBy(asc(regions.name))
}

export async function findRegion(viewer: Viewer, id: string) {
  const region = (await listRegions(viewer)).find((one) => one.id === id)
  if (!region) throw new NotFound()
  return region
}

/** A district whose organisations the viewer keeps, or some of them. */
export const keptMunicipalities = (viewer: Viewer, roles: typeof keepers) => {
  const whole = viewer.roles.filter(({ role }) => roles.includes(role))
  const ids = (scope: string) => whole.flatMap((held) => (held.scope === scope && held.scopeId ? [held.scopeId] : []))
  if (whole.some(({ scope }) => scope === 'installation')) return undefined
  return or(
    inArray(municipalities.id, ids('municipality')),
    inArray(municipalities.regionId, ids('region')),
    inArray(
      municipalities.id,
      db
        .select({ id: sql<string>`${organizations.municipalityId}` })
        .from(organizations)
        .where(inArray(organizations.id, ids('organization'))),
    ),
  )
}

/** An employment that has not ended, as a condition on `employments`. */
export const stillEmployed = (today: LocalDate) => or(isNull(employments.to), gte(employments.to, today))

const currentTags = (today: LocalDate) => sql<string[]>`array(
  select ${organizationTags.tag} from ${organizationTags}
  where ${organizationTags.organizationId} = ${organizations.id} and ${organizationTags.from} <= ${today}
    and (${organizationTags.to} is null or ${organizationTags.to} >= ${today})
  order by ${organizationTags.tag})`
