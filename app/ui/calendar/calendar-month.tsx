import {
  addMonths,
  type CalendarFilter,
  daysAroundMonth,
  mostInMonth,
  writeCalendarFilter,
} from '~/domain/events/calendar-filter'
import { daysOf, type EventFormat, type EventState, type EventType } from '~/domain/events/model'
import { placeOf } from '~/domain/events/place'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { clock } from '~/lib/zones'
import { MonthGrid } from '../kit/month-grid'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import { MonthSteps } from './month-steps'

/** An event as a calendar lists it. */
export interface CalendarRow {
  id: string
  title: string
  type: EventType
  format: EventFormat
  state: EventState
  startsAt: Date
  endsAt: Date
  timeZone: string
  address: string
  room: string
  host: string | null
  municipality: string | null
}

interface CalendarMonthProps {
  rows: readonly CalendarRow[]
  month: string
  today: string
  filter: CalendarFilter
}

/** The events of a month, each on every day it lasts, by its own clocks. */
export function CalendarMonth({ rows, month, today, filter }: CalendarMonthProps) {
  const messages = useMessages()
  const { calendar } = messages
  const rest = writeCalendarFilter(filter)
  const events = rows.flatMap((row) =>
    daysOf(row, daysAroundMonth(month)).map((date, index) => ({
      date,
      key: `${row.id}-${date}`,
      title: row.title,
      href: paths.event(row.id),
      time: index === 0 ? clock(row.timeZone, row.startsAt).time : undefined,
      detail: tie(placeOf(messages, row)),
      cancelled: row.state === 'cancelled',
    })),
  )
  return (
    <>
      <MonthSteps
        month={month}
        today={today}
        href={(to) => paths.calendar({ ...rest, month: to })}
        previous={addMonths(month, -1)}
        next={addMonths(month, 1)}
      />
      {rows.length === mostInMonth && <Notice tone="info">{calendar.cut(mostInMonth)}</Notice>}
      <MonthGrid
        month={month}
        today={today}
        events={events}
        dayHref={(date) => paths.calendar({ ...rest, view: 'agenda', from: date, to: date })}
      />
    </>
  )
}
