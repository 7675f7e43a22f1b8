import { and, asc, gte, lt } from 'drizzle-orm'
import { db } from '~db/client.server'
import { calendarDays } from '~db/schema'
import { assertAllowed } from '../decision'
import type { Viewer } from '../viewer'
import { mayKeepCalendar } from './policy'

/** The days of a year that are not as their weekdays say. */
export async function listDays(viewer: Viewer, year: number) {
  assertAllowed(mayKeepCalendar(viewer))
  return db
    .select()
    .from(calendarDays)
    .where(and(gte(calendarDays.day, `${year}-01-01`), lt(calendarDays.day, `${year + 1}-01-01`)))
    .orderBy(asc(calendarDays.day))
}
