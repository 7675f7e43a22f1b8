import { and, asc, eq, inArray } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { searchWords } from '~/lib/text'
import { type Connection, db } from '~db/client.server'
import { employments, municipalities, organizations, people } from '~db/schema'
import { stillEmployed } from '../organizations/queries.server'
import { withinReach } from '../organizations/scope.server'
import { fullNameOf } from '../people/name.server'
import { mentions } from '../people/queries.server'
import type { SignedIn } from '../viewer'
import type { PairMember } from './model'
import { makers } from './policy'

/** Teachers whom the viewer may put into a pair: name, post and school, never contacts. */
const selectCandidates = (connection: Connection, viewer: SignedIn, member: PairMember, today: LocalDate) => {
  const regions = db
    .select({ id: municipalities.regionId })
    .from(organizations)
    .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(withinReach(viewer, makers))
  const works = and(eq(employments.personId, people.id), stillEmployed(today), eq(employments.isMain, true))
  return {
    // A mentee is of those for whom the viewer drafts; a mentor may come from anywhere in the region.
    may: member === 'mentee' ? withinReach(viewer, makers) : inArray(municipalities.regionId, regions),
    query: connection
      .select({ id: people.id, name: fullNameOf(), post: employments.post, organization: organizations.shortName })
      .from(people)
      .innerJoin(employments, works)
      .innerJoin(organizations, eq(organizations.id, employments.organizationId))
      .innerJoin(municipalities, eq(municipalities.id, organizations.municipalityId)),
  }
}

/** Those whom the search finds; nobody before three letters are typed. */
export async function searchCandidates(viewer: SignedIn, member: PairMember, search: string, today: LocalDate) {
  const words = searchWords(search)
  if (words.join('').length < 3) return []
  const { query, may } = selectCandidates(db, viewer, member, today)
  return query
    .where(and(may, ...words.map((word) => mentions(word, today))))
    .orderBy(asc(people.searchKey), asc(people.id))
    .limit(20)
}

/** One of them by the id; null where the viewer may not put the person into a pair. */
export async function findCandidate(
  connection: Connection,
  viewer: SignedIn,
  member: PairMember,
  id: string,
  today: LocalDate,
) {
  const { query, may } = selectCandidates(connection, viewer, member, today)
  const [found] = await query.where(and(may, eq(people.id, id))).limit(1)
  return found ?? null
}

/** Those whom an address names as the two of a new pair, as far as the viewer may put them into one. */
export async function findMembersChosen(
  viewer: SignedIn,
  { mentor, mentee }: { mentor?: string; mentee?: string },
  today: LocalDate,
) {
  const find = (member: PairMember, id: string | undefined) =>
    id ? findCandidate(db, viewer, member, id, today) : null
  const [first, second] = await Promise.all([find('mentor', mentor), find('mentee', mentee)])
  return { mentor: first?.id === second?.id ? null : first, mentee: second }
}
