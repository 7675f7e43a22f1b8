import type { Audience, EventFormat, Level } from '~/domain/events/model'
import { placeOf } from '~/domain/events/place'
import { DefinitionList } from '../kit/definition-list'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'
import { EventWhen } from './event-when'

interface EventFactsProps {
  event: {
    startsAt: Date
    endsAt: Date
    timeZone: string
    format: EventFormat
    level: Level
    host: string | null
    locality: string | null
    address: string
    room: string
    organizer: string
    municipality: string | null
    audience: string[]
    topics: string[]
    hoursAcademic: number | null
    onlineUrl: string
    lesson: { subject: string; grade: string; topic: string } | null
  }
  readerZone: string | null
}

/** Everything that is known of an event, one fact a line. */
export function EventFacts({ event, readerZone }: EventFactsProps) {
  const messages = useMessages()
  const { events } = messages
  const words = events.facts
  const named = event.audience as Audience[]
  return (
    <DefinitionList
      items={[
        { term: words.when, value: <EventWhen event={event} readerZone={readerZone} /> },
        { term: words.where, value: placeOf(messages, event) },
        {
          term: words.onlineUrl,
          value: event.onlineUrl && <TextLink href={event.onlineUrl}>{event.onlineUrl}</TextLink>,
        },
        { term: words.format, value: events.formats[event.format] },
        { term: words.subject, value: event.lesson?.subject },
        { term: words.grade, value: event.lesson?.grade },
        { term: words.topic, value: event.lesson?.topic },
        { term: words.audience, value: named.map((audience) => events.audiences[audience]).join(', ') },
        { term: words.topics, value: event.topics.join(', ') },
        { term: words.level, value: events.levels[event.level] },
        { term: words.organizer, value: event.organizer },
        { term: words.municipality, value: event.municipality },
        { term: words.hours, value: event.hoursAcademic },
      ]}
    />
  )
}
