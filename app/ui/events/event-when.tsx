import { offsetMinutes } from '~/lib/zones'
import { useMessages } from '../messages'

interface EventWhenProps {
  event: { startsAt: Date; endsAt: Date; timeZone: string }
  /** The reader's own zone, where he told it. */
  readerZone: string | null
}

/** When an event is, by its own clocks, and by the reader's where those show another time. */
export function EventWhen({ event: { startsAt, endsAt, timeZone }, readerZone }: EventWhenProps) {
  const { dates } = useMessages()
  const differs = readerZone && offsetMinutes(readerZone, startsAt) !== offsetMinutes(timeZone, startsAt)
  return (
    <span>
      <time dateTime={startsAt.toISOString()} className="tabular-nums">
        {dates.interval(startsAt, endsAt, timeZone)}
      </time>
      {differs && <span className="block text-sm text-soft">{dates.yourTime(startsAt, readerZone, timeZone)}</span>}
    </span>
  )
}
