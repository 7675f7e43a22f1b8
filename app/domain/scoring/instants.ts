/** The parts of a UTC instant (RFC 3339, ending in Z); the fraction of a second may have any number of digits. */
const written = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d+))?Z$/

/** Whether a text names a UTC instant that exists. */
export function isInstant(text: string): boolean {
  const match = written.exec(text)
  if (!match) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number)
  const leapSecond = hour === 23 && minute === 59 && second === 60
  return day >= 1 && day <= daysIn(year, month) && hour < 24 && minute < 60 && (second < 60 || leapSecond)
}

/** Orders two instants, the earlier first, to the last digit; `…04Z` and `…04.0Z` are the same one. */
export function earlierFirst(a: string, b: string): number {
  const [left, right] = [sortable(a), sortable(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Digits from the year down: of two such texts the lesser is the earlier. */
function sortable(instant: string): string {
  const [, ...parts] = written.exec(instant) ?? []
  const fraction = parts[6] ?? ''
  return parts.slice(0, 6).join('') + fraction.replace(/0+$/, '')
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  if (month < 1 || month > 12) return 0
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
