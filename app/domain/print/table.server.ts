import { ink, rectangle, stroke } from './drawing'
import { ascent, type SetText, setter } from './fit'
import type { Flowing } from './flowing.server'
import type { Table } from './table'
import type { Face } from './typefaces.server'

const padding = 3.5
const leading = 1.22
const tallestTitle = 112

interface SetRow {
  cells: SetText[][]
  height: number
  face: Face
}

/** A tagged table whose head is repeated on every page that it runs over. A row is never parted. */
export function drawTable(flowing: Flowing, table: Table): void {
  const { paper } = flowing
  const head = setHead(flowing, table)
  const rows = table.rows.map((row, index) =>
    setRow(flowing, table, row, table.strong?.has(index) ? 'bold' : 'regular'),
  )
  const first = rows[0]?.height ?? 0
  const captionHeight = table.caption ? table.size * 2.4 : 0
  flowing.need(captionHeight + head.height + first)
  paper.group('Table', () => {
    if (table.caption) flowing.text('Caption', table.caption, { face: 'bold', size: table.size + 1 })
    flowing.y += table.caption ? 4 : 0
    paper.group('THead', () => drawHead(flowing, table, head, true))
    paper.group('TBody', () => {
      for (const row of rows) {
        if (!flowing.fits(row.height)) {
          flowing.turnOver()
          drawHead(flowing, table, head, false)
        }
        drawRow(flowing, table, row)
      }
    })
  })
}

function setCell(flowing: Flowing, text: string, width: number, size: number, face: Face): SetText[] {
  const typeface = flowing.paper.typefaces.get(face)
  const measure = (part: string) => typeface.width(part)
  return text.split('\n').map((part) => setter({ text: part, size, leading, gap: 0 }, width - 2 * padding, measure)(1))
}

const heightOf = (cell: SetText[], size: number): number =>
  cell.reduce((sum, part) => sum + part.lines.length, 0) * size * leading + 2 * padding

function setRow(flowing: Flowing, { columns, size, rowHeight = 0 }: Table, row: string[], face: Face): SetRow {
  const cells = columns.map((column, index) => setCell(flowing, row[index] ?? '', column.width, size, face))
  return { cells, height: Math.max(rowHeight, ...cells.map((cell) => heightOf(cell, size))), face }
}

function setHead(flowing: Flowing, { columns, size }: Table): SetRow {
  const cells = columns.map(({ title, width, turned }) =>
    setCell(flowing, title, turned ? tallestTitle : width, size, 'bold'),
  )
  const heights = columns.map(({ turned }, index) => {
    const cell = cells[index] ?? []
    const widest = Math.max(...cell.flatMap((part) => part.lines.map((line) => line.width * part.size)))
    return turned ? widest + 2 * padding : heightOf(cell, size)
  })
  return { cells, height: Math.max(...heights), face: 'bold' }
}

/** The head in tags where the table begins, overleaf as decoration: it was read already. */
function drawHead(flowing: Flowing, table: Table, head: SetRow, tagged: boolean): void {
  const { paper } = flowing
  const draw = (index: number, x: number) => {
    const column = table.columns[index]
    if (column?.turned) drawTurned(flowing, head, index, x, column.width, table.size)
    else drawCell(flowing, head, index, x, column?.width ?? 0, 'centre', table.size)
  }
  const each = (of: (index: number, x: number) => void) => {
    let x = flowing.left
    table.columns.forEach((column, index) => {
      of(index, x)
      x += column.width
    })
  }
  if (tagged) {
    paper.group('TR', () => each((index, x) => paper.tag('TH', () => draw(index, x), { scope: 'Column' })))
  } else paper.artifact(() => each(draw), 'Pagination')
  drawGrid(flowing, table, head.height)
}

function drawRow(flowing: Flowing, table: Table, row: SetRow): void {
  flowing.paper.group('TR', () => {
    let x = flowing.left
    table.columns.forEach(({ width, align, heading }, index) => {
      const draw = () => drawCell(flowing, row, index, x, width, align, table.size)
      flowing.paper.tag(heading ? 'TH' : 'TD', draw, heading ? { scope: 'Row' } : {})
      x += width
    })
  })
  drawGrid(flowing, table, row.height)
}

function drawCell(
  flowing: Flowing,
  row: SetRow,
  index: number,
  x: number,
  width: number,
  align: 'left' | 'centre',
  size: number,
) {
  let y = flowing.y + padding + (align === 'centre' ? (row.height - heightOf(row.cells[index] ?? [], size)) / 2 : 0)
  for (const part of row.cells[index] ?? []) {
    for (const line of part.lines) {
      const shift = align === 'centre' ? (width - line.width * size) / 2 : padding
      flowing.paper.line(line.text, x + shift, y + ascent * size, { face: row.face, size })
      y += size * leading
    }
  }
}

/** Lines run upwards, side by side from the left. */
function drawTurned(flowing: Flowing, row: SetRow, index: number, x: number, width: number, size: number) {
  const lines = (row.cells[index] ?? []).flatMap((part) => part.lines)
  const across = lines.length * size * leading
  lines.forEach((line, at) => {
    const baseline = x + (width - across) / 2 + at * size * leading + ascent * size
    flowing.paper.line(line.text, baseline, flowing.y + row.height - padding, { face: row.face, size }, true)
  })
}

/** Rules around the cells of a row; the flow goes on below it. */
function drawGrid(flowing: Flowing, { columns }: Table, height: number): void {
  let x = flowing.left
  const boxes = columns.map(({ width }) => {
    const box = rectangle(x, flowing.y, width, height)
    x += width
    return box
  })
  flowing.paper.artifact(() => flowing.paper.draw(stroke(boxes.join(' '), ink, 0.5)))
  flowing.y += height
}
