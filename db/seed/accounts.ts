import { eq } from 'drizzle-orm'
import { ensureUser, setPassword } from '~/domain/accounts/commands.server'
import { demoPassword } from '~/domain/accounts/demo.server'
import { db } from '~db/client.server'
import { demoAccounts, people } from '~db/schema'

let ordinal = 0

/** Gives a person an address and an account with the demo's password, and offers it on the sign-in page as `role`. */
export async function addDemoAccount(personId: string, address: string, role: string): Promise<void> {
  const email = `${address}@duet.example`
  const order = ++ordinal
  await db.transaction(async (tx) => {
    await tx.update(people).set({ email }).where(eq(people.id, personId))
    await setPassword(tx, await ensureUser(tx, personId, email), demoPassword)
    await tx.insert(demoAccounts).values({ personId, role, ordinal: order })
  })
}
