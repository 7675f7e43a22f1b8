import { Refused } from '~/domain/decision'
import type { Known } from './known'
import { type Correction, findTables, type TableLayout } from './layout'
import { openWorkbook } from './open'
import { planImport } from './plan'
import type { ImportPlan } from './plan-model'
import { readPairs } from './read'

/** What is shown before an import is confirmed. */
export interface Preview {
  /** Sheets a person may choose from. */
  sheets: string[]
  tables: TableLayout[]
  /** Null while the columns do not say who the two are: a person has to point at them. */
  plan: ImportPlan | null
}

/**
 * Reads a file and says what importing it would do; writes nothing. Called again with the same bytes and the register of
 * the moment to carry the import out.
 *
 * @throws Refused where the file cannot be read or has no pairs in it
 */
export function previewImport(bytes: Uint8Array, known: Known, correction: Correction | null = null): Preview {
  const workbook = openWorkbook(bytes)
  const tables = findTables(workbook, correction)
  if (tables.length === 0) throw new Refused((t) => t.imports.unreadable.noTable)
  const isReadable = tables.every(({ readable }) => readable)
  const plan = isReadable ? planImport(readPairs(workbook, tables), known) : null
  if (plan?.rows.length === 0) throw new Refused((t) => t.imports.unreadable.noRows)
  return { sheets: workbook.sheets.map(({ name }) => name), tables, plan }
}
