import type { EventFormat, EventPhase } from '~/domain/events/model'
import { placeOf } from '~/domain/events/place'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { StateBadge } from '../kit/state-badge'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EventWhen } from './event-when'
import type { OwnRegistration } from './own-registration-card'
import { phaseTones } from './phase-tones'

interface MyEvent extends OwnRegistration {
  eventId: string
  title: string
  phase: EventPhase
  startsAt: Date
  endsAt: Date
  timeZone: string
  format: EventFormat
  host: string | null
  address: string
  room: string
  present: boolean | null
}

interface MyEventsTableProps {
  events: readonly MyEvent[]
  when: 'ahead' | 'past'
  readerZone: string | null
}

/** Events one is registered for, and how one stands with each. */
export function MyEventsTable({ events: rows, when, readerZone }: MyEventsTableProps) {
  const messages = useMessages()
  const { events, registrations } = messages
  const words = registrations.mine
  const stand = ({ phase, state, mode, place, present }: MyEvent) => {
    if (phase === 'cancelled' || phase === 'postponed') {
      return <StateBadge tone={phaseTones[phase]}>{events.phases[phase]}</StateBadge>
    }
    if (present !== null) return registrations.presence(present, mode)
    return state === 'waitlisted' ? registrations.own.waitlisted(place) : registrations.modes[mode]
  }
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState
          title={words.none[when]}
          action={<LinkButton href={paths.calendar()}>{words.toCalendar}</LinkButton>}
        >
          {words.noneWhy[when]}
        </EmptyState>
      }
      columns={[
        {
          key: 'title',
          header: words.event,
          rowHeader: true,
          cell: (row) => <TextLink href={paths.event(row.eventId)}>{row.title}</TextLink>,
        },
        { key: 'when', header: words.when, cell: (row) => <EventWhen event={row} readerZone={readerZone} /> },
        { key: 'where', header: events.facts.where, cell: (row) => tie(placeOf(messages, row)) },
        {
          key: 'state',
          header: words.state,
          cell: (row) => (
            <>
              {stand(row)}
              {row.mentor && row.mentee && (
                <span className="block text-sm text-soft">{registrations.own.withPair(row.mentor, row.mentee)}</span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
