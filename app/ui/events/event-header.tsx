import type { EventPhase, EventType } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { Badge } from '../kit/badge'
import { Notice } from '../kit/notice'
import { PageHeader } from '../kit/page-header'
import { StateBadge } from '../kit/state-badge'
import { useMessages } from '../messages'
import { EventWhen } from './event-when'
import { phaseTones } from './phase-tones'

interface EventHeaderProps {
  event: {
    title: string
    type: EventType
    startsAt: Date
    endsAt: Date
    timeZone: string
    stateReason: string
    postponedFrom: Date | null
    isPublic: boolean
  }
  phase: EventPhase
  readerZone: string | null
}

/** What it is, when, and whether it takes place. */
export function EventHeader({ event, phase, readerZone }: EventHeaderProps) {
  const { calendar, events } = useMessages()
  const isMoved = event.postponedFrom !== null && phase !== 'cancelled'
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.calendar(), label: calendar.title }]}
        state={
          <>
            <Badge>{events.types[event.type]}</Badge>
            {phase !== 'ahead' && <StateBadge tone={phaseTones[phase]}>{events.phases[phase]}</StateBadge>}
            {!event.isPublic && <Badge>{events.notPublic}</Badge>}
          </>
        }
        title={event.title}
        lead={phase !== 'postponed' && <EventWhen event={event} readerZone={readerZone} />}
      />
      {(phase === 'cancelled' || isMoved) && (
        <div className="mb-8">
          <Notice
            tone="warning"
            title={
              isMoved && event.postponedFrom
                ? events.movedFrom(event.postponedFrom, event.timeZone)
                : events.phases.cancelled
            }
          >
            {event.stateReason}
          </Notice>
        </div>
      )}
    </>
  )
}
