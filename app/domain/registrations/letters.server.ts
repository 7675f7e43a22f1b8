import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import type { Transaction } from '~db/client.server'
import { people, registrationPeople, registrations } from '~db/schema'
import { type RegistrationNews, registrationLetter } from '~emails/registration-letter'
import type { LockedEvent } from '../events/lock.server'
import { findFacts } from '../events/notices.server'
import { post } from '../letters/commands.server'
import { modesOf } from './seats'
import { isFree } from './settle.server'

const russian = catalogue('ru')

/** Writes what became of these registrations to everyone who comes by them and has an address. */
export async function writeAbout(
  tx: Transaction,
  event: LockedEvent,
  news: RegistrationNews,
  registrationIds: string[],
  reason?: string,
): Promise<void> {
  if (registrationIds.length === 0) return
  const recipients = await tx
    .select({
      registrationId: registrations.id,
      personId: registrationPeople.personId,
      mode: registrations.mode,
    })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .innerJoin(people, eq(people.id, registrationPeople.personId))
    .where(and(inArray(registrations.id, registrationIds), isNotNull(people.email)))
  if (recipients.length === 0) return
  const facts = await findFacts(tx, event.id)
  const remoteIsFree =
    news === 'waitlisted' && modesOf(event).includes('remote') && (await isFree(tx, event, 'remote', 1))
  for (const { registrationId, personId, mode } of recipients) {
    const seated = news === 'confirmed' || news === 'movedUp'
    const letter = registrationLetter(russian, news, {
      registrationId,
      personId,
      event: facts,
      onlineUrl: (seated && mode === 'remote' && event.onlineUrl) || undefined,
      remoteIsFree: remoteIsFree && mode === 'in_person',
      reason,
    })
    await post(tx, personId, letter)
  }
}
