import { type CalendarFilter, countChosen, writeCalendarFilter } from '~/domain/events/calendar-filter'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Pagination } from '../kit/pagination'
import { useMessages } from '../messages'
import { AgendaItem } from './agenda-item'
import type { CalendarRow } from './calendar-month'

interface AgendaProps {
  rows: readonly CalendarRow[]
  previous: string | null
  next: string | null
  filter: CalendarFilter
  today: string
  readerZone: string | null
}

/** Events one under another, day by day by their own clocks. */
export function Agenda({ rows, previous, next, filter, today, readerZone }: AgendaProps) {
  const { calendar, dates } = useMessages()
  const href = (place: Record<string, string>) =>
    paths.calendar({ ...writeCalendarFilter(filter), view: 'agenda', ...place })
  const days = Map.groupBy(rows, (row) => clock(row.timeZone, row.startsAt).date)
  const chosen = countChosen(filter) > 0
  return (
    <>
      {rows.length === 0 && (
        <EmptyState
          title={chosen ? calendar.none : calendar.noneYet}
          action={chosen && <LinkButton href={paths.calendar({ view: 'agenda' })}>{calendar.showAll}</LinkButton>}
        >
          {chosen ? calendar.noneWhy : calendar.noneYetWhy}
        </EmptyState>
      )}
      {[...days].map(([day, events]) => (
        <section key={day} aria-labelledby={`day-${day}`} className="mb-8">
          <h2 id={`day-${day}`} className="mb-3 border-b border-line pb-2 text-lg">
            <time dateTime={day}>{dates.date(day)}</time>
            <span className="font-normal text-soft">
              , {dates.weekday(day)}
              {day === today && ` · ${calendar.toToday}`}
            </span>
          </h2>
          <ul className="flex flex-col gap-3">
            {events.map((event) => (
              <AgendaItem key={event.id} event={event} readerZone={readerZone} />
            ))}
          </ul>
        </section>
      ))}
      <Pagination
        previous={previous ? href({ before: previous }) : undefined}
        next={next ? href({ after: next }) : undefined}
        previousLabel={calendar.earlier}
        nextLabel={calendar.later}
      />
    </>
  )
}
