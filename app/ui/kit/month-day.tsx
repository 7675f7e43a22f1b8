import { useMessages } from '../messages'
import type { MonthEvent } from './month-grid'

interface MonthDayProps {
  date: string
  events: readonly MonthEvent[]
  /** Of the month before or after. */
  outside: boolean
  today: boolean
  href?: string
}

/** How many events a day shows before it says «ещё». */
const mostInDay = 4

/** A day of the month: a cell of the grid, or a heading with a list on a phone. */
export function MonthDay({ date, events, outside, today, href }: MonthDayProps) {
  const { kit, locale } = useMessages()
  const shown = href && events.length > mostInDay ? events.slice(0, mostInDay - 1) : events
  const longDate = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return (
    <td
      className={`align-top @4xl:table-cell @4xl:h-28 @4xl:border @4xl:border-line @4xl:p-1.5 ${
        events.length === 0 || outside ? 'hidden' : 'block border-b border-line py-3'
      } ${outside ? '@4xl:bg-sunken' : '@4xl:bg-surface'}`}
    >
      <time dateTime={date} className="mb-1 block text-sm text-soft" aria-current={today ? 'date' : undefined}>
        <span className="inline-block font-semibold first-letter:uppercase @4xl:sr-only">
          {longDate.format(new Date(date))}
        </span>
        <span
          aria-hidden="true"
          className={`hidden size-7 items-center justify-center rounded-full tabular-nums @4xl:inline-flex ${
            today ? 'bg-act font-semibold text-on-act' : ''
          }`}
        >
          {Number(date.slice(8))}
        </span>
        {today && <span className="text-act @4xl:sr-only"> · {kit.today}</span>}
      </time>
      {shown.length > 0 && (
        <ul className="flex flex-col gap-1">
          {shown.map((event) => (
            <li key={event.key} className={outside ? '@4xl:hidden' : undefined}>
              <a
                href={event.href}
                className={`block rounded-sm border border-s-3 px-2 py-2 leading-snug @4xl:py-1 @4xl:text-sm ${
                  event.cancelled
                    ? 'border-seam border-s-edge bg-sunken text-soft hover:text-ink'
                    : 'border-seam border-s-act bg-act-soft hover:bg-act hover:text-on-act'
                }`}
              >
                {event.time && <span className="font-semibold tabular-nums">{event.time} </span>}
                <span className={event.cancelled ? 'line-through' : ''}>{event.title}</span>
                {event.cancelled && <span> ({kit.cancelled})</span>}
                {event.detail && <span className="block text-sm @4xl:hidden">{event.detail}</span>}
              </a>
            </li>
          ))}
          {shown.length < events.length && (
            <li>
              <a href={href} className="block px-2 py-1 text-sm text-act underline pointer-coarse:py-3">
                {kit.more(events.length - shown.length)}
              </a>
            </li>
          )}
        </ul>
      )}
    </td>
  )
}
