import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { Badge } from '../kit/badge'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface PortfolioEntry {
  id: string
  contestId: string
  contest: string
  state: string
  on: Date
  timeZone: string
  award: string | null
  place: number | null
  /** The award as the contest's regulation calls it. */
  label: string | null
  partner: string | null
}

/** Entries into contests, with places and awards. */
export function EntriesTable({ entries }: { entries: readonly PortfolioEntry[] }) {
  const { portfolios, dates } = useMessages()
  const { columns } = portfolios
  const result = ({ award, place, label, state }: PortfolioEntry) => {
    if (state !== 'published') return <span className="text-soft">{portfolios.underway}</span>
    const said = label ?? (award === null ? portfolios.participant : (portfolios.awards[award] ?? award))
    const isAward = award !== null && award !== 'participant'
    return (
      <>
        <Badge tone={isAward ? 'award' : 'neutral'}>{said}</Badge>
        {isAward && place !== null && <span className="block text-sm text-soft">{portfolios.place(place)}</span>}
      </>
    )
  }
  return (
    <Table
      caption={portfolios.sections.entries}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{portfolios.empty.entries}</p>}
      columns={[
        {
          key: 'contest',
          header: columns.contest,
          rowHeader: true,
          cell: ({ contestId, contest, partner }) => (
            <>
              <TextLink href={paths.contest(contestId)}>{contest}</TextLink>
              {partner && <span className="block text-sm font-normal text-soft">{portfolios.partner(partner)}</span>}
            </>
          ),
        },
        { key: 'result', header: columns.result, cell: result },
        { key: 'date', header: columns.date, cell: ({ on, timeZone }) => dates.date(clock(timeZone, on).date) },
      ]}
    />
  )
}
