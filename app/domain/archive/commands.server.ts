import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Locale } from '~/i18n/messages'
import { tidy } from '~/lib/text'
import { db, type Transaction } from '~db/client.server'
import { archivedContests } from '~db/schema'
import { record } from '../audit/commands.server'
import { beginFromRegulation } from '../contests/import.server'
import { mayCreateSomewhere } from '../contests/policy'
import type { BeginningInput } from '../contests/schema'
import type { Level } from '../contests/terms'
import { assertAllowed, NotFound, Refused } from '../decision'
import { placeOfOrganization } from '../organizations/queries.server'
import { nothingKnown } from '../reckoning/outcome'
import type { Unread } from '../reckoning/reckoner'
import { reckonFile } from '../reckoning/reckoning.server'
import type { SignedIn } from '../viewer'
import { canBeHeldHere, mayKeep } from './policy'
import { readArchived, readBy } from './queries.server'
import type { KeepingInput } from './schema'

const mostTitle = 200

/** The contest in the archive, and whether it was there before; or what is wrong with the file: then nothing is kept. */
export type Kept = { archivedId: string; wasThere: boolean; unread?: undefined } | { unread: Unread }

/**
 * Keeps a contest file whole (C16): regulation, people, sheets, recusals and votes. The same file for the same organisation
 * is there once, however often it is sent. What is kept has been computed and put into words.
 *
 * @throws Refused where the file takes too much to compute, or is there at another level
 */
export async function keepContest(
  viewer: SignedIn,
  { file: upload, organizationId, level, note }: KeepingInput,
  locale: Locale,
  now: Date,
): Promise<Kept> {
  // Whoever may keep nothing has nothing computed.
  assertAllowed(mayCreateSomewhere(viewer))
  const source = new Uint8Array(await upload.arrayBuffer())
  const hash = createHash('sha256').update(source).digest('hex')
  const { answer, unread } = await reckonFile('members', { source, want: 'outcome', locale, known: nothingKnown })
  if (unread) return { unread }
  const { regulation, entries } = answer
  return db.transaction(async (tx) => {
    assertAllowed(mayKeep(viewer, { ...(await placeOfOrganization(tx, organizationId)), level }))
    const [row] = await tx
      .insert(archivedContests)
      .values({
        title: (tidy(regulation.title) || tidy(upload.name)).slice(0, mostTitle),
        note,
        level,
        keeperOrganizationId: organizationId,
        file: new TextDecoder('utf-8', { ignoreBOM: true }).decode(source),
        fileName: tidy(upload.name).slice(0, mostTitle),
        hash,
        entries,
        keptBy: viewer.personId,
        keptAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: archivedContests.id, title: archivedContests.title })
    if (!row) return { archivedId: await findKept(tx, organizationId, hash, level), wasThere: true }
    await record(tx, viewer, 'archive.kept', row.id, { title: row.title, hash })
    return { archivedId: row.id, wasThere: false }
  })
}

/** The same file, kept before by the organisation at the level. */
async function findKept(tx: Transaction, organizationId: string, hash: string, level: Level): Promise<string> {
  const [kept] = await tx
    .select({ id: archivedContests.id, level: archivedContests.level })
    .from(archivedContests)
    .where(and(eq(archivedContests.keeperOrganizationId, organizationId), eq(archivedContests.hash, hash)))
  if (kept?.level !== level) throw new Refused((t) => t.archive.because.keptOtherwise)
  return kept.id
}

/** The file as it came. What leaves is in the audit log (INV-47). */
export const takeFile = (viewer: SignedIn, id: string) =>
  db.transaction(async (tx) => {
    const { source, fileName } = await lockArchived(tx, viewer, id)
    await record(tx, viewer, 'archive.exported', id)
    return { source, fileName }
  })

/** Takes a contest out of the archive, with all that it holds of people. */
export const removeArchived = (viewer: SignedIn, id: string) =>
  db.transaction(async (tx) => {
    const { title, hash } = await lockArchived(tx, viewer, id)
    await tx.delete(archivedContests).where(eq(archivedContests.id, id))
    await record(tx, viewer, 'archive.removed', id, { title, hash })
  })

/** Begins a contest by the regulation of an archived one. Returns the new contest's id. */
export async function beginAgain(viewer: SignedIn, id: string, input: BeginningInput, now: Date): Promise<string> {
  const { regulation } = await readArchived(viewer, id, 'ru', 'regulation')
  assertAllowed(canBeHeldHere(regulation))
  return beginFromRegulation(viewer, regulation, input, { archivedId: id }, now)
}

/** An archived contest that the viewer may read, locked until the transaction ends. */
async function lockArchived(tx: Transaction, viewer: SignedIn, id: string) {
  const [row] = await tx
    .select({
      title: archivedContests.title,
      level: archivedContests.level,
      fileName: archivedContests.fileName,
      source: archivedContests.file,
      hash: archivedContests.hash,
      keeperId: archivedContests.keeperOrganizationId,
    })
    .from(archivedContests)
    .where(and(eq(archivedContests.id, id), readBy(viewer)))
    .for('update')
  if (!row) throw new NotFound()
  assertAllowed(mayKeep(viewer, { ...(await placeOfOrganization(tx, row.keeperId)), level: row.level }))
  return row
}
