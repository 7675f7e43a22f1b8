import { academicYear, type LocalDate } from '~/lib/dates'
import type { CleanCells } from './cells'
import { readDayCell, readPeriod } from './days'
import type { Notes } from './findings'

/** Both ends included. */
export interface Period {
  from: LocalDate
  to: LocalDate
}

/**
 * The period of a pair, of two cells or of one. Without an end it lasts to the end of the academic year it begins in;
 * without either the academic year in the title is taken. Null with a fault where that is wrong or not there.
 */
export function readPairPeriod(cells: CleanCells, titleYear: Period | null, notes: Notes): Period | null {
  const inOne = cells.period && !cells.periodFrom ? cells.period : null
  if (inOne) {
    const period = readPeriod(inOne.text)
    if (period) notes.mend(inOne.field, 'periodParts', { was: inOne.text, ...period })
    else notes.fault(inOne.field, 'unreadPeriod', { was: inOne.text })
    return period && inOrder(period, cells, notes)
  }
  const from = cells.periodFrom && readDayCell(cells.periodFrom, notes)
  const to = cells.periodTo && readDayCell(cells.periodTo, notes)
  if (from && to) return inOrder({ from, to }, cells, notes)
  if (from && !cells.periodTo) {
    const period = { from, to: academicYear(from).to }
    notes.mend('periodTo', 'periodEnd', { to: period.to })
    return period
  }
  if (cells.periodFrom || cells.periodTo) {
    if (!cells.periodFrom) notes.fault('periodFrom', 'noPeriod', {})
    return null
  }
  if (titleYear) notes.mend('periodFrom', 'periodOfTitle', titleYear)
  else notes.fault('periodFrom', 'noPeriod', {})
  return titleYear
}

function inOrder(period: Period, cells: CleanCells, notes: Notes): Period | null {
  if (period.from <= period.to) return period
  notes.fault(cells.periodTo ? 'periodTo' : 'period', 'periodReversed', period)
  return null
}
