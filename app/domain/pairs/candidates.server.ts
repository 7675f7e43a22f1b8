import { and, asc, eq, gte, inArray, isNull, like, or } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { searchWords } from '~/lib/text'
import { type Connection, db } from '~db/client.server'
import { employments, municipalities, organizations, people } from '~db/schema'
import { withinReach } from '../organizations/scope.server'
import { fullNameOf } from '../people/name.server'
import type { SignedIn } from '../viewer'
import { makers } from './policy'

/** Teachers of the regions in which the viewer makes pairs: name, post and school, never contacts. */
const selectCandidates = (connection: Connection, viewer: SignedIn, today: LocalDate) => {
  const regions = db
    .select({ id: municipalities.regionId })
    .from(organizations)
    .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(withinReach(viewer, makers))
  const works = and(
    eq(employments.personId, people.id),
    or(isNull(employments.to), gte(employments.to, today)),
    eq(employments.isMain, true),
  )
  return {
    inRegion: inArray(municipalities.regionId, regions),
    query: connection
      .select({ id: people.id, name: fullNameOf(), post: employments.post, organization: organizations.shortName })
      .from(people)
      .innerJoin(employments, works)
      .innerJoin(organizations, eq(organizations.id, employments.organizationId))
      .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId)),
  }
}

/** Those whom the search finds; nobody before three letters are typed. */
export async function searchCandidates(viewer: SignedIn, search: string, today: LocalDate) {
  const words = searchWords(search)
  if (words.join('').length < 3) return []
  const { query, inRegion } = selectCandidates(db, viewer, today)
  return query
    .where(
      and(
        inRegion,
        ...words.map((word) => or(like(people.searchKey, `%${word}%`), like(organizations.searchKey, `%${word}%`))),
      ),
    )
    .orderBy(asc(people.searchKey), asc(people.id))
    .limit(20)
}

/** One of them by the id; null where the viewer may not put the person into a pair. */
export async function findCandidate(connection: Connection, viewer: SignedIn, id: string, today: LocalDate) {
  const { query, inRegion } = selectCandidates(connection, viewer, today)
  const [found] = await query.where(and(inRegion, eq(people.id, id))).limit(1)
  return found ?? null
}

/** Those whom an address names as the two of a new pair, as far as the viewer may put them into one. */
export async function findMembersChosen(
  viewer: SignedIn,
  { mentor, mentee }: { mentor?: string; mentee?: string },
  today: LocalDate,
) {
  const find = (id: string | undefined) => (id ? findCandidate(db, viewer, id, today) : null)
  const [first, second] = await Promise.all([find(mentor), find(mentee)])
  return { mentor: first?.id === second?.id ? null : first, mentee: second }
}
