import { type CleanCells, cleanCells, saysSame } from './cells'
import type { Mapping } from './fields'
import { type Finding, type Notes, notesOf } from './findings'
import { type PairOrder, readOrder } from './orders'
import { type Period, readPairPeriod } from './periods'
import { type ReadPerson, readPerson } from './read-person'
import type { PairCells } from './table-rows'
import { type PairKind, readKind } from './words'

/** Where the two work, as written; empty where the table does not say. */
interface WrittenPlaces {
  municipality: string
  mentorOrganization: string
  menteeMunicipality: string
  /** Empty for the mentor's own. */
  menteeOrganization: string
}

/** A row of the table as read: null where the cell is empty, or wrong and named in `findings`. */
export interface PairRow {
  sheet: string
  row: number
  mentor: ReadPerson | null
  mentee: ReadPerson | null
  places: WrittenPlaces
  subject: string
  goal: string
  kind: PairKind | null
  /** What stands in the place of the kind without saying it, perhaps nothing; null where the kind is said. */
  kindUnsaid: string | null
  order: PairOrder | null
  period: Period | null
  columns: Mapping
  findings: Finding[]
}

/** Reads the rows one after another: «то же» in one speaks of the one before it. */
export function readPairRows(pairs: readonly PairCells[], titleYear: Period | null): PairRow[] {
  let above: { row: number; cells: CleanCells } | null = null
  return pairs.map((pair) => {
    const notes = notesOf(pair)
    if (pair.hidden) notes.warn(null, 'hiddenRow', {})
    const cells = cleanCells(pair, above, notes)
    above = { row: pair.row, cells }
    return readPairRow(pair, cells, titleYear, notes)
  })
}

function readPairRow(pair: PairCells, cells: CleanCells, titleYear: Period | null, notes: Notes): PairRow {
  const period = readPairPeriod(cells, titleYear, notes)
  const order = readOrder(cells, notes)
  if (order && period && order.date > period.from)
    notes.warn('orderDate', 'orderLater', { date: order.date, from: period.from })
  return {
    sheet: pair.sheet,
    row: pair.row,
    mentor: readPerson('mentor', pair.columns, cells, period, notes),
    mentee: readPerson('mentee', pair.columns, cells, period, notes),
    places: readPlaces(cells),
    subject: cells.subject?.text ?? '',
    goal: cells.goal?.text ?? '',
    ...readPairKind(cells, notes),
    order,
    period,
    columns: pair.columns,
    findings: [...notes.findings],
  }
}

function readPlaces(cells: CleanCells): WrittenPlaces {
  const menteeOrganization = cells.menteeOrganization?.text ?? ''
  return {
    municipality: cells.municipality?.text ?? '',
    mentorOrganization: cells.mentorOrganization?.text ?? '',
    menteeMunicipality: cells.menteeMunicipality?.text ?? '',
    menteeOrganization: saysSame(menteeOrganization) ? '' : menteeOrganization,
  }
}

/** A pair is traditional unless its kind is said, here or in the register. */
function readPairKind({ kind: cell }: CleanCells, notes: Notes): Pick<PairRow, 'kind' | 'kindUnsaid'> {
  const kind = cell ? readKind(cell.text) : 'form'
  if (kind === null && cell) notes.fault(cell.field, 'unknownKind', { was: cell.text })
  return kind === 'form' ? { kind: 'traditional', kindUnsaid: cell?.text ?? '' } : { kind, kindUnsaid: null }
}
