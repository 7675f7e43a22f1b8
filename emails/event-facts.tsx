import { Text } from '@react-email/components'
import type { Messages } from '~/i18n/messages'

/** What a letter says of an event. */
export interface EventFacts {
  id: string
  title: string
  /** The page, in full. */
  address: string
  startsAt: Date
  endsAt: Date
  timeZone: string
  place: string
}

/** When and where, under the letter's own words. */
export function EventDetails({ t, event }: { t: Messages; event: EventFacts }) {
  return (
    <Text style={{ borderLeft: '3px solid #1f5c46', fontSize: 16, lineHeight: '24px', paddingLeft: 12 }}>
      <strong>{event.title}</strong>
      <br />
      {t.dates.interval(event.startsAt, event.endsAt, event.timeZone)}
      {event.place && (
        <>
          <br />
          {event.place}
        </>
      )}
    </Text>
  )
}
