import { and, eq, inArray, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { serveFile } from '~/storage/files.server'
import { db } from '~db/client.server'
import { assignments, contests, entries, entryFiles, files, jurors, organizations } from '~db/schema'
import { blindCode } from '../contests/contest-file.server'
import { runBy } from '../contests/visibility.server'
import { NotFound } from '../decision'
import { withinReach } from '../organizations/scope.server'
import { holdsAnywhere, type SignedIn } from '../viewer'
import { coordinatedBy, ownedBy } from './visibility.server'

/**
 * Who may read the files of an entry, by the permission matrix: its entrants, their coordinators, the organiser; the chair
 * and the secretary of the jury, and the jurors it is assigned to; a region's administrator once results are published.
 * A condition on `entries` joined to `contests`.
 */
const mayReadEntryFiles = (viewer: SignedIn, today: string): SQL =>
  or(ownedBy(viewer), coordinatedBy(viewer, today), runBy(viewer), judgedBy(viewer), overseenBy(viewer)) ?? sql`false`

/**
 * A file of an entry as a response, under the name by which this reader may know it: in a blind review jurors see a code.
 *
 * @throws NotFound for a file that he may not read
 */
export async function openEntryFile(viewer: SignedIn, entryId: string, fileId: string, now: Date) {
  const today = now.toISOString().slice(0, 10)
  const [found] = await db
    .select({
      file: files,
      number: entries.number,
      isHidden: sql<boolean>`${contests.blind} and not coalesce(${
        or(ownedBy(viewer), coordinatedBy(viewer, today), runBy(viewer)) ?? sql`false`
      }, false)`,
    })
    .from(entryFiles)
    .innerJoin(files, eq(files.id, entryFiles.fileId))
    .innerJoin(entries, eq(entries.id, entryFiles.entryId))
    .innerJoin(contests, eq(contests.id, entries.contestId))
    .where(and(eq(entryFiles.entryId, entryId), eq(entryFiles.fileId, fileId), mayReadEntryFiles(viewer, today)))
  if (!found) throw new NotFound()
  const { file, number, isHidden } = found
  const ending = /\.\w+$/.exec(file.name)?.[0] ?? ''
  return serveFile(file, { name: isHidden ? `${blindCode(number ?? 0)}${ending}` : file.name })
}

/** Entries that the viewer has to judge: those assigned to him, all of them for the chair and the secretary. */
function judgedBy({ personId, juryContestIds }: SignedIn): SQL | undefined {
  if (juryContestIds.length === 0) return undefined
  const ofJury = (role: SQL | undefined) =>
    db
      .select({ id: jurors.contestId })
      .from(jurors)
      .where(and(eq(jurors.personId, personId), eq(jurors.state, 'confirmed'), role))
  const assigned = db
    .select({ id: assignments.entryId })
    .from(assignments)
    .innerJoin(jurors, eq(jurors.id, assignments.jurorId))
    .where(
      and(
        eq(jurors.personId, personId),
        eq(jurors.state, 'confirmed'),
        notInArray(assignments.state, ['recused', 'replaced', 'excused']),
      ),
    )
  return or(
    inArray(entries.id, assigned),
    and(
      inArray(entries.contestId, ofJury(inArray(jurors.role, ['chair', 'secretary']))),
      eq(entries.state, 'admitted'),
    ),
  )
}

function overseenBy(viewer: SignedIn): SQL | undefined {
  if (!holdsAnywhere(viewer, 'region_admin')) return undefined
  const within = db
    .select({ id: organizations.id })
    .from(organizations)
    .where(withinReach(viewer, ['region_admin']))
  return and(eq(contests.state, 'published'), inArray(contests.organizerOrganizationId, within))
}
