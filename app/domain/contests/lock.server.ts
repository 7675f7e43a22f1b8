import { and, eq, getTableColumns } from 'drizzle-orm'
import type { Transaction } from '~db/client.server'
import { contests, municipalities, organizations } from '~db/schema'
import { NotFound } from '../decision'
import type { Contest } from '../scoring/contest-file'
import type { Viewer } from '../viewer'
import type { Rules } from './rules'
import type { Terms } from './terms'
import { visibleTo } from './visibility.server'

const { searchKey: _searchKey, ...columns } = getTableColumns(contests)

/**
 * The contest's row, held until the transaction ends: every change of a contest, of its terms and of who is in it begins
 * here, so that they come one after another. `share` is for work on one entry: such go on side by side, but no change of
 * the contest comes between.
 *
 * @throws NotFound where the viewer does not see the contest
 */
export async function lockContest(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  strength: 'update' | 'share' = 'update',
) {
  const [contest] = await tx
    .select({
      ...columns,
      organizationId: contests.organizerOrganizationId,
      organizerMunicipalityId: organizations.municipalityId,
      regionId: municipalities.regionId,
    })
    .from(contests)
    .innerJoin(organizations, eq(organizations.id, contests.organizerOrganizationId))
    .leftJoin(municipalities, eq(municipalities.id, organizations.municipalityId))
    .where(and(eq(contests.id, id), visibleTo(viewer)))
    .for(strength, { of: contests })
  if (!contest) throw new NotFound()
  const { municipalityId: openTo, regulation, rules, proposed, ...rest } = contest
  return {
    ...rest,
    /** The district whose people may enter; null is the whole region. */
    openTo,
    municipalityId: contest.organizerMunicipalityId,
    regulation: regulation as Contest,
    rules: rules as Rules,
    proposed: proposed as Terms | null,
  }
}

export type LockedContest = Awaited<ReturnType<typeof lockContest>>
