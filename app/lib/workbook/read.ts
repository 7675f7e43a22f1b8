import { unpack } from './archive'
import { startCounting } from './bounds'
import { unreadableKind } from './file-kind'
import { fillMerged } from './merged-cells'
import type { Workbook } from './model'
import { findParts } from './parts'
import { readSheet } from './sheet'
import { readSharedStrings } from './strings'
import { readDateStyles } from './styles'
import { UnreadableWorkbook } from './unreadable'

/** Files above this size are refused; a workbook of ten thousand pairs has two megabytes. */
export const workbookSizeLimit = 10 * 1024 * 1024

/**
 * Reads an .xlsx file. Written for tables that people fill in and send, so unlike common readers it keeps the numbers of
 * rows, knows merged and hidden cells, tells a broken formula from an empty cell, and has bounds.
 *
 * @throws UnreadableWorkbook with a code for each way a file may be something else
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  if (bytes.length > workbookSizeLimit) throw new UnreadableWorkbook('tooLarge')
  const kind = unreadableKind(bytes)
  if (kind) throw new UnreadableWorkbook(kind)
  const parts = findParts(unpack(bytes))
  const context = {
    strings: readSharedStrings(parts.strings),
    dateStyles: readDateStyles(parts.styles),
    from1904: parts.from1904,
    bounds: startCounting(),
  }
  const sheets = parts.sheets.map(({ name, hidden, xml }) => {
    const { rows, merged } = readSheet(xml, context)
    fillMerged(rows, merged, context.bounds)
    return { name, hidden, rows }
  })
  if (sheets.every(({ rows }) => rows.length === 0)) throw new UnreadableWorkbook('noCells')
  return { sheets }
}
