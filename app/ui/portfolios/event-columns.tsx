import type { EventType } from '~/domain/events/model'
import type { Messages } from '~/i18n/messages'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import type { Column } from '../kit/table'
import { TextLink } from '../kit/text-link'

export interface PortfolioEvent {
  id: string
  title: string
  type: EventType
  startsAt: Date
  timeZone: string
}

/** What every table of events in a portfolio says of each: which it is, and on what day. */
export const eventColumns = ({ portfolios: { columns }, events, dates }: Messages) => ({
  event: {
    key: 'event',
    header: columns.event,
    rowHeader: true,
    cell: ({ id, title, type }) => (
      <>
        <TextLink href={paths.event(id)}>{title}</TextLink>
        <span className="block text-sm font-normal text-soft">{events.types[type]}</span>
      </>
    ),
  } satisfies Column<PortfolioEvent>,
  date: {
    key: 'date',
    header: columns.date,
    cell: ({ startsAt, timeZone }) => dates.date(clock(timeZone, startsAt).date),
  } satisfies Column<PortfolioEvent>,
})
