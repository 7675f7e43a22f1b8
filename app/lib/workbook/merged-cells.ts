import { type Bounds, isWithinColumns } from './bounds'
import { type CellAddress, cellAddress, columnLetters, columnNumber, type Row } from './model'

/** Ranges and cells past these numbers are left as they are: no table that people fill in has them. */
const rangeLimit = 5_000
const areaLimit = 2_000

/** Gives every empty cell of a merged range the value of the range, with the cell that holds it. */
export function fillMerged(rows: readonly Row[], merged: readonly string[], bounds: Bounds): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const reference of merged.slice(0, rangeLimit)) {
    const [first, last] = reference.split(':').map(cellAddress)
    if (first && last) fillRange(byNumber, first, last, bounds)
  }
}

function fillRange(rows: ReadonlyMap<number, Row>, first: CellAddress, last: CellAddress, bounds: Bounds): void {
  const value = rows.get(first.row)?.cells[first.column]
  const [from, to] = [columnNumber(first.column), columnNumber(last.column)]
  if (!value || !isWithinColumns(to) || (to - from + 1) * (last.row - first.row + 1) > areaLimit) return
  for (let number = first.row; number <= last.row; number++) {
    const cells = rows.get(number)?.cells
    for (let column = from; cells && column <= to; column++) {
      const letters = columnLetters(column)
      if (cells[letters]) continue
      bounds.cell(column, value.text)
      cells[letters] = { ...value, mergedFrom: first }
    }
  }
}
