import { type CalendarFilter, writeCalendarFilter } from '~/domain/events/calendar-filter'
import { paths } from '~/lib/paths'
import { Tabs } from '../kit/tabs'
import { useMessages } from '../messages'

export type CalendarView = 'month' | 'agenda'

interface CalendarViewsProps {
  filter: CalendarFilter
  month: string
  current: CalendarView
}

/** A month or a list, with the same filter. */
export function CalendarViews({ filter, month, current }: CalendarViewsProps) {
  const { calendar } = useMessages()
  const { from: _from, to: _to, ...rest } = writeCalendarFilter(filter)
  return (
    <Tabs
      label={calendar.views}
      tabs={[
        { href: paths.calendar({ ...rest, month }), label: calendar.month, current: current === 'month' },
        {
          href: paths.calendar({ ...writeCalendarFilter(filter), view: 'agenda' }),
          label: calendar.agenda,
          current: current === 'agenda',
        },
      ]}
    />
  )
}
