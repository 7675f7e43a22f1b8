import type { TableColumn } from '~/domain/print/table'
import type { PrintedColumn } from './snapshot'

type Kind = PrintedColumn['kind']

/** Wished and least widths in points. */
const wished: Record<Kind, number> = { number: 38, entry: 150, score: 30, value: 62, words: 88 }
const least: Record<Kind, number> = { number: 34, entry: 90, score: 19, value: 44, words: 70 }

export const wishedWidth = (columns: PrintedColumn[]): number =>
  columns.reduce((sum, { kind }) => sum + wished[kind], 0)

/** Columns that fill a width: the entries take what is left over; where it is narrow all give way between wished and least. */
export function layOut(columns: PrintedColumn[], width: number): TableColumn[] {
  const [most, fewest] = [wishedWidth(columns), columns.reduce((sum, { kind }) => sum + least[kind], 0)]
  const spare = width - most
  const give = spare < 0 ? Math.min(1, -spare / (most - fewest)) : 0
  const narrow = columns.map(({ kind }) => wished[kind] - (wished[kind] - least[kind]) * give)
  const scale = Math.min(1, width / narrow.reduce((sum, one) => sum + one, 0))
  const entries = columns.filter(({ kind }) => kind === 'entry').length
  return columns.map(({ title, kind }, index) => ({
    title,
    width: (narrow[index] ?? 0) * scale + (kind === 'entry' && spare > 0 ? spare / entries : 0),
    align: kind === 'entry' ? 'left' : 'centre',
    turned: kind === 'score',
    heading: kind === 'entry',
  }))
}
