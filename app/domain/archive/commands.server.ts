import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { tidy } from '~/lib/text'
import { db } from '~db/client.server'
import { archivedContests } from '~db/schema'
import { record } from '../audit/commands.server'
import { beginFromRegulation } from '../contests/import.server'
import type { BeginningInput } from '../contests/schema'
import { assertAllowed, NotFound } from '../decision'
import { placeOfOrganization } from '../organizations/queries.server'
import type { Fault } from '../scoring/file/faults'
import { readContestFile } from '../scoring/file/read'
import type { SignedIn } from '../viewer'
import { mayBeginAgain, mayKeep, mayShow } from './policy'
import { findArchived, readArchived } from './queries.server'
import type { KeepingInput } from './schema'

/** The contest in the archive, or all that is wrong with the file: then nothing is kept. */
export type Kept = { archivedId: string; faults?: undefined } | { archivedId?: undefined; faults: Fault[] }

/**
 * Keeps a contest file whole (C16): regulation, people, sheets, recusals and votes. The same file for the same organisation
 * is there once, however often it is sent.
 */
export async function keepContest(
  viewer: SignedIn,
  { file: upload, organizationId, level }: KeepingInput,
  now: Date,
): Promise<Kept> {
  const bytes = new Uint8Array(await upload.arrayBuffer())
  const { file, faults } = readContestFile(bytes)
  if (faults) return { faults }
  assertAllowed(mayShow(file))
  const hash = createHash('sha256').update(bytes).digest('hex')
  return db.transaction(async (tx) => {
    assertAllowed(mayKeep(viewer, { ...(await placeOfOrganization(tx, organizationId)), level }))
    const [row] = await tx
      .insert(archivedContests)
      .values({
        title: tidy(file.contest.title) || tidy(upload.name),
        level,
        organizerOrganizationId: organizationId,
        file: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
        fileName: tidy(upload.name),
        hash,
        entries: file.entries.length,
        keptBy: viewer.personId,
        keptAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: archivedContests.id, title: archivedContests.title })
    if (row) {
      await record(tx, viewer, 'archive.kept', row.id, { title: row.title, hash })
      return { archivedId: row.id }
    }
    const [earlier] = await tx
      .select({ id: archivedContests.id })
      .from(archivedContests)
      .where(and(eq(archivedContests.organizerOrganizationId, organizationId), eq(archivedContests.hash, hash)))
    if (!earlier) throw new Error('a contest file was neither kept nor there')
    return { archivedId: earlier.id }
  })
}

/** The file as it came, for the archive's readers. What leaves is in the audit log (INV-47). */
export const takeFile = (viewer: SignedIn, id: string) =>
  db.transaction(async (tx) => {
    const { source, fileName } = await findArchived(viewer, id, tx)
    await record(tx, viewer, 'archive.exported', id)
    return { source, fileName }
  })

/** Takes a contest out of the archive, with all that it holds of people. */
export const removeArchived = (viewer: SignedIn, id: string) =>
  db.transaction(async (tx) => {
    const { title, hash } = await findArchived(viewer, id, tx)
    const gone = await tx
      .delete(archivedContests)
      .where(eq(archivedContests.id, id))
      .returning({ id: archivedContests.id })
    if (gone.length === 0) throw new NotFound()
    await record(tx, viewer, 'archive.removed', id, { title, hash })
  })

/** Begins a contest by the regulation of an archived one. Returns the new contest's id. */
export async function beginAgain(viewer: SignedIn, id: string, input: BeginningInput, now: Date): Promise<string> {
  const { file, fileName } = await readArchived(viewer, id)
  assertAllowed(mayBeginAgain(file.contest))
  return beginFromRegulation(viewer, file.contest, input, { file: fileName }, now)
}
