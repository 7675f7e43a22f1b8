import type { LocalDate } from '~/lib/dates'
import { longestOrderNumber } from '../../orders/schema'
import { beginningOf, type CleanCells } from './cells'
import { readDay, readDayCell } from './days'
import type { Notes } from './findings'

export interface PairOrder {
  number: string
  date: LocalDate
}

/**
 * The order on a pair, of its own columns or of one («приказ № 184-од от 21.09.2026»). Null where there is none, or, with
 * a warning, only a half of it: such a pair waits for its order.
 */
export function readOrder(cells: CleanCells, notes: Notes): PairOrder | null {
  const whole = cells.orderNumber ?? cells.order
  const [text = '', after] = whole?.text.split(/ *(?<!\p{L})от *(?=[\d«"])/iu) ?? []
  const number = text.replace(/^(приказ|распоряжение|пр\.)?\s*(№|N)?\s*/i, '').trim()
  const inside = whole && after ? readDay(after) : null
  const date = cells.orderDate ? readDayCell(cells.orderDate, notes) : inside && 'date' in inside ? inside.date : null
  if (whole && inside && 'fault' in inside && !cells.orderDate)
    notes.fault(whole.field, inside.fault, { was: whole.text })
  if (whole && number.length > longestOrderNumber) {
    notes.fault(whole.field, 'tooLong', { begins: beginningOf(number), most: longestOrderNumber })
    return null
  }
  if (number && date) {
    if (whole && number !== whole.text) notes.mend(whole.field, 'orderParts', { was: whole.text, number, date })
    return { number, date }
  }
  if (whole && number && !cells.orderDate && !inside) notes.warn(whole.field, 'orderWithoutDate', { number })
  if (!number && date && cells.orderDate) notes.warn(cells.orderDate.field, 'orderWithoutNumber', { date })
  return null
}
