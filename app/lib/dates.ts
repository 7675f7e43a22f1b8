/** A day without a zone, `YYYY-MM-DD`. Days of four-digit years compare as strings. */
export type LocalDate = string

/** Whether the text is a day of the real calendar: 2026-02-31 is not. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = toUtc(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The day by its numbers, or null where the calendar has no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  return isLocalDate(text) ? text : null
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const day = toUtc(date)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (date: LocalDate): number => toUtc(date).getUTCDay() || 7

/** Whether two periods, both ends included, share a day. */
export const overlap = (a: { from: LocalDate; to: LocalDate }, b: { from: LocalDate; to: LocalDate }): boolean =>
  a.from <= b.to && b.from <= a.to

/** The academic year a day is in, 1 September to 31 August. */
export function academicYear(date: LocalDate): { from: LocalDate; to: LocalDate; label: string } {
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < '09' ? 1 : 0)
  return { from: `${year}-09-01`, to: `${year + 1}-08-31`, label: `${year}/${year + 1}` }
}

/** «18 мая 2017 г.», «18 May 2017». */
export const formatDate = (locale: 'ru' | 'en', date: LocalDate): string => tieDate(longDay[locale].format(toUtc(date)))

/** «18 мая», «18 May». */
export const formatDay = (locale: 'ru' | 'en', date: LocalDate): string => tieDate(shortDay[locale].format(toUtc(date)))

/** «март 2027 г.», «March 2027». */
export const formatMonth = (locale: 'ru' | 'en', date: LocalDate): string => tieDate(month[locale].format(toUtc(date)))

/** «понедельник», «Monday». */
export const formatWeekday = (locale: 'ru' | 'en', date: LocalDate): string => dayOfWeek[locale].format(toUtc(date))

/** «1–12 марта 2027 г.», «25 февраля – 12 марта 2027 г.»; one day alone as it is. */
export const formatRange = (locale: 'ru' | 'en', from: LocalDate, to: LocalDate): string =>
  tieDate(longDay[locale].formatRange(toUtc(from), toUtc(to)))

const toUtc = (date: LocalDate) => new Date(`${date}T00:00:00Z`)

const inBoth = (options: Intl.DateTimeFormatOptions) => ({
  ru: new Intl.DateTimeFormat('ru', { ...options, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
})
const longDay = inBoth({ day: 'numeric', month: 'long', year: 'numeric' })
const shortDay = inBoth({ day: 'numeric', month: 'long' })
const month = inBoth({ month: 'long', year: 'numeric' })
const dayOfWeek = inBoth({ weekday: 'long' })

/** Intl mixes thin and plain spaces from call to call; here a number never parts from its word. */
const tieDate = (text: string): string =>
  text
    .replace(/[\u2009\u202f]/g, ' ')
    .replace(/(?<=\d) (?=\p{L})/gu, '\u00a0')
    .replace(/^(\d+) – (?=\d)/, '$1–')
