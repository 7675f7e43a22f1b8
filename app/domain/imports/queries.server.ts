import { and, desc, eq, sql } from 'drizzle-orm'
import type { LocalDate } from '~/lib/dates'
import { type Cursor, pageOf } from '~/lib/keyset'
import { readFile } from '~/storage/files.server'
import { db } from '~db/client.server'
import { files, imports } from '~db/schema'
import { NotFound } from '../decision'
import type { Correction } from '../pairs/import/layout'
import { previewImport } from '../pairs/import/preview'
import type { SignedIn } from '../viewer'
import { readKnown } from './known.server'
import type { ImportOutcome } from './model'

const limit = 20

const columns = {
  id: imports.id,
  state: imports.state,
  sheet: imports.sheet,
  mapping: imports.mapping,
  done: imports.done,
  total: imports.total,
  outcome: imports.outcome,
  createdBy: imports.createdBy,
  createdAt: imports.createdAt,
  finishedAt: imports.finishedAt,
  fileName: files.name,
  fileKey: files.key,
}

/** The viewer's own imports, the latest first. */
export async function listImports(viewer: SignedIn, after: Cursor | null) {
  const rows = await db
    .select({
      id: imports.id,
      state: imports.state,
      createdAt: imports.createdAt,
      fileName: files.name,
      /** Rows with faults were left out. */
      isPartial: sql<boolean>`${imports.state} = 'done' and coalesce((${imports.outcome} #>> '{confirmed,faulty}')::int, 0) > 0`,
      /** The instant to the microsecond, which a Date cannot hold. */
      at: sql<string>`${imports.createdAt}::text`,
    })
    .from(imports)
    .innerJoin(files, eq(files.id, imports.fileId))
    .where(
      and(
        eq(imports.createdBy, viewer.personId),
        after ? sql`(${imports.createdAt}, ${imports.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit + 1)
  return pageOf(rows, limit, (row) => [row.at, row.id])
}

/** One of them; another's is not found. */
export async function findImport(viewer: SignedIn, id: string) {
  const [row] = await db
    .select(columns)
    .from(imports)
    .innerJoin(files, eq(files.id, imports.fileId))
    .where(and(eq(imports.id, id), eq(imports.createdBy, viewer.personId)))
  if (!row) throw new NotFound()
  return { ...row, outcome: (row.outcome ?? {}) as ImportOutcome }
}

export type FoundImport = Awaited<ReturnType<typeof findImport>>

/** What loading the file would do now. @throws Refused where the file cannot be read with this correction */
export async function previewOf(viewer: SignedIn, row: FoundImport, today: LocalDate) {
  const [bytes, known] = await Promise.all([readFile({ key: row.fileKey }), readKnown(db, viewer, today)])
  return previewImport(bytes, known, correctionOf(row))
}

/** The sheet and columns that a person chose, if he chose any. */
export const correctionOf = ({ sheet, mapping }: { sheet: string; mapping: object | null }): Correction | null =>
  sheet || mapping ? { sheet, mapping } : null
