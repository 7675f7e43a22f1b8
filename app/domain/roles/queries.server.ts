import { and, asc, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Connection, db } from '~db/client.server'
import { municipalities, organizations, people, regions, roleAssignments } from '~db/schema'
import { NotFound } from '../decision'
import {
  listRegions,
  municipalityChoices,
  organizationChoices,
  placeOfMunicipality,
  placeOfOrganization,
} from '../organizations/queries.server'
import { fullNameOf } from '../people/name.server'
import type { Place, Role, RoleScope, Viewer } from '../viewer'
import { grantableRoles } from './policy'

const granter = alias(people, 'granter')

/** All rights a person has had, those in force first. Asked for by whoever may see the person's page. */
export const listRoles = (personId: string, connection: Connection = db) =>
  connection
    .select({
      id: roleAssignments.id,
      role: roleAssignments.role,
      scope: roleAssignments.scope,
      scopeId: roleAssignments.scopeId,
      heldThrough: roleAssignments.heldThrough,
      /** Of the narrowest that contains it. */
      scopeName: sql<string | null>`coalesce(${organizations.shortName}, ${municipalities.shortName}, ${regions.name})`,
      organizationId: organizations.id,
      municipalityId: municipalities.id,
      regionId: regions.id,
      grantedAt: roleAssignments.grantedAt,
      grantedBy: sql<string | null>`nullif(${fullNameOf(granter)}, '')`,
      endedAt: roleAssignments.endedAt,
      endReason: roleAssignments.endReason,
    })
    .from(roleAssignments)
    .leftJoin(organizations, eq(organizations.id, roleAssignments.scopeId))
    .leftJoin(
      municipalities,
      eq(municipalities.id, sql`coalesce(${organizations.municipalityId}, ${roleAssignments.scopeId})`),
    )
    .leftJoin(regions, eq(regions.id, sql`coalesce(${municipalities.regionId}, ${roleAssignments.scopeId})`))
    .leftJoin(granter, eq(granter.id, roleAssignments.grantedBy))
    .where(eq(roleAssignments.personId, personId))
    .orderBy(sql`${roleAssignments.endedAt} desc nulls first`, desc(roleAssignments.grantedAt), asc(roleAssignments.id))

export type HeldRole = Awaited<ReturnType<typeof listRoles>>[number]

/** One right as its ending asks for it; whose it is is for the page of that person to let in. */
export async function findRole(id: string) {
  const [held] = await db.select().from(roleAssignments).where(eq(roleAssignments.id, id))
  if (!held) throw new NotFound()
  const { personId, role, scope, scopeId, endedAt } = held
  const inForce = and(eq(roleAssignments.role, 'platform_admin'), isNull(roleAssignments.endedAt))
  const last = role === 'platform_admin' && (await db.$count(roleAssignments, inForce)) === 1
  return { personId, role, place: await placeOfScope(db, scope, scopeId), ended: endedAt !== null, last }
}

/** Rights that would end if the person left the organisation. */
export const rolesThrough = (connection: Connection, personId: string, organizationId: string) =>
  connection
    .select({ id: roleAssignments.id, role: roleAssignments.role, scopeId: roleAssignments.scopeId })
    .from(roleAssignments)
    .where(
      and(
        eq(roleAssignments.personId, personId),
        isNull(roleAssignments.endedAt),
        or(
          eq(roleAssignments.heldThrough, organizationId),
          and(eq(roleAssignments.scope, 'organization'), eq(roleAssignments.scopeId, organizationId)),
        ),
      ),
    )

/** What the viewer can give: each role with the places over which he can give it. */
export async function grantChoices(viewer: Viewer) {
  const offers: Record<Role, () => Promise<{ value: string; label: string }[]>> = {
    platform_admin: async () => [{ value: '', label: '' }],
    region_admin: async () => (await listRegions(viewer)).map(({ id, name }) => ({ value: id, label: name })),
    organizer: () => municipalityChoices(viewer, ['region_admin', 'platform_admin']),
    school_coordinator: () => organizationChoices(viewer),
  }
  return Promise.all(grantableRoles(viewer).map(async (role) => ({ role, places: await offers[role]() })))
}

/** Where a scope lies, for policies; one that is not there is not found. */
export async function placeOfScope(connection: Connection, scope: RoleScope, scopeId: string | null): Promise<Place> {
  if (scope === 'installation') return {}
  if (!scopeId) throw new NotFound()
  if (scope === 'organization') return placeOfOrganization(connection, scopeId)
  if (scope === 'municipality') return placeOfMunicipality(connection, scopeId)
  const [region] = await connection.select({ regionId: regions.id }).from(regions).where(eq(regions.id, scopeId))
  if (!region) throw new NotFound()
  return region
}
