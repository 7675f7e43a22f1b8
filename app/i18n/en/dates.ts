import { formatDate, formatDay, formatMonth, formatRange, formatWeekday } from '~/lib/dates'
import { besideMoscow, clock, lastMinute } from '~/lib/zones'
import type { Messages } from '../messages'
import { plural } from '../plural'

const zoneName = (zone: string, at: Date) => `MSK${besideMoscow(zone, at)}`

export const dates: Messages['dates'] = {
  date: (date) => formatDate('en', date),
  day: (date) => formatDay('en', date),
  month: (date) => formatMonth('en', date),
  weekday: (date) => formatWeekday('en', date),
  range: (from, to) => formatRange('en', from, to),
  zone: zoneName,
  time: (at, zone) => `${clock(zone, at).time}\u00a0(${zoneName(zone, at)})`,
  moment: (at, zone) =>
    `${formatDate('en', clock(zone, at).date)} at\u00a0${clock(zone, at).time}\u00a0(${zoneName(zone, at)})`,
  interval: (from, to, zone) => {
    const [start, end] = [clock(zone, from), clock(zone, to)]
    return start.date === end.date
      ? `${formatDate('en', start.date)}, ${start.time}–${end.time}\u00a0(${zoneName(zone, from)})`
      : `${formatDate('en', start.date)}, ${start.time} – ${formatDate('en', end.date)}, ${end.time}\u00a0(${zoneName(zone, from)})`
  },
  yourTime: (at, zone, eventZone) => {
    const [yours, theirs] = [clock(zone, at), clock(eventZone, at)]
    return yours.date === theirs.date
      ? `your time ${yours.time}`
      : `your time ${formatDay('en', yours.date)}, ${yours.time}`
  },
  deadline: (closesAt, zone) => {
    const last = clock(zone, lastMinute(closesAt))
    return `${formatDay('en', last.date)} at\u00a0${last.time}\u00a0(${zoneName(zone, closesAt)})`
  },
  workingDays: (n) => plural('en', n, { one: `${n} working day`, other: `${n} working days` }),
}
