import { eq, sql } from 'drizzle-orm'
import { genderOf } from '~/lib/gender'
import { db } from '~db/client.server'
import { people, users } from '~db/schema'
import { makeLink } from '../accounts/commands.server'
import { insertRole } from '../roles/commands.server'
import { listRoles } from '../roles/queries.server'
import { visitor } from '../viewer'
import { insertPerson } from './commands.server'
import type { AdministratorInput } from './schema'

/**
 * Makes an administrator of the installation from the console, and the link by which he sets his password. Called again
 * for an address that is known, it gives that person the right and another link: a way back in when all passwords are lost.
 */
export const createAdministrator = ({ email, ...name }: AdministratorInput, now: Date): Promise<string> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('administrators'))`)
    const [known] = await tx
      .select({ id: people.id })
      .from(people)
      .where(eq(sql`lower(${people.email})`, email))
    const gender = genderOf(name) ?? undefined
    const personId = known?.id ?? (await insertPerson(tx, visitor, { ...name, email, gender }))
    const held = await listRoles(personId, tx)
    if (!held.some(({ role, endedAt }) => role === 'platform_admin' && !endedAt)) {
      await insertRole(tx, visitor, personId, { role: 'platform_admin', scopeId: null }, null)
    }
    const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.personId, personId))
    return makeLink(tx, visitor, { personId, email: user?.email ?? email, purpose: 'account' }, now)
  })
