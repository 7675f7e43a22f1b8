import { formatDate, formatDay, formatMonth, formatRange, formatWeekday, type LocalDate } from '~/lib/dates'
import { besideMoscow, clock, lastMinute } from '~/lib/zones'
import { plural } from '../plural'

const zoneName = (zone: string, at: Date) => `МСК${besideMoscow(zone, at)}`

export const dates = {
  /** 18 мая 2017 г. */
  date: (date: LocalDate) => formatDate('ru', date),
  /** 18 мая */
  day: (date: LocalDate) => formatDay('ru', date),
  /** март 2027 г. */
  month: (date: LocalDate) => formatMonth('ru', date),
  weekday: (date: LocalDate) => formatWeekday('ru', date),
  /** 1–12 марта 2027 г. */
  range: (from: LocalDate, to: LocalDate) => formatRange('ru', from, to),
  /** МСК+4 */
  zone: zoneName,
  /** 14:00 (МСК+4) */
  time: (at: Date, zone: string) => `${clock(zone, at).time}\u00a0(${zoneName(zone, at)})`,
  /** 18 мая 2017 г. в 14:00 (МСК+4) */
  moment: (at: Date, zone: string) =>
    `${formatDate('ru', clock(zone, at).date)} в\u00a0${clock(zone, at).time}\u00a0(${zoneName(zone, at)})`,
  /** 1 марта 2027 г., 14:00–15:30 (МСК+4) */
  interval: (from: Date, to: Date, zone: string) => {
    const [start, end] = [clock(zone, from), clock(zone, to)]
    return start.date === end.date
      ? `${formatDate('ru', start.date)}, ${start.time}–${end.time}\u00a0(${zoneName(zone, from)})`
      : `${formatDate('ru', start.date)}, ${start.time} – ${formatDate('ru', end.date)}, ${end.time}\u00a0(${zoneName(zone, from)})`
  },
  /** The reader's own time beside an event's: «у вас 10:00», or with the day where it is another one. */
  yourTime: (at: Date, zone: string, eventZone: string) => {
    const [yours, theirs] = [clock(zone, at), clock(eventZone, at)]
    return yours.date === theirs.date
      ? `у вас ${yours.time}`
      : `у вас ${formatDay('ru', yours.date)} в\u00a0${yours.time}`
  },
  /** A stored deadline as it was written, its last minute: «22 февраля в 23:59 (МСК+6)» (INV-14). */
  deadline: (closesAt: Date, zone: string) => {
    const last = clock(zone, lastMinute(closesAt))
    return `${formatDay('ru', last.date)} в\u00a0${last.time}\u00a0(${zoneName(zone, closesAt)})`
  },
  workingDays: (n: number) =>
    plural('ru', n, {
      one: `${n} рабочий день`,
      few: `${n} рабочих дня`,
      many: `${n} рабочих дней`,
      other: `${n} рабочего дня`,
    }),
}
