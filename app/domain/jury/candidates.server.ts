import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { searchWords } from '~/lib/text'
import { db } from '~db/client.server'
import { employments, entries, jurors, municipalities, organizations, pairs, people } from '~db/schema'
import { fullNameOf } from '../people/name.server'
import { mentions } from '../people/queries.server'

/** More than are listed are found by more words. */
export const mostCandidates = 20

/**
 * People of the contest's region by words of their name or school, for its organiser to invite. Of their contacts only
 * whether there is an address is said: a jury is asked from other districts too (INV-48).
 */
export async function listCandidates(
  contest: { id: string; regionId: string | null },
  search: string,
  today: LocalDate,
) {
  const words = searchWords(search)
  if (words.length === 0) return []
  const works = db
    .select({
      post: employments.post,
      organization: sql<string>`${organizations.shortName}`.as('organization'),
      municipality: sql<string | null>`${municipalities.shortName}`.as('municipality'),
      regionId: municipalities.regionId,
    })
    .from(employments)
    .innerJoin(organizations, eq(organizations.id, employments.organizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(and(eq(employments.personId, people.id), sql`coalesce(${employments.to}, 'infinity') >= ${today}::date`))
    .orderBy(desc(employments.isMain), desc(employments.from))
    .limit(1)
    .as('works')
  return db
    .select({
      id: people.id,
      name: fullNameOf(),
      post: works.post,
      organization: works.organization,
      municipality: works.municipality,
      hasEmail: sql<boolean>`${people.email} is not null`,
      isMember: sql<boolean>`exists (select from ${jurors} where ${jurors.contestId} = ${contest.id}
        and ${jurors.personId} = ${people.id} and ${inArray(jurors.state, ['invited', 'confirmed'])})`,
      enters: sql<boolean>`exists (select from ${entries} left join ${pairs} on ${pairs.id} = ${entries.pairId}
        where ${entries.contestId} = ${contest.id} and ${entries.state} <> 'withdrawn'
          and ${people.id} in (${entries.personId}, ${pairs.mentorId}, ${pairs.menteeId}))`,
    })
    .from(people)
    .leftJoinLateral(works, sql`true`)
    .where(
      and(
        contest.regionId ? or(eq(works.regionId, contest.regionId), sql`${works.regionId} is null`) : undefined,
        ...words.map((word) => mentions(word, today)),
      ),
    )
    .orderBy(asc(people.searchKey), asc(people.id))
    .limit(mostCandidates)
}

export type Candidate = Awaited<ReturnType<typeof listCandidates>>[number]
