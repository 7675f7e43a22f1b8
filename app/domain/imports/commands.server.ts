import { and, eq } from 'drizzle-orm'
import { addJob } from '~/jobs/queue.server'
import type { LocalDate } from '~/lib/dates'
import { holdsInsuranceNumber } from '~/lib/personal-number'
import { workbookType } from '~/lib/workbook/table'
import { keepFile } from '~/storage/files.server'
import { db, type Transaction } from '~db/client.server'
import { imports } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound, Refused } from '../decision'
import { type Mapping, type PairField, pairFields } from '../pairs/import/fields'
import { previewImport } from '../pairs/import/preview'
import type { SignedIn } from '../viewer'
import { readKnown } from './known.server'
import { workOf } from './model'
import { mayCorrect, mayImport, mayLoad } from './policy'
import { findImport, previewOf } from './queries.server'

/** Keeps a workbook to be looked at before anything is loaded. Refused where it cannot be read, or has a СНИЛС in its name (INV-06). Returns the import's id. */
export async function uploadImport(viewer: SignedIn, file: File, today: LocalDate): Promise<string> {
  assertAllowed(mayImport(viewer))
  if (holdsInsuranceNumber(file.name)) throw new Refused((t) => t.importPages.personalNumberInName)
  const bytes = new Uint8Array(await file.arrayBuffer())
  previewImport(bytes, await readKnown(db, viewer, today))
  return db.transaction(async (tx) => {
    const kept = await keepFile(tx, { name: file.name, type: workbookType, bytes, uploadedBy: viewer.personId })
    const [row] = await tx
      .insert(imports)
      .values({ kind: 'pairs', fileId: kept.id, createdBy: viewer.personId })
      .returning({ id: imports.id })
    if (!row) throw new Error('an import was not written')
    await record(tx, viewer, 'import.uploaded', row.id, { file: kept.name, sha256: kept.sha256 })
    return row.id
  })
}

/** Reads the file by another sheet or other columns: `fieldOf` says what each column of it holds; empty, its headings do. */
export const correctImport = (viewer: SignedIn, id: string, sheet: string, fieldOf: Map<string, string>) =>
  db.transaction(async (tx) => {
    const row = await lockImport(tx, viewer, id)
    assertAllowed(mayCorrect(viewer, row))
    const mapping = mappingOf(fieldOf)
    await tx.update(imports).set({ sheet, mapping, state: 'uploaded', outcome: {} }).where(eq(imports.id, id))
    await record(tx, viewer, 'import.corrected', id, { sheet, mapping })
  })

function mappingOf(fieldOf: Map<string, string>): Mapping | null {
  const mapping: Mapping = {}
  for (const [column, name] of fieldOf) {
    const field = pairFields.find((one): one is PairField => one === name)
    if (!field) continue
    const taken = mapping[field]
    if (taken) throw new Refused((t) => t.importPages.fieldTwice(t.imports.fields[field], taken, column))
    mapping[field] = column
  }
  return fieldOf.size > 0 ? mapping : null
}

/** Confirms what the preview said; a job then makes exactly that, or nothing where the register has changed since. */
export async function startImport(viewer: SignedIn, id: string, withoutFaulty: boolean, today: LocalDate) {
  const { plan } = await previewOf(viewer, await findImport(viewer, id), today)
  const previewed = { readable: plan !== null, faulty: plan?.counts.faulty ?? 0, work: plan ? workOf(plan) : 0 }
  await db.transaction(async (tx) => {
    assertAllowed(mayLoad(viewer, await lockImport(tx, viewer, id), previewed, withoutFaulty))
    const outcome = { confirmed: plan?.counts, withoutFaulty }
    await tx
      .update(imports)
      .set({ state: 'running', done: 0, total: previewed.work, outcome })
      .where(eq(imports.id, id))
    await record(tx, viewer, 'import.confirmed', id, outcome)
    await addJob(tx, 'import-pairs', { importId: id }, { key: `import:${id}` })
  })
}

/** Puts a file away; nothing of it was loaded. */
export const discardImport = (viewer: SignedIn, id: string) =>
  db.transaction(async (tx) => {
    assertAllowed(mayCorrect(viewer, await lockImport(tx, viewer, id)))
    await tx.update(imports).set({ state: 'discarded' }).where(eq(imports.id, id))
    await record(tx, viewer, 'import.discarded', id)
  })

async function lockImport(tx: Transaction, viewer: SignedIn, id: string) {
  const [row] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.createdBy, viewer.personId)))
    .for('update')
  if (!row) throw new NotFound()
  return row
}
