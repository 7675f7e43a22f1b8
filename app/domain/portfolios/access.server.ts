import { and, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { LocalDate } from '~/lib/dates'
import { db } from '~db/client.server'
import { organizations, pairs, people, portfolios } from '~db/schema'
import { publicFullNameOf } from '../consents/queries.server'
import { NotFound } from '../decision'
import { withinReach } from '../organizations/scope.server'
import { fullNameOf } from '../people/name.server'
import { worksWithin } from '../people/visibility.server'
import type { Viewer } from '../viewer'
import type { Access, Owner, Visibility } from './model'
import { owns, portfolioKeepers } from './policy'

/** Someone of a portfolio: his name, and the same if it may be public. */
export interface Named {
  id: string
  name: string
  publicName: string | null
}

/** A portfolio as it was found: in what capacity, and who is in it. A person alone, or the mentor before the mentee. */
export interface FoundPortfolio {
  owner: Owner
  access: Access
  members: Named[]
  visibility: Visibility
}

/** The portfolio of a person or a pair, if the viewer may see it. */
export async function findPortfolio(viewer: Viewer, owner: Owner, today: LocalDate): Promise<FoundPortfolio> {
  const found = owner.kind === 'person' ? await findPerson(viewer, owner, today) : await findPair(viewer, owner)
  if (!found) throw new NotFound()
  const { kept, members, visibility } = found
  const access = viewer.personId !== null && owns({ ...viewer, personId: viewer.personId }, owner) ? 'owner' : kept
  if (access) return { owner, access, members, visibility }
  if (visibility !== 'public') throw new NotFound()
  return opened(owner, members, visibility)
}

/** The portfolio behind a secret link, as an outsider sees it, its owner too. A link that was replaced is not found. */
export async function findLinkedPortfolio(viewer: Viewer, token: string, today: LocalDate): Promise<FoundPortfolio> {
  const [row] = await db
    .select({ kind: portfolios.ownerKind, id: portfolios.ownerId })
    .from(portfolios)
    .where(and(eq(portfolios.linkToken, token), eq(portfolios.visibility, 'link')))
  if (!row) throw new NotFound()
  const found = row.kind === 'person' ? await findPerson(viewer, row, today) : await findPair(viewer, row)
  if (!found) throw new NotFound()
  return opened(row, found.members, found.visibility)
}

/** To others a portfolio is there only while someone of it lets his name be public (INV-46). */
function opened(owner: Owner, members: Named[], visibility: Visibility): FoundPortfolio {
  if (members.every(({ publicName }) => publicName === null)) throw new NotFound()
  return { owner, access: 'outsider', members, visibility }
}

interface Row {
  kept: 'keeper' | null
  members: Named[]
  visibility: Visibility
}

const visibilityOf = sql<Visibility>`coalesce(${portfolios.visibility}, 'owner')`
const asKeeper = (isKept: SQL) => sql<'keeper' | null>`case when ${isKept} then 'keeper' end`

async function findPerson(viewer: Viewer, { id }: Owner, today: LocalDate): Promise<Row | undefined> {
  const [row] = await db
    .select({
      id: people.id,
      name: fullNameOf(),
      publicName: publicFullNameOf(people),
      kept: asKeeper(worksWithin(viewer, portfolioKeepers, today)),
      visibility: visibilityOf,
    })
    .from(people)
    .leftJoin(portfolios, and(eq(portfolios.ownerKind, 'person'), eq(portfolios.ownerId, people.id)))
    .where(eq(people.id, id))
  if (!row) return undefined
  const { kept, visibility, ...person } = row
  return { kept, visibility, members: [person] }
}

const mentor = alias(people, 'mentor')
const mentee = alias(people, 'mentee')

/** A pair that was never proposed has no portfolio. */
async function findPair(viewer: Viewer, { id }: Owner): Promise<Row | undefined> {
  const within = () =>
    db.select({ id: organizations.id }).from(organizations).where(withinReach(viewer, portfolioKeepers))
  const isKept =
    or(inArray(pairs.mentorOrganizationId, within()), inArray(pairs.menteeOrganizationId, within())) ?? sql`false`
  const [row] = await db
    .select({
      mentor: { id: mentor.id, name: fullNameOf(mentor), publicName: publicFullNameOf(mentor) },
      mentee: { id: mentee.id, name: fullNameOf(mentee), publicName: publicFullNameOf(mentee) },
      kept: asKeeper(isKept),
      visibility: visibilityOf,
    })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .leftJoin(portfolios, and(eq(portfolios.ownerKind, 'pair'), eq(portfolios.ownerId, pairs.id)))
    .where(and(eq(pairs.id, id), ne(pairs.state, 'draft')))
  return row && { kept: row.kept, visibility: row.visibility, members: [row.mentor, row.mentee] }
}
