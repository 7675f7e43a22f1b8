import { useMessages } from '../messages'

interface DateTimeProps {
  /** The moment or the day, for machines: an ISO string, or a Date. */
  at: string | Date
  /** As people say it, in the zone of the event: «18 мая 2026 г., 14:00». */
  text: string
  /** The clock of `text`: «МСК+4». Left out for a day without a time. */
  zone?: string
  /** The same moment by the reader's clock, where it differs: «10:00». */
  own?: string
}

/** A date, with its zone beside the time and the reader's own time under it. */
export function DateTime({ at, text, zone, own }: DateTimeProps) {
  const { kit } = useMessages()
  return (
    <span>
      <time dateTime={typeof at === 'string' ? at : at.toISOString()} className="tabular-nums">
        {text}
      </time>
      {zone && <span className="whitespace-nowrap text-soft"> ({zone})</span>}
      {own && <span className="block text-sm text-soft">{kit.yourTime(own)}</span>}
    </span>
  )
}
