import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { db } from '~db/client.server'
import { events, issuedDocuments, organizations, people } from '~db/schema'
import { withinReach } from '../organizations/scope.server'
import { worksWithin } from '../people/visibility.server'
import type { Role, SignedIn } from '../viewer'

/** Whose documents a coordinator or organiser keeps: those of the people of his organisation or district. */
const keepersOfDocuments: readonly Role[] = ['school_coordinator', 'organizer']

/** Documents the viewer may open and download: his own, those of the people he keeps, those he issues. */
export const visibleDocuments = (viewer: SignedIn, today: LocalDate): SQL =>
  or(ownDocument(viewer), ofColleagues(viewer, today), issuedWithin(viewer)) ?? sql`false`

export const ownDocument = ({ personId }: SignedIn) => eq(issuedDocuments.recipientId, personId)

/** Documents of people who work in what the viewer keeps. */
export function ofColleagues(viewer: SignedIn, today: LocalDate): SQL {
  if (!keepsColleagues(viewer)) return sql`false`
  return exists(
    db
      .select({ one: sql`1` })
      .from(people)
      .where(and(eq(people.id, issuedDocuments.recipientId), worksWithin(viewer, keepersOfDocuments, today))),
  )
}

/** Documents that the viewer issues: `issues` of the policy, as SQL. */
export function issuedWithin(viewer: SignedIn): SQL {
  const within = (roles: readonly Role[]) =>
    viewer.roles.some(({ role }) => roles.includes(role))
      ? inArray(
          issuedDocuments.issuerOrganizationId,
          db.select({ id: organizations.id }).from(organizations).where(withinReach(viewer, roles)),
        )
      : undefined
  const ofSchoolEvents = exists(
    db
      .select({ one: sql`1` })
      .from(events)
      .where(and(eq(events.id, issuedDocuments.eventId), eq(events.level, 'school'))),
  )
  const atSchool = within(['school_coordinator'])
  return or(within(['organizer', 'region_admin']), atSchool && and(atSchool, ofSchoolEvents)) ?? sql`false`
}

/** Whether the viewer has colleagues whose documents are his to see. */
export const keepsColleagues = (viewer: SignedIn): boolean =>
  viewer.roles.some(({ role }) => keepersOfDocuments.includes(role))

/** Whether the viewer issues documents at all, and so has a journal of them. */
export const hasJournal = (viewer: SignedIn): boolean =>
  viewer.roles.some(({ role }) => role === 'organizer' || role === 'region_admin' || role === 'school_coordinator')
