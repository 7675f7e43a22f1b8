import { and, eq, sql } from 'drizzle-orm'
import type { Messages } from '~/i18n/messages'
import type { LocalDate } from '~/lib/dates'
import { type Connection, db, type Transaction } from '~db/client.server'
import { nameForms, people, users } from '~db/schema'
import { endLinks } from '../accounts/commands.server'
import { record } from '../audit/commands.server'
import { assertAllowed, assertFresh, NotFound, Refused } from '../decision'
import { refusing } from '../unique.server'
import type { SignedIn, Viewer } from '../viewer'
import { insertEmployment, placeOfOpen } from './employments.server'
import { type PersonName, personKey } from './model'
import { mayAddPerson, mayAskForContacts, mayChangeEmail, mayChangePerson } from './policy'
import { findContacts, listNamesakes, placesOf } from './queries.server'
import type { NewPersonInput, PersonInput } from './schema'
import { visiblePeople } from './visibility.server'

const emailTaken = { people_email: (t: Messages) => t.people.emailTaken }

/**
 * Adds a person to the register with a first post. Refused where the region has someone of the same name, unless the
 * form says that this is another one. Returns the id.
 */
export const addPerson = (viewer: SignedIn, { another, organizationId, post, from, ...input }: NewPersonInput) =>
  refusing(emailTaken, () =>
    db.transaction(async (tx) => {
      const place = await placeOfOpen(tx, organizationId)
      assertAllowed(mayAddPerson(viewer, place))
      const key = personKey(input)
      // The same form sent twice at once adds one person.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${key}))`)
      const namesakes = await listNamesakes(tx, key, place.regionId)
      const where = namesakes.map(({ organization }) => organization).join(', ')
      if (namesakes.length > 0 && !another) throw new Refused((t) => t.people.namesake(where))
      const id = await insertPerson(tx, viewer, input)
      await insertEmployment(tx, viewer, id, { organizationId, post, from, isMain: true })
      return id
    }),
  )

type PersonFacts = PersonName & Partial<PersonInput>

/** Writes a person for a command that has asked who may. */
export async function insertPerson(
  tx: Transaction,
  viewer: Pick<Viewer, 'personId' | 'ip'>,
  facts: PersonFacts,
): Promise<string> {
  const [row] = await tx
    .insert(people)
    .values({ ...facts, searchKey: personKey(facts) })
    .returning({ id: people.id })
  if (!row) throw new Error('a person was not written')
  await record(tx, viewer, 'person.added', row.id)
  return row.id
}

/**
 * Changes what is known of a person. Documents and snapshots keep the old name (INV-07); name forms that were
 * confirmed for it are forgotten.
 */
export const changePerson = (
  viewer: SignedIn,
  id: string,
  { version, email, ...input }: PersonInput & { version: number },
  now: Date,
  today: LocalDate,
) =>
  refusing(emailTaken, () =>
    db.transaction(async (tx) => {
      const before = await lockPerson(tx, viewer, id, today)
      const places = await placesOf(tx, id, today)
      assertAllowed(mayChangePerson(viewer, places))
      assertFresh(before, version)
      const contacts = await contactsChange(tx, viewer, before, email ?? null, now)
      await tx
        .update(people)
        .set({ ...cleared, ...input, ...contacts, searchKey: personKey(input), version: version + 1 })
        .where(eq(people.id, id))
      const renamed = personKey(input) !== before.searchKey || (input.gender ?? null) !== before.gender
      if (renamed) await tx.delete(nameForms).where(eq(nameForms.personId, id))
      await record(tx, viewer, 'person.changed', id, renamed ? { before: before.searchKey } : {})
    }),
  )

/** Fields that a form leaves out when they are emptied. */
const cleared = {
  gender: null,
  birthYear: null,
  phone: null,
  teachingSinceYear: null,
  teachingSinceMonth: null,
  categoryDate: null,
}

/** Links that lie in the old mailbox let nobody in any more. */
async function contactsChange(
  tx: Transaction,
  viewer: SignedIn,
  before: { id: string; email: string | null },
  email: string | null,
  now: Date,
) {
  if (email === before.email) return {}
  const account = await tx.query.users.findFirst({
    columns: { id: true },
    where: eq(users.personId, before.id),
  })
  assertAllowed(mayChangeEmail(viewer, account !== undefined))
  if (account) {
    if (email === null) throw new Refused((t) => t.people.emailIsLogin)
    await tx.update(users).set({ email }).where(eq(users.id, account.id))
  }
  await endLinks(tx, before.id, now)
  await record(tx, viewer, 'person.email_changed', before.id)
  return { email }
}

/** The contacts of a person for an administrator who asks for them; that he did is in the log (INV-47, INV-48). */
export const showContacts = (viewer: SignedIn, id: string, today: LocalDate) =>
  db.transaction(async (tx) => {
    await findVisible(tx, viewer, id, today)
    assertAllowed(mayAskForContacts(viewer, await placesOf(tx, id, today)))
    await record(tx, viewer, 'person.contacts_shown', id)
    return findContacts(tx, id)
  })

async function lockPerson(tx: Transaction, viewer: SignedIn, id: string, today: LocalDate) {
  await findVisible(tx, viewer, id, today)
  const [person] = await tx.select().from(people).where(eq(people.id, id)).for('update')
  if (!person) throw new NotFound()
  return person
}

async function findVisible(connection: Connection, viewer: SignedIn, id: string, today: LocalDate) {
  const [person] = await connection
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, id), visiblePeople(viewer, today)))
  if (!person) throw new NotFound()
}
