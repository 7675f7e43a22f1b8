import { and, desc, eq, ilike, or, sql } from 'drizzle-orm'
import { type Cursor, pageOf } from '~/lib/keyset'
import { db } from '~db/client.server'
import { letters } from '~db/schema'
import { assertAllowed, NotFound } from '../decision'
import type { Viewer } from '../viewer'
import { mayReadLetters } from './policy'

const limit = 50

/** The outbox, newest first: what was written, to whom, and whether it left. */
export async function listLetters(viewer: Viewer, search: string, after: Cursor | null) {
  assertAllowed(mayReadLetters(viewer))
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .select({
      id: letters.id,
      address: letters.address,
      subject: letters.subject,
      createdAt: letters.createdAt,
      sentAt: letters.sentAt,
      failure: letters.failure,
      /** The instant to the microsecond, which a Date cannot hold. */
      at: sql<string>`${letters.createdAt}::text`,
    })
    .from(letters)
    .where(
      and(
        search ? or(ilike(letters.address, like), ilike(letters.subject, like)) : undefined,
        after ? sql`(${letters.createdAt}, ${letters.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(letters.createdAt), desc(letters.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [row.at, row.id])
}

export async function findLetter(viewer: Viewer, id: string) {
  assertAllowed(mayReadLetters(viewer))
  const [letter] = await db.select().from(letters).where(eq(letters.id, id))
  if (!letter) throw new NotFound()
  return letter
}
