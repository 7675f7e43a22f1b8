import type { EventType } from '~/domain/events/model'
import { paths } from '~/lib/paths'
import { NextSteps } from '../kit/next-steps'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EventWhen } from './event-when'

export interface DeskEvent {
  id: string
  title: string
  type: EventType
  startsAt: Date
  endsAt: Date
  timeZone: string
}

interface OrganizerDeskProps {
  desk: { drafts: readonly DeskEvent[]; toHold: readonly DeskEvent[]; toFinish: readonly DeskEvent[] }
  readerZone: string | null
}

/** What an organiser's events ask for next: attendance first, then those about to begin, then drafts. */
export function OrganizerDesk({ desk, readerZone }: OrganizerDeskProps) {
  const { events } = useMessages()
  const words = events.desk
  const step = (event: DeskEvent, kind: string, action: { href: string; label: string }, urgent = false) => ({
    key: event.id,
    title: <TextLink href={paths.event(event.id)}>{event.title}</TextLink>,
    detail: (
      <>
        {kind} · <EventWhen event={event} readerZone={readerZone} />
      </>
    ),
    urgent,
    action,
  })
  const steps = [
    ...desk.toFinish.map((event) =>
      step(event, words.toFinish, { href: paths.attendance(event.id), label: words.finishAction }, true),
    ),
    ...desk.toHold.map((event) =>
      step(event, words.toHold, { href: paths.register(event.id), label: words.holdAction }),
    ),
    ...desk.drafts.map((event) => step(event, words.drafts, { href: paths.event(event.id), label: words.draftAction })),
  ]
  if (steps.length === 0) return null
  return (
    <div className="flex flex-col gap-3">
      <NextSteps title={words.organizer} steps={steps} />
      <p>
        <TextLink href={paths.runEvents()}>{words.all}</TextLink>
      </p>
    </div>
  )
}
