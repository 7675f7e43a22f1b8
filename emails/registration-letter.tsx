import type { Messages } from '~/i18n/messages'
import { EventDetails, type EventFacts } from './event-facts'
import { LetterLayout, Paragraph } from './layout'
import type { Letter } from './letter'

export type RegistrationNews = 'confirmed' | 'waitlisted' | 'movedUp' | 'cancelled'

interface Written {
  registrationId: string
  personId: string
  event: EventFacts
  /** Of a remote participant alone (INV-15). */
  onlineUrl?: string
  /** In the queue, and could take part remotely at once. */
  remoteIsFree?: boolean
  /** Why another person took the registration back. */
  reason?: string
}

/** What became of one's registration: a seat, the waitlist, a seat that has come free, or nothing any more. */
export function registrationLetter(t: Messages, news: RegistrationNews, written: Written): Letter {
  const words = t.registrations.letters[news]
  const { event, registrationId, personId, onlineUrl, remoteIsFree, reason } = written
  return {
    key: `registration:${registrationId}:${news}:${personId}`,
    subject: words.subject(event.title),
    body: (
      <LetterLayout
        t={t}
        title={words.subject(event.title)}
        action={{ href: event.address, label: t.registrations.letters.open }}
      >
        <Paragraph>{words.text}</Paragraph>
        {reason && <Paragraph>{t.registrations.letters.reason(reason)}</Paragraph>}
        <EventDetails t={t} event={event} />
        {remoteIsFree && <Paragraph>{t.registrations.letters.remoteIsFree}</Paragraph>}
        {onlineUrl && <Paragraph>{t.registrations.letters.onlineUrl(onlineUrl)}</Paragraph>}
      </LetterLayout>
    ),
  }
}
