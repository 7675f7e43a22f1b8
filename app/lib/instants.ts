import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from './dates'

/**
 * The instant at which clocks in the zone show that day and time (`HH:MM`). A time that a clock change skips is moved
 * on by the gap; of one that comes twice the first is meant.
 */
export const instantOf = (date: LocalDate, time: string, zone: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds)

/**
 * The first refused instant of a deadline «до 23:59»: that whole minute is inside (INV-14). A deadline is stored as this
 * instant, so that `now < closesAt` decides, and shown by `lastMinute`.
 */
export const closingInstant = (date: LocalDate, time: string, zone: string): Date =>
  new Date(instantOf(date, time, zone).getTime() + 60_000)
