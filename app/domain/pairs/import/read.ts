import type { Workbook } from '~/lib/workbook/model'
import { academicYearIn } from './days'
import type { TableLayout } from './layout'
import { type PairRow, readPairRows } from './pair-rows'
import type { Period } from './periods'
import { readTableRows, type SkippedRow } from './table-rows'

/** The pairs of the tables of a workbook, and the rows that were not taken for pairs. */
export function readPairs(
  workbook: Workbook,
  tables: readonly TableLayout[],
): { rows: PairRow[]; skipped: SkippedRow[] } {
  const read = tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet)
    if (!sheet) return []
    const { pairs, skipped } = readTableRows(sheet, table)
    return { rows: readPairRows(pairs, titleYear(sheet.name, skipped)), skipped }
  })
  return { rows: read.flatMap(({ rows }) => rows), skipped: read.flatMap(({ skipped }) => skipped) }
}

/** The academic year in the title above the table, else in the name of the sheet. */
const titleYear = (sheet: string, skipped: readonly SkippedRow[]): Period | null =>
  [...skipped.filter(({ reason }) => reason === 'title').map(({ text }) => text), sheet]
    .map(academicYearIn)
    .find(Boolean) ?? null
