import { tidy } from '~/lib/text'
import { byColumn, type Cell, type Row, type Sheet, type Workbook } from '~/lib/workbook/model'
import type { ColumnNote, Evidence } from './column-members'
import { type Column, type HeadingText, matchColumns } from './columns'
import { isReadable, type Mapping, type PairField } from './fields'
import { readHeading } from './headings'

/** Where a table of pairs stands on a sheet, and what its columns are. */
export interface TableLayout {
  sheet: string
  /** Rows of the headings, one to three. */
  headings: { first: number; last: number }
  columns: Column[]
  notes: ColumnNote[]
  /** Whether the columns say who the two are; else a person has to point at them. */
  readable: boolean
}

/** A choice of a person: one sheet instead of all that have a table, and its columns. */
export interface Correction {
  sheet: string
  mapping: Mapping | null
}

/**
 * The tables of pairs in a workbook: on every shown sheet that has one, or where none is readable the likeliest, to be
 * corrected by hand. Empty where nothing looks like a table of pairs.
 */
export function findTables(workbook: Workbook, correction: Correction | null = null): TableLayout[] {
  const sheets = workbook.sheets.filter(({ name, hidden }) => (correction?.sheet ? name === correction.sheet : !hidden))
  const found = sheets.flatMap((sheet) => findTable(sheet, mostCells / sheets.length) ?? [])
  const tables = correction?.mapping ? found.slice(0, 1).map((table) => remap(table, correction.mapping ?? {})) : found
  const readable = tables.filter((table) => table.readable)
  return readable.length > 0 ? readable : tables.toSorted((a, b) => known(b) - known(a)).slice(0, 1)
}

const known = ({ columns }: Pick<TableLayout, 'columns'>) => columns.filter(({ field }) => field).length

const fieldsOf = (columns: readonly Column[]) =>
  new Set(columns.flatMap(({ field }): PairField[] => (field ? [field] : [])))

function remap(table: TableLayout, mapping: Mapping): TableLayout {
  const fields = new Map(Object.entries(mapping).map(([field, column]) => [column, field as PairField]))
  const columns = table.columns.map((column) => ({ ...column, field: fields.get(column.column) ?? null }))
  return { ...table, columns, notes: [], readable: isReadable(fieldsOf(columns)) }
}

/** Headings stand under a title, an approval stamp, a list of signatures: not further down than this. */
const deepestHeading = 60

/** In so many cells of all sheets headings are looked for: to read a text as a heading costs more than to read a cell. */
const mostCells = 30_000

function findTable(sheet: Sheet, cells: number): TableLayout | null {
  let best: TableLayout | null = null
  let left = cells
  for (const [place, first] of sheet.rows.slice(0, deepestHeading).entries()) {
    left -= Object.keys(first.cells).length
    if (left < 0) break
    for (let height = 1; height <= 3; height++) {
      const rows = sheet.rows.slice(place, place + height)
      const last = rows.at(-1)
      if (rows.length < height || last?.number !== first.number + height - 1 || !rows.slice(1).every(maySubdivide))
        break
      const table = readHeadings(sheet, rows, place + height)
      if (known(table) > 0 && isBetter(table, best)) best = table
    }
  }
  return best
}

function isBetter(table: TableLayout, best: TableLayout | null): boolean {
  if (!best || table.readable !== best.readable) return !best || table.readable
  return known(table) > known(best) || (known(table) === known(best) && height(table) < height(best))
}

const height = ({ headings }: TableLayout) => headings.last - headings.first

/** What is longer than this is no heading, however much it says of mentors. */
const isShort = ({ text }: Cell) => text.length <= 500

/** A second row of headings has no numbers, days or names in it, as a row of pairs has, and speaks of two things at least. */
function maySubdivide({ number, cells }: Row): boolean {
  const own = Object.values(cells).filter(({ mergedFrom }) => !mergedFrom || mergedFrom.row === number)
  const isData = (cell: Cell) =>
    cell.number !== undefined ||
    !isShort(cell) ||
    /\d/.test(cell.text) ||
    (/^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+){1,2}$/u.test(tidy(cell.text)) && !readHeading(cell.text))
  const isHeading = ({ text }: Cell) => readHeading(text) !== null || /^(с|по|от|до|дата)$/i.test(tidy(text))
  return !own.some(isData) && own.filter(isHeading).length >= 2
}

function readHeadings(sheet: Sheet, rows: readonly Row[], bodyFrom: number): TableLayout {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))].toSorted(byColumn)
  const texts = rows.map((row, place) => textsOf(row, rows[place + 1], columns))
  const headings = columns.flatMap((column) => headingOf(column, texts) ?? [])
  const matched = matchColumns(headings, evidenceOf(sheet.rows.slice(bodyFrom)))
  return {
    sheet: sheet.name,
    headings: { first: rows[0]?.number ?? 0, last: rows.at(-1)?.number ?? 0 },
    ...matched,
    readable: isReadable(fieldsOf(matched.columns)),
  }
}

/** The texts of one column of the heading rows, from the top. */
function headingOf(column: string, rows: readonly ReadonlyMap<string, string>[]): HeadingText | null {
  const above = rows.flatMap((texts) => texts.get(column) ?? [])
  const text = above.pop()
  return text === undefined ? null : { column, text, above }
}

/**
 * What one row of headings says of each column, each text once though merged over rows. «Наставник» above several
 * headings speaks of all of them, merged or not.
 */
function textsOf(row: Row, below: Row | undefined, columns: readonly string[]): Map<string, string> {
  const title = titleOf(row, columns.length)
  const texts = new Map<string, string>()
  let left = ''
  for (const column of columns) {
    if (row.cells[column]) left = column
    const cell = left === column || (below?.cells[left] && below.cells[column]) ? row.cells[left] : undefined
    const fromAbove = cell?.mergedFrom && cell.mergedFrom.row < row.number
    const text = cell && !fromAbove && cell.text !== title && isShort(cell) ? tidy(cell.text) : ''
    if (text) texts.set(column, text)
  }
  return texts
}

/** A text merged over most of the table is its title, not a heading. */
function titleOf({ cells }: Row, width: number): string | undefined {
  const times = new Map<string, number>()
  for (const { text } of Object.values(cells)) times.set(text, (times.get(text) ?? 0) + 1)
  return [...times].find(([, count]) => count > Math.max(2, width * 0.6))?.[0]
}

function evidenceOf(rows: readonly Row[]): Evidence {
  const texts = (column: string) => rows.flatMap(({ cells }) => cells[column]?.text ?? [])
  return {
    namesMentors: (column) => texts(column).some((text) => /наставни/i.test(text)),
    middleYear: (column) => {
      const years = texts(column).flatMap((text) => /(19|20)\d\d/.exec(text)?.[0] ?? [])
      return years.length > 0 ? Number(years.toSorted()[Math.floor(years.length / 2)]) : null
    },
  }
}
