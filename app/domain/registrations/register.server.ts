import { and, asc, eq, inArray, like, type SQL, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { searchWords } from '~/lib/text'
import { db } from '~db/client.server'
import { municipalities, organizations, people, registrationPeople, registrations } from '~db/schema'
import { runs } from '../events/policy'
import { fullNameOf } from '../people/name.server'
import type { SignedIn } from '../viewer'
import type { OpenEvent } from './policy'
import type { RegisterFilter } from './register-filter'

const limit = 50

/**
 * Whose registrations the viewer sees of an event: those who run it, everyone's; the coordinator of a school, those of
 * its people; others none but their own, which is another page.
 */
function isSeenBy(viewer: SignedIn, event: OpenEvent): SQL {
  if (runs(viewer, event)) return sql`true`
  const own = viewer.roles.flatMap(({ role, scopeId }) => (role === 'school_coordinator' && scopeId ? scopeId : []))
  return own.length > 0 ? inArray(registrationPeople.organizationId, own) : sql`false`
}

/** People registered for an event, by surname: a pair is two rows. */
export async function listRegistered(
  viewer: SignedIn,
  event: OpenEvent & { id: string },
  filter: RegisterFilter,
  after: Cursor | null,
  most = limit,
) {
  const rows = await registered()
    .where(
      and(
        isChosen(viewer, event, filter),
        after ? sql`(${people.searchKey}, ${people.id}) > (${after[0]}, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(people.searchKey), asc(people.id))
    .limit(most + 1)
  return pageOf(rows, most, (row) => [row.key, row.personId])
}

export type Registrant = Awaited<ReturnType<typeof listRegistered>>['rows'][number]

const registered = () =>
  db
    .select({
      registrationId: registrations.id,
      personId: people.id,
      key: people.searchKey,
      name: fullNameOf(),
      organization: organizations.shortName,
      municipality: municipalities.shortName,
      post: registrationPeople.post,
      unit: registrations.unit,
      mode: registrations.mode,
      state: registrations.state,
      source: registrations.source,
      comment: registrations.comment,
      createdAt: registrations.createdAt,
      present: registrationPeople.present,
      presentMode: registrationPeople.presentMode,
    })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .innerJoin(people, eq(people.id, registrationPeople.personId))
    .leftJoin(organizations, eq(organizations.id, registrationPeople.organizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))

/** How many people come, wait and came, by mode and by district: the totals of a letter of results. */
export async function countRegistered(viewer: SignedIn, event: OpenEvent & { id: string }) {
  return db
    .select({
      municipalityId: organizations.municipalityId,
      municipality: municipalities.shortName,
      mode: registrations.mode,
      confirmed: sql<number>`count(*) filter (where ${registrations.state} = 'confirmed')::int`,
      waiting: sql<number>`count(*) filter (where ${registrations.state} = 'waitlisted')::int`,
      present: sql<number>`count(*) filter (where ${registrationPeople.present})::int`,
    })
    .from(registrationPeople)
    .innerJoin(registrations, eq(registrations.id, registrationPeople.registrationId))
    .leftJoin(organizations, eq(organizations.id, registrationPeople.organizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(and(eq(registrationPeople.eventId, event.id), eq(registrationPeople.active, true), isSeenBy(viewer, event)))
    .groupBy(organizations.municipalityId, municipalities.shortName, registrations.mode)
    .orderBy(sql`${municipalities.shortName} collate russian nulls last`, asc(registrations.mode))
}

const isChosen = (viewer: SignedIn, event: OpenEvent & { id: string }, filter: RegisterFilter) =>
  and(
    eq(registrationPeople.eventId, event.id),
    eq(registrationPeople.active, true),
    isSeenBy(viewer, event),
    filter.mode && eq(registrations.mode, filter.mode),
    filter.state && eq(registrations.state, filter.state),
    filter.municipality ? eq(organizations.municipalityId, filter.municipality) : undefined,
    ...searchWords(filter.search).map((word) => like(people.searchKey, `%${word}%`)),
  )
