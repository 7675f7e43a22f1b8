import type { Bounds } from './bounds'
import { type Cell, cellAddress, columnLetters, columnNumber, type Row } from './model'
import { serialDate } from './serial-date'
import { stringItems, unescapeSigns } from './strings'
import { walkXml } from './xml'

export interface SheetContext {
  strings: readonly string[]
  dateStyles: readonly boolean[]
  from1904: boolean
  bounds: Bounds
}

export interface SheetCells {
  rows: Row[]
  /** References of merged ranges, «A1:H1». */
  merged: string[]
}

/** The cells of a worksheet part. A row or a cell without its address stands after the one before it. */
export function readSheet(xml: string, context: SheetContext): SheetCells {
  const rows = new Map<number, Row>()
  const merged: string[] = []
  let row: Row = { number: 0, hidden: false, cells: {} }
  let column = 0
  let cell: RawCell = { type: 'n', style: 0, value: null, formula: false }
  const inline = stringItems('is', (text) => {
    cell.value = text
  })
  walkXml(xml, {
    open: (element, attributes) => {
      inline.open(element, attributes)
      if (element === 'row') {
        const number = Number(attributes.r ?? row.number + 1)
        row = { number, hidden: attributes.hidden === '1' || attributes.hidden === 'true', cells: {} }
        column = 0
      } else if (element === 'c') {
        const address = cellAddress(attributes.r ?? '')
        column = address ? columnNumber(address.column) : column + 1
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: null, formula: false }
      } else if (element === 'mergeCell' && attributes.ref) merged.push(attributes.ref)
    },
    close: (element, text) => {
      inline.close(element, text)
      if (element === 'v') cell.value = text
      else if (element === 'f') cell.formula = true
      else if (element === 'c') {
        const read = readCell(cell, context)
        if (!read) return
        context.bounds.cell(column, read.text)
        row.cells[columnLetters(column)] = read
      } else if (element === 'row' && Object.keys(row.cells).length > 0) {
        rows.set(row.number, row)
        context.bounds.row(rows.size)
      }
    },
  })
  return { rows: [...rows.values()].toSorted((a, b) => a.number - b.number), merged }
}

interface RawCell {
  type: string
  style: number
  value: string | null
  formula: boolean
}

function readCell({ type, style, value, formula }: RawCell, context: SheetContext): Cell | null {
  if (value === null || (value === '' && type !== 'str')) return formula ? { text: '', broken: true } : null
  switch (type) {
    case 's':
      return textCell(context.strings[Number(value)] ?? '')
    case 'str':
      return textCell(unescapeSigns(value))
    case 'inlineStr':
      return textCell(value)
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' }
    case 'e':
      return { text: value, broken: true }
    case 'd':
      return dateCell(value.slice(0, 10))
    default:
      return numberCell(Number(value), value, context.dateStyles[style] ?? false, context.from1904)
  }
}

const textCell = (text: string): Cell | null => (text === '' ? null : { text })

const dateCell = (date: string): Cell => ({ text: date, date })

function numberCell(number: number, raw: string, isDate: boolean, from1904: boolean): Cell {
  if (Number.isNaN(number)) return { text: raw }
  const date = isDate ? serialDate(number, from1904) : null
  return date ? { text: date, number, date } : { text: String(number), number }
}
