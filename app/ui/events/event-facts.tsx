import type { Audience, EventFormat, Level } from '~/domain/events/model'
import { placeOf } from '~/domain/events/place'
import { tie } from '~/lib/text'
import { DefinitionList } from '../kit/definition-list'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface EventFactsProps {
  event: {
    format: EventFormat
    level: Level
    host: string | null
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
}

/** Everything that is known of an event, one fact a line. */
export function EventFacts({ event }: EventFactsProps) {
  const messages = useMessages()
  const { events } = messages
  const words = events.facts
  const named = event.audience as Audience[]
  return (
    <DefinitionList
      items={[
        { term: words.where, value: tie(placeOf(messages, event)) },
        {
          term: words.onlineUrl,
          value: event.onlineUrl && <TextLink href={event.onlineUrl}>{event.onlineUrl}</TextLink>,
        },
        { term: words.format, value: events.formats[event.format] },
        { term: words.subject, value: event.lesson?.subject },
        { term: words.grade, value: event.lesson?.grade },
        { term: words.topic, value: event.lesson?.topic },
        { term: words.audience, value: named.map((audience) => events.audiences[audience]).join('; ') },
        { term: words.topics, value: event.topics.join(', ') },
        { term: words.level, value: events.levels[event.level] },
        { term: words.organizer, value: tie(event.organizer) },
        { term: words.municipality, value: event.municipality },
        { term: words.hours, value: event.hoursAcademic },
      ]}
    />
  )
}
