import { offsetMinutes } from '~/lib/zones'
import { DateTime } from '../kit/date-time'
import { useMessages } from '../messages'

interface IntakeTimeProps {
  contest: { intakeOpensAt: Date; intakeClosesAt: Date; timeZone: string }
  /** The reader's own zone, where he told it. */
  readerZone?: string | null
  /** The end alone. */
  onlyEnd?: boolean
}

/** When entries are taken, by the contest's clocks, and by the reader's where those differ. */
export function IntakeTime({ contest, readerZone, onlyEnd }: IntakeTimeProps) {
  const { contests, dates } = useMessages()
  const { intakeOpensAt, intakeClosesAt, timeZone } = contest
  const differs = readerZone && offsetMinutes(readerZone, intakeClosesAt) !== offsetMinutes(timeZone, intakeClosesAt)
  const end = contests.intakeUntil(dates.deadline(intakeClosesAt, timeZone))
  return (
    <span>
      {!onlyEnd && (
        <>
          <DateTime at={intakeOpensAt} text={contests.intakeFrom(dates.moment(intakeOpensAt, timeZone))} />{' '}
        </>
      )}
      <DateTime at={intakeClosesAt} text={end} />
      {differs && (
        <span className="block text-sm text-soft">
          {dates.yourTime(new Date(intakeClosesAt.getTime() - 60_000), readerZone, timeZone)}
        </span>
      )}
    </span>
  )
}
