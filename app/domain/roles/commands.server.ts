import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import { db, type Transaction } from '~db/client.server'
import { employments, roleAssignments } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, Refused } from '../decision'
import { placeOfOrganization } from '../organizations/queries.server'
import { refusing } from '../unique.server'
import type { Place, Role, SignedIn, Viewer } from '../viewer'
import { scopeOf } from './model'
import { mayEndRole, mayGrant } from './policy'
import { placeOfScope, rolesThrough } from './queries.server'

interface Grant {
  role: Role
  scopeId: string | null
}

/**
 * Gives a person a right over its scope. It is held through the employer by whom the person serves there, and ends
 * with that work; a coordinator must work in the organisation.
 */
export const grantRole = (viewer: SignedIn, personId: string, grant: Grant) =>
  refusing({ roles_once: (t: Messages) => t.roles.alreadyHeld }, () =>
    db.transaction(async (tx) => {
      const scope = scopeOf[grant.role]
      const place = await placeOfScope(tx, scope, grant.scopeId)
      assertAllowed(mayGrant(viewer, grant.role, place))
      const heldThrough = await employerWithin(tx, personId, place)
      if (scope === 'organization' && !heldThrough) throw new Refused((t) => t.roles.mustWorkThere)
      await insertRole(tx, viewer, personId, grant, heldThrough)
    }),
  )

/** Writes a right for a command that has asked who may. */
export async function insertRole(
  tx: Transaction,
  viewer: Pick<Viewer, 'personId' | 'ip'>,
  personId: string,
  { role, scopeId }: Grant,
  heldThrough: string | null,
): Promise<void> {
  const scope = scopeOf[role]
  await tx.insert(roleAssignments).values({ personId, role, scope, scopeId, heldThrough, grantedBy: viewer.personId })
  await record(tx, viewer, 'role.granted', personId, { role, scopeId })
}

/** Ends a right. Returns whose it was. */
export const endRole = (viewer: SignedIn, roleId: string, reason: string, now: Date) =>
  db.transaction(async (tx) => {
    const [held] = await tx.select().from(roleAssignments).where(eq(roleAssignments.id, roleId))
    if (!held) throw new NotFound()
    const inForce = held.role === 'platform_admin' ? await lockAdministrators(tx) : await lockRole(tx, roleId)
    const last = held.role === 'platform_admin' && inForce.length === 1
    const place = await placeOfScope(tx, held.scope, held.scopeId)
    assertAllowed(mayEndRole(viewer, { role: held.role, place, ended: !inForce.includes(roleId), last }))
    await tx
      .update(roleAssignments)
      .set({ endedAt: now, endedBy: viewer.personId, endReason: reason })
      .where(eq(roleAssignments.id, roleId))
    await record(tx, viewer, 'role.ended', held.personId, { role: held.role, scopeId: held.scopeId }, reason)
    return held.personId
  })

/** Ends what a person may do by working in an organisation: part of the command by which he leaves it. */
export async function endRolesThrough(
  tx: Transaction,
  viewer: SignedIn,
  personId: string,
  organizationId: string,
  now: Date,
): Promise<void> {
  const ending = await rolesThrough(tx, personId, organizationId)
  if (ending.length === 0) return
  await tx
    .update(roleAssignments)
    .set({ endedAt: now, endedBy: viewer.personId, endReason: '' })
    .where(
      inArray(
        roleAssignments.id,
        ending.map(({ id }) => id),
      ),
    )
  for (const { role, scopeId } of ending) {
    await record(tx, viewer, 'role.ended', personId, { role, scopeId, left: organizationId })
  }
}

/** The right alone, if it is in force. */
async function lockRole(tx: Transaction, roleId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: roleAssignments.id })
    .from(roleAssignments)
    .where(and(eq(roleAssignments.id, roleId), isNull(roleAssignments.endedAt)))
    .for('update')
  return rows.map(({ id }) => id)
}

/** All who keep the installation now, locked in one order, so that two endings at once cannot take the last two. */
async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: roleAssignments.id })
    .from(roleAssignments)
    .where(and(eq(roleAssignments.role, 'platform_admin'), isNull(roleAssignments.endedAt)))
    .orderBy(roleAssignments.id)
    .for('update')
  return rows.map(({ id }) => id)
}

/** Where the person works inside the place, the main post first; null where he does not. */
async function employerWithin(tx: Transaction, personId: string, place: Place): Promise<string | null> {
  const works = await tx
    .select({ organizationId: employments.organizationId, isMain: employments.isMain })
    .from(employments)
    .where(and(eq(employments.personId, personId), isNull(employments.to)))
    .for('share')
  for (const { organizationId } of works.toSorted((a, b) => Number(b.isMain) - Number(a.isMain))) {
    const at = await placeOfOrganization(tx, organizationId)
    const inside =
      (place.organizationId && at.organizationId === place.organizationId) ||
      (!place.organizationId && place.municipalityId && at.municipalityId === place.municipalityId) ||
      (!place.organizationId && !place.municipalityId && place.regionId && at.regionId === place.regionId)
    if (inside) return organizationId
  }
  return null
}
