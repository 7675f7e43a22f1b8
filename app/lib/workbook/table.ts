import writeExcelFile from 'write-excel-file/node'

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export interface TableColumn<Row> {
  header: string
  /** In letters. */
  width: number
  value: (row: Row) => string | number | null
}

/** A sheet with a bold heading that stays in sight. Values are written as they are: no cell becomes a formula. */
export function writeTable<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): Promise<Uint8Array> {
  const head = columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const }))
  const body = rows.map((row) => columns.map(({ value }) => ({ value: value(row) ?? undefined })))
  const widths = columns.map(({ width }) => ({ width }))
  return writeExcelFile([head, ...body], { columns: widths, stickyRowsCount: 1 }).toBuffer()
}
