import { tidy } from '~/lib/text'
import { byColumn, type Cell, type Row, type Sheet } from '~/lib/workbook/model'
import type { Mapping, PairField } from './fields'
import type { TableLayout } from './layout'

/** A row that speaks of a pair: its cells by their fields, empty ones left out. */
export interface PairCells {
  sheet: string
  row: number
  hidden: boolean
  cells: Partial<Record<PairField, Cell>>
  columns: Mapping
}

/** A row that does not, and what it was taken for. */
export interface SkippedRow {
  sheet: string
  row: number
  /** The same row, or the last of several blank ones. */
  lastRow: number
  reason: 'title' | 'heading' | 'repeatedHeading' | 'columnNumbers' | 'total' | 'blank' | 'section'
  text: string
}

export interface TableRows {
  pairs: PairCells[]
  skipped: SkippedRow[]
}

/** Tells rows of pairs from titles, headings, totals, sections and notes. Every row up to the last one is in the answer. */
export function readTableRows(sheet: Sheet, layout: TableLayout): TableRows {
  const fields = layout.columns.flatMap(({ column, field }): [PairField, string][] => (field ? [[field, column]] : []))
  const columns: Mapping = Object.fromEntries(fields)
  const headings = sheet.rows
    .filter(({ number }) => number >= layout.headings.first && number <= layout.headings.last)
    .map(({ cells }) => new Map(Object.entries(cells).map(([column, { text }]) => [column, tidy(text).toLowerCase()])))
  const pairs: PairCells[] = []
  const skipped: SkippedRow[] = []
  let expected = 1
  for (const row of sheet.rows) {
    const own = ownCells(row, layout.headings.last)
    const cells = pick(own, fields)
    const reason = reasonToSkip(row.number, own, cells, headings, layout)
    if (expected < row.number)
      skipped.push({ sheet: sheet.name, row: expected, lastRow: row.number - 1, reason: 'blank', text: '' })
    if (reason) skipped.push({ sheet: sheet.name, row: row.number, lastRow: row.number, reason, text: textOf(own) })
    else pairs.push({ sheet: sheet.name, row: row.number, hidden: row.hidden, cells, columns })
    expected = row.number + 1
  }
  return { pairs, skipped }
}

/** Of a merged range its rows all have the value, its other columns none. */
function ownCells({ number, cells }: Row, headingsEnd: number): Record<string, Cell> {
  const own = Object.entries(cells).filter(([column, { text, broken, mergedFrom }]) => {
    const spread = mergedFrom && (mergedFrom.column !== column || mergedFrom.row === number)
    const ofHeading = mergedFrom && number > headingsEnd && mergedFrom.row <= headingsEnd
    return !spread && !ofHeading && (broken || !isEmpty(text))
  })
  return Object.fromEntries(own)
}

/** Dashes and «нет данных» say that there is nothing to say. */
const isEmpty = (text: string) => /^([-–—_.\s]*|н\/?д|нет данных|не указано?)$/i.test(tidy(text))

const pick = (cells: Record<string, Cell>, fields: readonly [PairField, string][]): PairCells['cells'] =>
  Object.fromEntries(
    fields.flatMap(([field, column]) => {
      const cell = cells[column]
      return cell ? [[field, cell]] : []
    }),
  )

function reasonToSkip(
  number: number,
  own: Record<string, Cell>,
  cells: PairCells['cells'],
  headings: readonly HeadingTexts[],
  layout: TableLayout,
): SkippedRow['reason'] | null {
  if (number < layout.headings.first) return 'title'
  if (number <= layout.headings.last) return 'heading'
  const texts = Object.values(own).map(({ text }) => tidy(text))
  const filled = Object.keys(cells).filter((field) => field !== 'number').length
  if (filled === 0 && texts.length <= 1 && !/\p{L}/u.test(texts[0] ?? '')) return 'blank'
  if (repeats(own, headings)) return 'repeatedHeading'
  if (countColumns(own)) return 'columnNumbers'
  const both = hasName(cells, 'mentor') && hasName(cells, 'mentee')
  if (!both && texts.some(isTotal)) return 'total'
  const enough = Math.ceil(layout.columns.filter(({ field }) => field && field !== 'number').length / 2)
  return both || filled >= Math.min(enough, 4) ? null : 'section'
}

const isTotal = (text: string) => /^(итого|всего|total)/i.test(text)

function hasName(cells: PairCells['cells'], member: 'mentor' | 'mentee'): boolean {
  const cell = cells[`${member}Name`] ?? cells[`${member}LastName`]
  return cell !== undefined && !isTotal(tidy(cell.text))
}

/** The texts of one row of headings, by column. */
type HeadingTexts = ReadonlyMap<string, string>

/** The headings once more, as at the top of each printed page. */
function repeats(own: Record<string, Cell>, headings: readonly HeadingTexts[]): boolean {
  const cells = Object.entries(own)
  return headings.some((texts) => {
    const same = cells.filter(([column, { text }]) => texts.get(column) === tidy(text).toLowerCase())
    return same.length >= 2 && same.length >= cells.length * 0.6
  })
}

/** «1 2 3 4 5»: the numbers of columns under the headings. */
function countColumns(own: Record<string, Cell>): boolean {
  const numbers = Object.keys(own)
    .toSorted(byColumn)
    .map((column) => Number(own[column]?.text))
  return numbers.length >= 3 && numbers.every((number, place) => number === (numbers[0] ?? 0) + place)
}

const textOf = (own: Record<string, Cell>) =>
  Object.keys(own)
    .toSorted(byColumn)
    .map((column) => tidy(own[column]?.text ?? ''))
    .join(' · ')
