import { buttonLook } from '../kit/button-look'
import { Icon } from '../kit/icon'
import { useMessages } from '../messages'

interface MonthStepsProps {
  /** YYYY-MM, as the others. */
  month: string
  previous: string
  next: string
  /** YYYY-MM-DD */
  today: string
  href: (month: string) => string
}

/** Which month it is, and the way to those beside it. */
export function MonthSteps({ month, previous, next, today, href }: MonthStepsProps) {
  const { calendar, dates } = useMessages()
  const name = dates.month(`${month}-01`)
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <h2 className="text-xl first-letter:uppercase">{name}</h2>
      <nav aria-label={calendar.month} className="flex gap-2">
        <a href={href(previous)} rel="prev" className={buttonLook('secondary', 'px-2.5')}>
          <Icon name="back" />
          <span className="sr-only">{calendar.previousMonth(dates.month(`${previous}-01`))}</span>
        </a>
        <a href={href(next)} rel="next" className={buttonLook('secondary', 'px-2.5')}>
          <Icon name="forward" />
          <span className="sr-only">{calendar.nextMonth(dates.month(`${next}-01`))}</span>
        </a>
        {!today.startsWith(month) && (
          <a href={href(today.slice(0, 7))} className={buttonLook('quiet')}>
            {calendar.toToday}
          </a>
        )}
      </nav>
    </div>
  )
}
