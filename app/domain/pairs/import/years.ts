import type { CleanCell } from './cells'
import type { Notes } from './findings'
import type { Period } from './periods'

/**
 * The year in which a person began to teach: «2008», «1998 г.», «с 2001 года», a day; or years of work («15 лет»), which
 * are counted back from the year the pair begins. Null with a finding where the cell says something else.
 */
export function readSince(cell: CleanCell, period: Period | null, notes: Notes): number | null {
  const year = yearIn(cell)
  if (year !== null) return checkedYear(cell, year, period, notes)
  const worked = yearsOfWork(cell.text)
  if (worked === null || !period) {
    notes.warn(cell.field, 'unreadYear', { was: cell.text })
    return null
  }
  const since = Number(period.from.slice(0, 4)) - worked
  notes.mend(cell.field, 'yearsOfWork', { was: cell.text, year: since })
  return since
}

function checkedYear(cell: CleanCell, year: number, period: Period | null, notes: Notes): number | null {
  if (year < 1940 || year > 2100) {
    notes.fault(cell.field, 'impossibleYear', { was: cell.text })
    return null
  }
  if (period && year > Number(period.to.slice(0, 4))) notes.fault(cell.field, 'sinceAfterPeriod', { year })
  else if (cell.text !== String(year)) notes.mend(cell.field, 'yearWords', { was: cell.text, year })
  return year
}

function yearIn({ text, number, date }: CleanCell): number | null {
  // A year typed into a cell that shows days, such as 2008 seen as 30.06.1905.
  if (date && number !== undefined && number >= 1940 && number <= 2100) return number
  if (date) return Number(date.slice(0, 4))
  const found = /^(?:с(?:о)?\.? *)?(?:\d{1,2}\.)?(?:\d{1,2}\.)?(\d{4})(?: *,? *(?:г|год|года|г\.)?\.?)?$/i.exec(text)
  return found ? Number(found[1]) : null
}

/** «15», «15 лет», «3 года 5 мес.», «2,5 года», «менее года», «без стажа»; whole years. */
function yearsOfWork(text: string): number | null {
  if (/^(менее (1 )?года|до (1 )?года|без стажа|б\/с|нет)$/i.test(text)) return 0
  if (/^\d{1,2} *мес/i.test(text)) return 0
  const [, years] =
    /^(\d{1,2})(?:[.,]\d+)? *(?:(?:г|л|год|года|лет)\.?)?(?: *(?:и )?\d{1,2} *мес[а-я.]*)?$/i.exec(text) ?? []
  return years !== undefined && Number(years) <= 70 ? Number(years) : null
}
