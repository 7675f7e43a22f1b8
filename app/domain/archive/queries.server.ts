import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { isIdentifier } from '~/lib/text'
import { type Connection, db } from '~db/client.server'
import { archivedContests, organizations, people } from '~db/schema'
import { runBy } from '../contests/visibility.server'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import type { ContestFile } from '../scoring/contest-file'
import { readContestFile } from '../scoring/file/read'
import type { Viewer } from '../viewer'

const limit = 30

/** Archived contests that the viewer may read, those kept last first. */
export async function listArchived(viewer: Viewer, after: Cursor | null) {
  const rows = await db
    .select({
      id: archivedContests.id,
      title: archivedContests.title,
      level: archivedContests.level,
      entries: archivedContests.entries,
      keptAt: archivedContests.keptAt,
      organizer: organizations.shortName,
    })
    .from(archivedContests)
    .innerJoin(organizations, eq(organizations.id, archivedContests.organizerOrganizationId))
    .where(
      and(
        runBy(viewer, archivedContests),
        after
          ? sql`(${archivedContests.keptAt}, ${archivedContests.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(archivedContests.keptAt), desc(archivedContests.id))
    .limit(limit + 1)
  return pageOf(rows, limit, ({ keptAt, id }) => [keptAt.toISOString(), id])
}

/** An archived contest that the viewer may read, with its file as it came. */
export async function findArchived(viewer: Viewer, id: string, connection: Connection = db) {
  const [row] = await connection
    .select({
      id: archivedContests.id,
      title: archivedContests.title,
      level: archivedContests.level,
      source: archivedContests.file,
      fileName: archivedContests.fileName,
      hash: archivedContests.hash,
      keptAt: archivedContests.keptAt,
      keptBy: fullNameOf(),
      organizer: organizations.shortName,
    })
    .from(archivedContests)
    .innerJoin(organizations, eq(organizations.id, archivedContests.organizerOrganizationId))
    .innerJoin(people, eq(people.id, archivedContests.keptBy))
    .where(and(eq(archivedContests.id, id), runBy(viewer, archivedContests)))
  if (!row) throw new NotFound()
  return row
}

/** The same, with the file read. */
export async function readArchived(viewer: Viewer, id: string) {
  const { source, ...row } = await findArchived(viewer, id)
  const { file, faults } = readContestFile(new TextEncoder().encode(source))
  if (faults) throw new Error(`the archived contest ${id} cannot be computed: ${JSON.stringify(faults[0])}`)
  return { ...row, file }
}

/** The organisations of a file that are in this register, by the ids under which the app exports them. One query. */
export async function namesOfOrganizations({ jurors, entries }: ContestFile): Promise<Map<string, string>> {
  const named = [
    ...jurors.flatMap(({ organisation }) => organisation ?? []),
    ...entries.flatMap(({ organisations }) => organisations),
  ]
  const ids = [...new Set(named.filter(isIdentifier))]
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: organizations.id, name: organizations.shortName })
    .from(organizations)
    .where(inArray(organizations.id, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
