import type { Messages } from '~/i18n/messages'
import { EventDetails, type EventFacts } from './event-facts'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

/** What everyone registered is told of an event. */
export type EventNews =
  | { kind: 'changed'; moved: 'time' | 'place' | 'both'; startedAt: Date }
  | { kind: 'postponed'; startedAt: Date; reason: string }
  | { kind: 'putOff'; startedAt: Date; reason: string }
  | { kind: 'cancelled'; reason: string }

interface Written {
  personId: string
  event: EventFacts
  /** The event's SEQUENCE: one letter a person for each change. */
  sequence: number
}

/** A letter to one of those registered: a new time or place, put off, or called off, and why. */
export function eventNotice(t: Messages, news: EventNews, { personId, event, sequence }: Written): Letter {
  const words = t.events.letters[news.kind]
  const subject = words.subject(event.title)
  return {
    key: `event:${event.id}:${sequence}:${news.kind}:${personId}`,
    subject,
    body: (
      <LetterLayout t={t} title={subject} action={{ href: event.address, label: t.events.letters.open }}>
        <Paragraph>{words.text}</Paragraph>
        {'reason' in news && <Paragraph>{t.events.letters.reason(news.reason)}</Paragraph>}
        {'startedAt' in news && <Paragraph>{t.events.letters.was(news.startedAt, event.timeZone)}</Paragraph>}
        {news.kind !== 'putOff' && <EventDetails t={t} event={event} />}
        {(news.kind === 'changed' || news.kind === 'postponed') && (
          <Paragraph>{t.events.letters.staysRegistered}</Paragraph>
        )}
      </LetterLayout>
    ),
  }
}
