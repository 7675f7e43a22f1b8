import { useMessages } from '../messages'
import { MonthDay } from './month-day'
import { monthWeeks } from './month-weeks'

/** One line in a day of the calendar. An event of several days is given once for each. */
export interface MonthEvent {
  /** YYYY-MM-DD in the event's own zone. */
  date: string
  key: string
  title: string
  href: string
  /** «14:00». */
  time?: string
  /** Under the title where there is room: a place, a type. */
  detail?: string
  cancelled?: boolean
}

interface MonthGridProps {
  /** YYYY-MM. */
  month: string
  /** YYYY-MM-DD, marked. */
  today: string
  events: readonly MonthEvent[]
  /** The page of one day, for «ещё 5»; without it every event of a day is drawn. */
  dayHref?: (date: string) => string
}

/** A month: seven columns where there is room, the days that have something one under another where there is not. */
export function MonthGrid({ month, today, events, dayHref }: MonthGridProps) {
  const { kit, locale } = useMessages()
  const weeks = monthWeeks(month)
  const byDate = Map.groupBy(events, (event) => event.date)
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const longWeekday = format({ weekday: 'long' })
  const shortWeekday = format({ weekday: 'short' })
  const label = format({ month: 'long', year: 'numeric' }).format(new Date(`${month}-01`))
  return (
    <div className="@container">
      <table className="block w-full table-fixed border-collapse @4xl:table">
        <caption className="sr-only">{kit.month(label)}</caption>
        <thead className="sr-only @4xl:not-sr-only @4xl:table-header-group">
          <tr>
            {weeks[0]?.map((date) => (
              <th key={date} scope="col" className="px-2.5 pb-2 text-sm font-normal text-soft">
                <abbr title={longWeekday.format(new Date(date))} className="no-underline">
                  {shortWeekday.format(new Date(date))}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block @4xl:table-row-group">
          {weeks.map((week) => (
            <tr key={week[0]} className="block @4xl:table-row">
              {week.map((date) => (
                <MonthDay
                  key={date}
                  date={date}
                  events={byDate.get(date) ?? []}
                  outside={!date.startsWith(month)}
                  today={date === today}
                  href={dayHref?.(date)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {events.length === 0 && <p className="py-6 text-soft @4xl:sr-only">{kit.noEvents}</p>}
    </div>
  )
}
