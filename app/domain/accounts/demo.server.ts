import { asc, eq, sql } from 'drizzle-orm'
import { settings } from '~/lib/env.server'
import { db } from '~db/client.server'
import { demoAccounts, people } from '~db/schema'
import { fullNameOf } from '../people/name.server'
import type { DemoAccount } from './model'

/** The one password of all accounts of a demo; a real installation has none of them. */
export const demoPassword = 'демонстрация'

/** The accounts that the sign-in page of a demo offers, in order; none in a real installation. */
export async function listDemoAccounts(): Promise<DemoAccount[]> {
  if (!settings.demo) return []
  const rows = await db
    .select({
      email: sql<string>`${people.email}`,
      name: fullNameOf(),
      role: demoAccounts.role,
    })
    .from(demoAccounts)
    .innerJoin(people, eq(people.id, demoAccounts.personId))
    .orderBy(asc(demoAccounts.ordinal))
  return rows.map((row) => ({ ...row, password: demoPassword }))
}
