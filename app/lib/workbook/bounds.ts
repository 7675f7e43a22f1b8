import { UnreadableWorkbook } from './unreadable'

/** No table that people fill in reaches these, and what is past them could keep a server busy for minutes. */
const limits = {
  /** Of one sheet, with something in them. */
  rows: 20_000,
  columns: 200,
  /** Of the whole workbook. */
  cells: 600_000,
  signs: 24_000_000,
  /** Excel itself lets in no more. */
  signsOfCell: 32_767,
}

/** Counts what is read of a workbook. @throws UnreadableWorkbook from each method, where there is too much */
export interface Bounds {
  row: (rowsOfSheet: number) => void
  cell: (column: number, text: string) => void
}

export const isWithinColumns = (column: number): boolean => column <= limits.columns

export function startCounting(): Bounds {
  let cells = 0
  let signs = 0
  return {
    row(rowsOfSheet) {
      if (rowsOfSheet > limits.rows) throw new UnreadableWorkbook('tooManyRows')
    },
    cell(column, text) {
      if (!isWithinColumns(column)) throw new UnreadableWorkbook('tooManyColumns')
      if (text.length > limits.signsOfCell) throw new UnreadableWorkbook('tooLongText')
      cells += 1
      signs += text.length
      if (cells > limits.cells || signs > limits.signs) throw new UnreadableWorkbook('tooManyCells')
    },
  }
}
