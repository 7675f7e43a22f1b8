import { Stat } from '../kit/stat'
import { StatRow } from '../kit/stat-row'
import { useMessages } from '../messages'

interface PortfolioTotalsProps {
  totals: { attended: number; given: number; entries: number; awards: number; documents: number; months: number }
  ofPair: boolean
}

/** The portfolio in numbers, each leading to what it counts. */
export function PortfolioTotals({ totals, ofPair }: PortfolioTotalsProps) {
  const { portfolios } = useMessages()
  const words = portfolios.totals
  const { attended, given, entries, awards, documents, months } = totals
  return (
    <StatRow>
      <Stat value={attended} label={words.attended(attended)} href="#attended" />
      <Stat value={given} label={words.given(given)} href="#given" />
      <Stat value={entries} label={words.entries(entries)} href="#entries" />
      <Stat value={awards} label={words.awards(awards)} href="#entries" />
      <Stat value={documents} label={words.documents(documents)} href="#documents" />
      {months > 0 && (
        <Stat
          value={portfolios.length(months)}
          label={ofPair ? words.together : words.mentoring}
          href={ofPair ? undefined : '#pairs'}
        />
      )}
    </StatRow>
  )
}
