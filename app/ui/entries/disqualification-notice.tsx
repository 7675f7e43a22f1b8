import { clock } from '~/lib/zones'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

interface DisqualificationNoticeProps {
  at: Date
  reason: string
  timeZone: string
  title?: string
}

/** When and why an entry was put out of its contest, and what became of its scores. */
export function DisqualificationNotice({ at, reason, timeZone, title }: DisqualificationNoticeProps) {
  const { entries, dates } = useMessages()
  return (
    <Notice title={title}>
      <p>{entries.disqualifiedBecause(dates.date(clock(timeZone, at).date), reason)}</p>
      <p className="mt-2">{entries.disqualifiedAfter}</p>
    </Notice>
  )
}
