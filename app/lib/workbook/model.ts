import type { LocalDate } from '../dates'

/** What an .xlsx file holds: plain data, the way a person sees it, with the spreadsheet's own names of rows and columns. */
export interface Workbook {
  sheets: Sheet[]
}

export interface Sheet {
  name: string
  /** Not shown by the spreadsheet program. */
  hidden: boolean
  /** Rows with something in them, in order. */
  rows: Row[]
}

export interface Row {
  /** The number at the left edge of the spreadsheet, from 1. */
  number: number
  /** Filtered away or folded by the person who sent it. */
  hidden: boolean
  /** By the letter at the top of the spreadsheet: `A`, `B`, …, `AA`. Empty cells are left out. */
  cells: Record<string, Cell>
}

export interface Cell {
  /** What stands there, spaces as they are; a date as YYYY-MM-DD. */
  text: string
  /** The number behind it, of a date too. */
  number?: number
  /** Where a number is shown as a date. */
  date?: LocalDate
  /** An error such as #REF! in `text`, or a formula whose value the file does not have. */
  broken?: true
  /** The cell that holds the value of the merged range this one lies in. */
  mergedFrom?: CellAddress
}

export interface CellAddress {
  row: number
  column: string
}

/** 1 for `A`, 27 for `AA`. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

/** `A` for 1, `AA` for 27. */
export function columnLetters(number: number): string {
  let letters = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return letters
}

/** Columns in the order of the spreadsheet: `B` before `AA`. */
export const byColumn = (a: string, b: string): number => columnNumber(a) - columnNumber(b)

/** «B12» as row and column, or null. */
export function cellAddress(reference: string): CellAddress | null {
  const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  return column && row ? { row: Number(row), column } : null
}
