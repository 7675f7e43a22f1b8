import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { NextSteps } from '../kit/next-steps'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EventWhen } from './event-when'
import type { DeskEvent } from './organizer-desk'

interface ParticipantDeskProps {
  desk: {
    toAttend: readonly (DeskEvent & {
      registration: 'confirmed' | 'waitlisted' | 'cancelled' | 'declined'
      mode: 'in_person' | 'remote'
    })[]
    toLead: readonly DeskEvent[]
  }
  readerZone: string | null
}

/** Where one is expected next: events one leads, and those one is registered for. */
export function ParticipantDesk({ desk, readerZone }: ParticipantDeskProps) {
  const { events, registrations } = useMessages()
  const words = events.desk
  const line = (event: DeskEvent, standing: string) => ({
    key: `${event.id}-${standing}`,
    title: <TextLink href={paths.event(event.id)}>{event.title}</TextLink>,
    detail: (
      <>
        {standing} · <EventWhen event={event} readerZone={readerZone} />
      </>
    ),
  })
  const steps = [
    ...desk.toLead.map((event) => line(event, words.lead)),
    ...desk.toAttend.map((event) =>
      line(
        event,
        event.registration === 'waitlisted' ? registrations.states.waitlisted : registrations.modes[event.mode],
      ),
    ),
  ]
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
