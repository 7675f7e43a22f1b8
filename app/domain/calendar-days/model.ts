import { addDays, type LocalDate } from '~/lib/dates'
import type { CalendarDay } from '~/lib/working-days'

export const dayKinds = ['off', 'working', 'short'] as const satisfies CalendarDay['kind'][]

export interface NotedDay extends CalendarDay {
  note: string
}

/** At most so many days are entered at once. */
export const mostDays = 400

/** Every day of a period, both ends included. */
export function daysOf(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let day = from; day <= to && days.length <= mostDays; day = addDays(day, 1)) days.push(day)
  return days
}
