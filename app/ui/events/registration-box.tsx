import type { EventPhase } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { type OwnRegistration, OwnRegistrationCard } from './own-registration-card'
import { isFull, type SeatsOfMode } from './say-seats'
import { SeatsList } from './seats-list'

interface RegistrationBoxProps {
  event: {
    id: string
    title: string
    timeZone: string
    registrationNeeded: boolean
    registrationClosesAt: Date | null
  }
  phase: EventPhase
  box: {
    seats: SeatsOfMode[]
    own: OwnRegistration | null
    simultaneous: { id: string; title: string }[]
    /** Why registration is not open, where it is not. */
    closed: string | undefined
    mayRegisterOthers: boolean
    isSignedIn: boolean
  }
}

/** How one stands with an event: registered, waiting, or not yet, and the one thing to do about it. */
export function RegistrationBox({ event, phase, box }: RegistrationBoxProps) {
  const { registrations } = useMessages()
  const { own, seats, closed, simultaneous } = box
  const isAhead = phase === 'ahead'
  if (phase === 'draft') return null
  return (
    <Section title={registrations.title}>
      <div className="flex flex-col items-start gap-4">
        {own && <OwnRegistrationCard own={own} event={event} seats={seats} isAhead={isAhead} />}
        {isAhead && simultaneous.length > 0 && (
          <Notice tone="warning">{registrations.simultaneous(simultaneous.map(({ title }) => title))}</Notice>
        )}
        {!event.registrationNeeded && <p>{registrations.noDuty}</p>}
        {event.registrationNeeded && isAhead && <SeatsList seats={seats} />}
        {event.registrationNeeded && isAhead && !closed && (
          <p className="text-soft">
            {event.registrationClosesAt
              ? registrations.openUntil(event.registrationClosesAt, event.timeZone)
              : registrations.openUntilStart}
          </p>
        )}
        {event.registrationNeeded && !own && (
          <LinkButton href={paths.eventRegistration(event.id)} variant="primary" disabledBecause={closed}>
            {!closed && isFull(seats) ? registrations.joinQueue : registrations.register}
          </LinkButton>
        )}
        {event.registrationNeeded && box.mayRegisterOthers && (
          <div className="flex flex-wrap gap-3">
            {!closed && <LinkButton href={paths.colleagues(event.id)}>{registrations.list.add}</LinkButton>}
            <LinkButton href={paths.register(event.id)} variant="quiet">
              {registrations.list.title}
            </LinkButton>
          </div>
        )}
      </div>
    </Section>
  )
}
