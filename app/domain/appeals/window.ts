import type { LocalDate } from '~/lib/dates'
import { addDays } from '~/lib/dates'
import { instantOf } from '~/lib/instants'
import { addWorkingDays, type CalendarDay } from '~/lib/working-days'
import { clock } from '~/lib/zones'

/**
 * The first instant at which an appeal is refused: so many whole working days, by the contest's clocks, after the day on
 * which the final protocol was signed and so shown to entrants. Null where the regulation has no appeals.
 */
export function appealsClose(
  signedAt: Date,
  workingDays: number,
  timeZone: string,
  calendar: readonly CalendarDay[],
): Date | null {
  if (workingDays === 0) return null
  const signedOn: LocalDate = clock(timeZone, signedAt).date
  return instantOf(addDays(addWorkingDays(signedOn, workingDays, calendar), 1), '00:00', timeZone)
}
