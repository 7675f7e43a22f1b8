import { verifyPassword } from 'better-auth/crypto'
import { and, eq } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import { db, type Transaction } from '~db/client.server'
import { credentials, people, users } from '~db/schema'
import { endLinks } from '../accounts/commands.server'
import { record } from '../audit/commands.server'
import { Refused, Stale } from '../decision'
import { refusing } from '../unique.server'
import type { SignedIn } from '../viewer'
import type { LoginInput, ProfileInput } from './schema'

/** What a person keeps of himself: the rest of the register is kept by his organisation. */
export async function findOwn(viewer: SignedIn) {
  const [own] = await db
    .select({
      email: people.email,
      phone: people.phone,
      subjects: people.subjects,
      topics: people.topics,
      version: people.version,
    })
    .from(people)
    .where(eq(people.id, viewer.personId))
  if (!own) throw new Error(`there is no person ${viewer.personId}`)
  return own
}

/** Changes the viewer's own phone, subjects and topics. */
export const changeOwn = (viewer: SignedIn, { version, phone, ...input }: ProfileInput) =>
  db.transaction(async (tx) => {
    const [row] = await tx
      .update(people)
      .set({ ...input, phone: phone ?? null, version: version + 1 })
      .where(and(eq(people.id, viewer.personId), eq(people.version, version)))
      .returning({ id: people.id })
    if (!row) throw new Stale()
    await record(tx, viewer, 'person.changed', viewer.personId)
  })

/**
 * Changes the viewer's address, by which he signs in; his password says that it is he. Links that lie in the old mailbox
 * let nobody in any more.
 */
export const changeLogin = (viewer: SignedIn, { email, password }: LoginInput, now: Date) =>
  refusing({ people_email: taken, users_email_unique: taken }, () =>
    db.transaction(async (tx) => {
      await assertPassword(tx, viewer, password)
      await tx.update(users).set({ email }).where(eq(users.personId, viewer.personId))
      await tx.update(people).set({ email }).where(eq(people.id, viewer.personId))
      await endLinks(tx, viewer.personId, now)
      await record(tx, viewer, 'person.email_changed', viewer.personId)
    }),
  )

const taken = (t: Messages) => t.people.emailTaken

async function assertPassword(tx: Transaction, viewer: SignedIn, password: string): Promise<void> {
  const [kept] = await tx
    .select({ hash: credentials.password })
    .from(credentials)
    .innerJoin(users, eq(users.id, credentials.userId))
    .where(and(eq(users.personId, viewer.personId), eq(credentials.providerId, 'credential')))
  if (!kept?.hash || !(await verifyPassword({ hash: kept.hash, password }))) {
    throw new Refused((t) => t.people.wrongPassword)
  }
}
