import type { EventState, EventType } from '~/domain/events/model'
import type { Tools } from '~/domain/events/tools'
import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { TurnRegistration } from './turn-registration'

interface EventToolsProps {
  event: {
    id: string
    title: string
    type: EventType
    state: EventState
    registrationNeeded: boolean
    registrationClosedAt: Date | null
  }
  tools: Tools
}

/** What those who run the event can do next; what is out of question for its state is not shown at all. */
export function EventTools({ event, tools }: EventToolsProps) {
  const { events, registrations } = useMessages()
  const { id, state } = event
  const isDraft = state === 'draft'
  const isLive = state === 'published' || state === 'postponed'
  return (
    <Section title={events.manage}>
      <div className="flex flex-col items-start gap-3">
        {isDraft && (
          <LinkButton href={paths.eventPublication(id)} variant="primary" disabledBecause={tools.publish}>
            {events.publish}
          </LinkButton>
        )}
        {isLive && !tools.mark && (
          <LinkButton href={paths.attendance(id)} variant="primary">
            {registrations.list.attendance}
          </LinkButton>
        )}
        {state === 'published' && !tools.complete && (
          <LinkButton href={paths.eventCompletion(id)}>{events.complete}</LinkButton>
        )}
        {(isDraft || isLive) && (
          <>
            <LinkButton href={paths.editEvent(id)} disabledBecause={tools.edit}>
              {events.edit}
            </LinkButton>
            <LinkButton href={paths.eventPeople(id)} disabledBecause={tools.edit}>
              {events.people}
            </LinkButton>
          </>
        )}
        {isLive && event.registrationNeeded && <TurnRegistration event={event} because={tools.turnRegistration} />}
        {isLive && (
          <>
            <LinkButton href={paths.eventPostponement(id)} disabledBecause={tools.postpone}>
              {state === 'postponed' ? events.setDate : events.postpone}
            </LinkButton>
            <LinkButton href={paths.eventCancellation(id)} variant="danger" disabledBecause={tools.cancel}>
              {events.cancel}
            </LinkButton>
          </>
        )}
        {(state === 'completed' || state === 'reported') && (
          <LinkButton href={paths.eventDocuments(id)} variant="primary">
            {events.issue}
          </LinkButton>
        )}
        {state === 'completed' && <LinkButton href={paths.eventReopening(id)}>{events.reopen}</LinkButton>}
        <ActionForm action={paths.eventCopy(id)} label={events.copy} />
        {isDraft && (
          <ActionForm
            action={paths.eventRemoval(id)}
            label={events.discard}
            variant="danger"
            disabledBecause={tools.discard}
            confirm={{ title: events.discardTitle(event.title), text: events.discardText, label: events.discard }}
          />
        )}
      </div>
    </Section>
  )
}
