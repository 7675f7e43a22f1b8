import type { CalendarFilter } from '~/domain/events/calendar-filter'
import type { Messages } from '~/i18n/messages'
import type { Option } from '../kit/option'

/** What is chosen, in words: «семинар», «Кедровский район», «с 1 марта». */
export function sayFilter(t: Messages, filter: CalendarFilter, places: readonly Option[]): string[] {
  const { type, level, municipality, audience, format, from, to, q } = filter
  return [
    q && `«${q}»`,
    type && t.events.types[type].toLocaleLowerCase(t.locale),
    places.find(({ value }) => value === municipality)?.label,
    level && t.events.levels[level].toLocaleLowerCase(t.locale),
    audience && t.events.audiences[audience].toLocaleLowerCase(t.locale),
    format && t.events.formats[format].toLocaleLowerCase(t.locale),
    from && t.calendar.since(from),
    to && t.calendar.until(to),
  ].filter((words): words is string => Boolean(words))
}
