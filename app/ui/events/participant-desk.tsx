import type { EventState } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { NextSteps } from '../kit/next-steps'
import { StateBadge } from '../kit/state-badge'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EventWhen } from './event-when'
import type { DeskEvent } from './organizer-desk'
import { phaseTones } from './phase-tones'

interface ParticipantDeskProps {
  desk: { expected: readonly (DeskEvent & { state: EventState; standing: Standing })[] }
  readerZone: string | null
}

/** How one comes: as one who leads or speaks, or by a registration. */
type Standing = 'lead' | 'waitlisted' | 'in_person' | 'remote'

/** Where one is expected next: events one leads, and those one is registered for. Says which will not be as planned. */
export function ParticipantDesk({ desk, readerZone }: ParticipantDeskProps) {
  const { events, registrations } = useMessages()
  const words = events.desk
  const standings: Record<Standing, string> = {
    lead: words.lead,
    waitlisted: registrations.states.waitlisted,
    ...registrations.modes,
  }
  const steps = desk.expected.map((event) => ({
    key: event.id,
    title: <TextLink href={paths.event(event.id)}>{event.title}</TextLink>,
    detail:
      event.state === 'cancelled' || event.state === 'postponed' ? (
        <>
          <StateBadge tone={phaseTones[event.state]}>{events.phases[event.state]}</StateBadge>{' '}
          <s>
            <EventWhen event={event} readerZone={readerZone} />
          </s>
        </>
      ) : (
        <>
          {standings[event.standing]} · <EventWhen event={event} readerZone={readerZone} />
        </>
      ),
  }))
  if (steps.length === 0) {
    return (
      <EmptyState title={words.nothing} action={<LinkButton href={paths.calendar()}>{words.toCalendar}</LinkButton>}>
        {words.nothingWhy}
      </EmptyState>
    )
  }
  return (
    <div className="flex flex-col gap-3">
      <NextSteps title={words.participant} steps={steps} />
      <p>
        <TextLink href={paths.myEvents()}>{registrations.mine.title}</TextLink>
      </p>
    </div>
  )
}
