import { offsetMinutes } from '~/lib/zones'
import { useMessages } from '../messages'

interface EventWhenProps {
  event: { startsAt: Date; endsAt: Date; timeZone: string }
  /** The reader's own zone, where he told it. */
  readerZone: string | null
  /** Under a heading that is the day: an event of that day alone shows its times only. */
  dayKnown?: boolean
}

/** When an event is, by its own clocks, and by the reader's where those show another time. */
export function EventWhen({ event: { startsAt, endsAt, timeZone }, readerZone, dayKnown }: EventWhenProps) {
  const { dates } = useMessages()
  const differs = readerZone && offsetMinutes(readerZone, startsAt) !== offsetMinutes(timeZone, startsAt)
  const [day, ...times] = dates.interval(startsAt, endsAt, timeZone).split(/, (?=\d\d:)/)
  const ofOneDay = times.length === 1
  return (
    <span>
      <time dateTime={startsAt.toISOString()} className="tabular-nums">
        {!(dayKnown && ofOneDay) && `${day}, `}
        <span
          className={
            ofOneDay ? 'whitespace-nowrap [:root:is([data-text-size],[data-spacing])_&]:whitespace-normal' : undefined
          }
        >
          {times.join(', ')}
        </span>
      </time>
      {differs && <span className="block text-sm text-soft">{dates.yourTime(startsAt, readerZone, timeZone)}</span>}
    </span>
  )
}
