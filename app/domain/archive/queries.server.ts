import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Locale } from '~/i18n/messages'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { archivedContests, organizations, people, protocols } from '~db/schema'
import { runBy } from '../contests/visibility.server'
import { NotFound } from '../decision'
import { fullNameOf } from '../people/name.server'
import type { KnownHere } from '../reckoning/outcome'
import type { Answer, Question } from '../reckoning/reckoner'
import { reckonFile } from '../reckoning/reckoning.server'
import type { Viewer } from '../viewer'

const limit = 30

/** Organisations named after these stay without their names: no contest has so many. */
const mostIds = 5000

const ofArchive = { holder: archivedContests.keeperOrganizationId, level: archivedContests.level }

/** Archived contests that the viewer may read: `mayKeep` of the policy, as SQL. */
export const readBy = (viewer: Viewer): SQL => runBy(viewer, ofArchive)

/** Archived contests that the viewer may read, those kept last first. */
export async function listArchived(viewer: Viewer, after: Cursor | null) {
  const rows = await db
    .select({
      id: archivedContests.id,
      title: archivedContests.title,
      note: archivedContests.note,
      level: archivedContests.level,
      entries: archivedContests.entries,
      keptAt: archivedContests.keptAt,
      keeper: organizations.shortName,
    })
    .from(archivedContests)
    .innerJoin(organizations, eq(organizations.id, archivedContests.keeperOrganizationId))
    .where(
      and(
        readBy(viewer),
        after
          ? sql`(${archivedContests.keptAt}, ${archivedContests.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(archivedContests.keptAt), desc(archivedContests.id))
    .limit(limit + 1)
  return pageOf(rows, limit, ({ keptAt, id }) => [keptAt.toISOString(), id])
}

/** The facts of an archived contest that the viewer may read. */
export async function findArchived(viewer: Viewer, id: string) {
  const [row] = await db
    .select({
      id: archivedContests.id,
      title: archivedContests.title,
      note: archivedContests.note,
      level: archivedContests.level,
      fileName: archivedContests.fileName,
      keptAt: archivedContests.keptAt,
      keptBy: fullNameOf(),
      keeper: organizations.shortName,
    })
    .from(archivedContests)
    .innerJoin(organizations, eq(organizations.id, archivedContests.keeperOrganizationId))
    .innerJoin(people, eq(people.id, archivedContests.keptBy))
    .where(and(eq(archivedContests.id, id), readBy(viewer)))
  if (!row) throw new NotFound()
  return row
}

/** What is asked of the file of an archived contest that the viewer may read. */
export async function readArchived(
  viewer: Viewer,
  id: string,
  locale: Locale,
  want: Question['want'],
): Promise<Answer> {
  const [row] = await db
    .select({ file: archivedContests.file })
    .from(archivedContests)
    .where(and(eq(archivedContests.id, id), readBy(viewer)))
  if (!row) throw new NotFound()
  const source = new TextEncoder().encode(row.file)
  const { answer, unread } = await reckonFile('members', { source, want, locale, known: await knownHere(row.file) })
  if (unread) throw new Error(`the archived contest ${id} cannot be read: ${JSON.stringify(unread.faults[0])}`)
  return answer
}

/**
 * What this installation knows of a contest file that is not read yet: of the organisations whose ids stand in it, and of the
 * protocol whose hash does. Two queries at most.
 */
export async function knownHere(text: string): Promise<KnownHere> {
  return { organizations: await namesOf(idsIn(text)), protocol: await findSigned(protocolHash.exec(text)?.[1]) }
}

const anId = /(?<=")[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=")/g
const protocolHash = /"hash"\s*:\s*"([0-9a-f]{64})"/

function idsIn(text: string): string[] {
  const ids = new Set<string>()
  for (const [id] of text.matchAll(anId)) if (ids.add(id).size === mostIds) break
  return [...ids]
}

async function namesOf(ids: string[]): Promise<KnownHere['organizations']> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: organizations.id, name: organizations.shortName })
    .from(organizations)
    .where(inArray(organizations.id, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The final protocol in force that bears the hash. */
async function findSigned(hash: string | undefined): Promise<KnownHere['protocol']> {
  if (hash === undefined) return null
  const [protocol] = await db
    .select({ number: protocols.number, date: protocols.date, result: sql<object>`${protocols.snapshot} -> 'result'` })
    .from(protocols)
    .where(and(eq(protocols.hash, hash), eq(protocols.state, 'signed'), isNull(protocols.stage)))
  return protocol ?? null
}
