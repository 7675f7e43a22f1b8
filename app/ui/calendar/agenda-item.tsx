import { placeOf } from '~/domain/events/place'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { EventWhen } from '../events/event-when'
import { Badge } from '../kit/badge'
import { Card } from '../kit/card'
import { StateBadge } from '../kit/state-badge'
import { useMessages } from '../messages'
import type { CalendarRow } from './calendar-month'

/** One event of the list: when, what, where. */
export function AgendaItem({ event, readerZone }: { event: CalendarRow; readerZone: string | null }) {
  const messages = useMessages()
  const { events } = messages
  const isOff = event.state === 'cancelled' || event.state === 'postponed'
  return (
    <li>
      <Card
        href={paths.event(event.id)}
        overline={<EventWhen event={event} readerZone={readerZone} dayKnown />}
        title={<span className={isOff ? 'line-through' : undefined}>{event.title}</span>}
      >
        <p className="flex flex-wrap items-center gap-2 text-soft">
          {isOff && <StateBadge tone="warning">{events.phases[event.state as 'cancelled' | 'postponed']}</StateBadge>}
          <Badge>{events.types[event.type]}</Badge>
          <span>{[tie(placeOf(messages, event)), event.municipality].filter(Boolean).join(' · ')}</span>
        </p>
      </Card>
    </li>
  )
}
