import { holdsInsuranceNumber } from '~/lib/personal-number'
import { tidy } from '~/lib/text'
import type { Cell } from '~/lib/workbook/model'
import type { PairField } from './fields'
import type { Notes } from './findings'
import { longestIn } from './lengths'
import { mendLookAlikes } from './look-alikes'
import type { PairCells } from './table-rows'

/** A cell as it was meant, in tidy text. */
export interface CleanCell extends Cell {
  field: PairField
}

export type CleanCells = Partial<Record<PairField, CleanCell>>

/** Fields in which only Russian names stand. */
const russianNames = new Set<PairField>(['municipality', 'menteeMunicipality', 'mentorName', 'menteeName'])

/**
 * Mends the text of each cell of a row and notes what was mended: spaces, Latin letters in Cyrillic words, «то же» and
 * «-//-» for the cell above (`above` is the row before), a cell merged with the one above.
 */
export function cleanCells(
  pair: PairCells,
  above: { row: number; cells: CleanCells } | null,
  notes: Notes,
): CleanCells {
  const clean: CleanCells = {}
  for (const [name, cell] of Object.entries(pair.cells)) {
    const field = name as PairField
    const read = cleanCell(field, cell, above, notes)
    if (read) clean[field] = read
  }
  return clean
}

function cleanCell(
  field: PairField,
  cell: Cell,
  above: { row: number; cells: CleanCells } | null,
  notes: Notes,
): CleanCell | null {
  if (field === 'number') return { ...cell, field }
  if (cell.broken) {
    notes.fault(field, 'brokenCell', { was: cell.text })
    return null
  }
  if (holdsInsuranceNumber(cell.text)) {
    notes.fault(field, 'personalNumber', {})
    return null
  }
  const spaced = tidy(cell.text)
  if (spaced.length > longestIn(field)) {
    notes.fault(field, 'tooLong', { begins: beginningOf(spaced), most: longestIn(field) })
    return null
  }
  if (spaced !== cell.text) notes.mend(field, 'spaces', { was: cell.text, became: spaced })
  const text = mendLookAlikes(spaced, russianNames.has(field))
  if (text !== spaced) notes.mend(field, 'latinLetters', { was: spaced, became: text })
  const same = isDitto(text, field) ? above?.cells[field] : undefined
  if (same && above) notes.mend(field, 'ditto', { became: same.text, above: above.row })
  if (cell.mergedFrom) notes.mend(field, 'merged', { became: text, above: cell.mergedFrom.row })
  return same ? { ...same, field } : { ...cell, text, field }
}

/** As much of a long text as tells it from others. */
export const beginningOf = (text: string): string => text.slice(0, 40).trim()

/** «-//-», «"», «то же». «Та же» of a mentee's organisation speaks of the mentor's, not of the row above. */
const isDitto = (text: string, field: PairField) =>
  /^[-–— ]*("|''|″|〃|\/\/|„|“|”|»)[-–— ]*$/.test(text) || (field !== 'menteeOrganization' && saysSame(text))

/** «Та же», «там же», «то же самое». */
export const saysSame = (text: string): boolean => /^(т(а|о|от|ам|е) же)( самое| самая| организация)?$/i.test(text)
