export interface TableColumn {
  title: string
  /** In points. */
  width: number
  align: 'left' | 'centre'
  /** The title runs upwards. */
  turned?: boolean
  /** The cells name their rows. */
  heading?: boolean
}

export interface Table {
  caption: string | null
  columns: TableColumn[]
  /** A cell may hold several lines, parted by line feeds. */
  rows: string[][]
  size: number
  /** The least height of a row, where people write by hand. */
  rowHeight?: number
  /** Rows that are totals, in bold. */
  strong?: ReadonlySet<number>
}
