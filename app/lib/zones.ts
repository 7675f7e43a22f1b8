import type { LocalDate } from './dates'

/** Whether the runtime knows the IANA zone. */
export function isTimeZone(zone: string): boolean {
  try {
    formatter(zone)
    return true
  } catch {
    return false
  }
}

/** Minutes by which the zone's clocks are ahead of UTC at that instant. */
export function offsetMinutes(zone: string, at: Date): number {
  const local = clock(zone, at)
  const minute = Math.floor(at.getTime() / 60_000)
  return Math.round(Date.parse(`${local.date}T${local.time}Z`) / 60_000) - minute
}

/** Hours by which the zone is ahead of Moscow: 4 for Novosibirsk, 6 for Amur (`Asia/Yakutsk`), -1 for Kaliningrad. */
export const hoursFromMoscow = (zone: string, at: Date): number =>
  (offsetMinutes(zone, at) - offsetMinutes('Europe/Moscow', at)) / 60

/** What stands after «МСК»: nothing for Moscow itself, «+4», «−1», «+2:30». */
export function besideMoscow(zone: string, at: Date): string {
  const minutes = Math.round(hoursFromMoscow(zone, at) * 60)
  if (minutes === 0) return ''
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes > 0 ? '+' : '−'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}

/** What a wall clock and calendar in the zone show: `{ date: '2027-02-22', time: '23:59' }`. */
export function clock(zone: string, at: Date): { date: LocalDate; time: string } {
  const parts: Record<string, string> = {}
  for (const { type, value } of formatter(zone).formatToParts(at)) parts[type] = value
  return {
    date: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  }
}

/**
 * Today for registers that span the country: the day that has begun in Kamchatka, so that nobody's today is refused as
 * lying ahead.
 */
export const todayInRussia = (now: Date): LocalDate => clock('Asia/Kamchatka', now).date

/** The last open minute of a stored deadline, for showing it as people wrote it: «до 23:59». */
export const lastMinute = (closesAt: Date): Date => new Date(closesAt.getTime() - 60_000)

/** What time zones of Russia a form offers, west to east. */
export const russianZones = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Volgograd',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Tomsk',
  'Asia/Novokuznetsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Sakhalin',
  'Asia/Kamchatka',
] as const

const formatters = new Map<string, Intl.DateTimeFormat>()

/** @throws RangeError for a zone the runtime does not know. */
function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone)
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formatters.set(zone, found)
  }
  return found
}
