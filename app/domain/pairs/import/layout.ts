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
  const found = sheets.flatMap((sheet) => findTable(sheet) ?? [])
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

function findTable(sheet: Sheet): TableLayout | null {
  let best: TableLayout | null = null
  for (const [place, first] of sheet.rows.slice(0, deepestHeading).entries()) {
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

/** A second row of headings has no numbers, days or names in it, as a row of pairs has, and speaks of two things at least. */
function maySubdivide({ number, cells }: Row): boolean {
  const own = Object.values(cells).filter(({ mergedFrom }) => !mergedFrom || mergedFrom.row === number)
  const isData = ({ number: value, text }: Cell) =>
    value !== undefined ||
    /\d/.test(text) ||
    (/^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+){1,2}$/u.test(tidy(text)) && !readHeading(text))
  const isHeading = ({ text }: Cell) => readHeading(text) !== null || /^(с|по|от|до|дата)$/i.test(tidy(text))
  return !own.some(isData) && own.filter(isHeading).length >= 2
}

function readHeadings(sheet: Sheet, rows: readonly Row[], bodyFrom: number): TableLayout {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))].toSorted(byColumn)
  const headings = columns.flatMap((column) => headingOf(rows, column, columns.length) ?? [])
  const matched = matchColumns(headings, evidenceOf(sheet.rows.slice(bodyFrom)))
  return {
    sheet: sheet.name,
    headings: { first: rows[0]?.number ?? 0, last: rows.at(-1)?.number ?? 0 },
    ...matched,
    readable: isReadable(fieldsOf(matched.columns)),
  }
}

/** The texts of one column of the heading rows, each once. */
function headingOf(rows: readonly Row[], column: string, width: number): HeadingText | null {
  const texts = rows.flatMap((row, place) => {
    const cell = row.cells[column] ?? spreadFrom(row, rows[place + 1], column)
    const fromAbove = cell?.mergedFrom && cell.mergedFrom.row < row.number
    return cell && !fromAbove && !isTitle(cell.text, row, width) ? tidy(cell.text) || [] : []
  })
  const text = texts.pop()
  return text === undefined ? null : { column, text, above: texts }
}

/** «Наставник» above several headings speaks of all of them, merged or not. */
function spreadFrom(row: Row, below: Row | undefined, column: string): Cell | undefined {
  if (!below?.cells[column]) return undefined
  const left = Object.keys(row.cells)
    .filter((other) => byColumn(other, column) < 0)
    .toSorted(byColumn)
    .at(-1)
  return left && below.cells[left] ? row.cells[left] : undefined
}

/** A text merged over most of the table is its title, not a heading. */
const isTitle = (text: string, { cells }: Row, width: number) =>
  Object.values(cells).filter((cell) => cell.text === text).length > Math.max(2, width * 0.6)

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
