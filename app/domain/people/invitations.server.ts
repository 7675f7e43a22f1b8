import { eq } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import type { LocalDate } from '~/lib/dates'
import { db, type Transaction } from '~db/client.server'
import { invitations, people, users } from '~db/schema'
import { accountInvitation } from '~emails/account-invitation'
import { endLinks, makeLink } from '../accounts/commands.server'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, Refused } from '../decision'
import { post } from '../letters/commands.server'
import type { SignedIn } from '../viewer'
import { mayChangePerson, mayInvite } from './policy'
import { placesOf } from './queries.server'

/** Invites a person by letter to open an account; a link sent before stops working. */
export const invitePerson = (viewer: SignedIn, personId: string, now: Date, today: LocalDate) =>
  db.transaction(async (tx) => {
    const person = await lockWithAccount(tx, personId)
    const places = await placesOf(tx, personId, today)
    assertAllowed(mayInvite(viewer, places, person.email, person.hasAccount))
    const email = person.email as string
    const address = await makeLink(tx, viewer, { personId, email, purpose: 'account' }, now)
    await post(tx, personId, accountInvitation(catalogue('ru'), address, viewer.name))
    await record(tx, viewer, 'account.invited', personId)
  })

/** Stops the link that was sent; the person cannot open an account by it any more. */
export const revokeInvitation = (viewer: SignedIn, personId: string, now: Date, today: LocalDate) =>
  db.transaction(async (tx) => {
    assertAllowed(mayChangePerson(viewer, await placesOf(tx, personId, today)))
    const wasSent = await endLinks(tx, personId, now, eq(invitations.purpose, 'account'))
    if (!wasSent) throw new Refused((t) => t.people.noInvitation)
    await record(tx, viewer, 'account.invitation_revoked', personId)
  })

async function lockWithAccount(tx: Transaction, personId: string) {
  const [person] = await tx.select({ email: people.email }).from(people).where(eq(people.id, personId)).for('update')
  if (!person) throw new NotFound()
  const accounts = await tx.$count(users, eq(users.personId, personId))
  return { email: person.email, hasAccount: accounts > 0 }
}
