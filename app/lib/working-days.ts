import { addDays, type LocalDate, weekday } from './dates'

/** A day that is not as its weekday says: a moved working Saturday, a holiday, a short working day. */
export interface CalendarDay {
  day: LocalDate
  kind: 'working' | 'short' | 'off'
}

/** Whether people work that day: Monday to Friday, unless the table of the region says otherwise. */
export function isWorkingDay(date: LocalDate, calendar: readonly CalendarDay[]): boolean {
  const exception = calendar.find(({ day }) => day === date)
  return exception ? exception.kind !== 'off' : weekday(date) <= 5
}

/**
 * The day that ends a term of so many working days. The day of the event itself does not count (ГК РФ, ст. 191): two
 * working days after a Friday end on Tuesday. With 0, the day itself; negative terms run backwards.
 *
 * @throws RangeError where the table leaves no working day within a year.
 */
export function addWorkingDays(date: LocalDate, days: number, calendar: readonly CalendarDay[]): LocalDate {
  const step = Math.sign(days)
  let day = date
  let idle = 0
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step)
    const works = isWorkingDay(day, calendar)
    left -= works ? 1 : 0
    idle = works ? 0 : idle + 1
    if (idle > 366) throw new RangeError('the calendar has no working day within a year')
  }
  return day
}

/** How many working days are in the period, both ends included. */
export function countWorkingDays(from: LocalDate, to: LocalDate, calendar: readonly CalendarDay[]): number {
  let count = 0
  for (let day = from; day <= to; day = addDays(day, 1)) count += isWorkingDay(day, calendar) ? 1 : 0
  return count
}
