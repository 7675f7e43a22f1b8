import { and, asc, eq, like, or, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { searchWords } from '~/lib/text'
import { db } from '~db/client.server'
import { organizations, pairs, people, registrationPeople } from '~db/schema'
import { withinReach } from '../organizations/scope.server'
import { fullNameOf } from '../people/name.server'
import { worksWithin } from '../people/visibility.server'
import { workOf } from '../people/work.server'
import type { Role, SignedIn } from '../viewer'
import { mostOffered } from './register-filter'

const registrars: readonly Role[] = ['school_coordinator', 'organizer', 'region_admin']

const mentor = alias(people, 'mentor')
const mentee = alias(people, 'mentee')
const organization = alias(organizations, 'organization')

/** People the viewer keeps, to be registered for an event; those who are registered for it already are marked. */
export function listColleagues(viewer: SignedIn, eventId: string, search: string, today: LocalDate) {
  const work = workOf(people.id, today)
  return db
    .select({
      id: people.id,
      name: fullNameOf(),
      post: sql<string | null>`${work.post}`,
      organization: sql<string | null>`${work.organization}`,
      registered: isComing(eventId, people.id),
    })
    .from(people)
    .leftJoinLateral(work, sql`true`)
    .where(and(worksWithin(viewer, registrars, today), ...found(search, people.searchKey)))
    .orderBy(asc(people.searchKey), asc(people.id))
    .limit(mostOffered)
}

/** Active pairs with a member in what the viewer keeps. */
export const listPairsToRegister = (viewer: SignedIn, eventId: string, search: string) =>
  db
    .select({
      id: pairs.id,
      mentor: fullNameOf(mentor),
      mentee: fullNameOf(mentee),
      organization: organization.shortName,
      registered: sql<boolean>`${isComing(eventId, pairs.mentorId)} or ${isComing(eventId, pairs.menteeId)}`,
    })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .innerJoin(organization, eq(organization.id, pairs.menteeOrganizationId))
    .where(and(eq(pairs.state, 'active'), isKept(viewer), ...searchPairs(search)))
    .orderBy(asc(mentor.searchKey), asc(mentee.searchKey), asc(pairs.id))
    .limit(mostOffered)

const isComing = (eventId: string, personId: PgColumn) => sql<boolean>`exists (
  select from ${registrationPeople} where ${registrationPeople.eventId} = ${eventId}
    and ${registrationPeople.personId} = ${personId} and ${registrationPeople.active})`

const isKept = (viewer: SignedIn) => {
  const kept = db.select({ id: organizations.id }).from(organizations).where(withinReach(viewer, registrars))
  return or(sql`${pairs.mentorOrganizationId} in ${kept}`, sql`${pairs.menteeOrganizationId} in ${kept}`)
}

const found = (search: string, key: typeof people.searchKey) =>
  searchWords(search).map((word) => like(key, `%${word}%`))

const searchPairs = (search: string) =>
  searchWords(search).map((word) => or(like(mentor.searchKey, `%${word}%`), like(mentee.searchKey, `%${word}%`)))
